package dev.entente.read;

import java.util.Comparator;

/**
 * The order of paths: by their UTF-8 bytes, which is by code points. {@link String#compareTo} puts
 * a character beyond the basic plane before U+E000 and so differs.
 */
public final class PathOrder {
  /** The order. */
  public static final Comparator<String> BYTEWISE = PathOrder::compare;

  private PathOrder() {}

  private static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean pairX = Character.isSurrogate(x);
        boolean pairY = Character.isSurrogate(y);
        return pairX == pairY ? Character.compare(x, y) : pairX ? 1 : -1;
      }
    }
    return Integer.compare(a.length(), b.length());
  }
}
