package dev.entente.read;

/** The text of an article as the rest of the program counts its characters. */
final class CleanText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private CleanText() {}

  /**
   * The text without a byte-order mark at its start, with {@code \n} for {@code \r\n} and {@code
   * \r}, and U+FFFD for an unpaired surrogate, which no encoding can write.
   */
  static String of(String text) {
    String marked = text.startsWith(String.valueOf(BYTE_ORDER_MARK)) ? text.substring(1) : text;
    String lines = marked.indexOf('\r') < 0 ? marked : unifyLineEnds(marked);
    int unpaired = unpairedSurrogate(lines, 0);
    return unpaired < 0 ? lines : replaceUnpaired(lines, unpaired);
  }

  /** Whether there is no character that a reader could see. */
  static boolean isBlank(String text) {
    return text.codePoints().allMatch(CleanText::isInvisible);
  }

  private static boolean isInvisible(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }

  private static String unifyLineEnds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static int unpairedSurrogate(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      if (Character.isSurrogate(text.charAt(i))) {
        if (Character.isSurrogatePair(
            text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : 0)) {
          i++;
        } else {
          return i;
        }
      }
    }
    return -1;
  }

  private static String replaceUnpaired(String text, int first) {
    StringBuilder mended = new StringBuilder(text);
    for (int at = first; at >= 0; at = unpairedSurrogate(text, at + 1)) {
      mended.setCharAt(at, '\uFFFD');
    }
    return mended.toString();
  }
}
