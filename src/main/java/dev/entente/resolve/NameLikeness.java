package dev.entente.resolve;

/** How alike two spellings of a name in Latin letters are. */
final class NameLikeness {
  private NameLikeness() {}

  /**
   * A word's skeleton: letters that transliterations exchange become one, vowels and doubled
   * letters go. Abbas Araghchi and Abbas Araqchi, Qalibaf and Ghalibaf, Zelensky and Zelenskiy have
   * the same skeletons.
   */
  static String skeleton(String word) {
    StringBuilder out = new StringBuilder();
    String w =
        word.replace("sch", "s")
            .replace("tch", "c")
            .replace("kh", "k")
            .replace("gh", "k")
            .replace("sh", "s")
            .replace("ch", "c")
            .replace("ph", "f")
            .replace("th", "t")
            .replace("dh", "d")
            .replace("zh", "j")
            .replace("ck", "k")
            .replace("ts", "s");
    char last = 0;
    for (int i = 0; i < w.length(); i++) {
      char c = w.charAt(i);
      char mapped =
          switch (c) {
            case 'q', 'g' -> 'k';
            case 'w' -> 'v';
            case 'z' -> 's';
            case 'x' -> 'k';
            case 'a', 'e', 'i', 'o', 'u', 'y', 'h', 'j' -> 0;
            default -> c;
          };
      if (i == 0 && mapped == 0) {
        mapped = "aeiouy".indexOf(c) >= 0 ? 'a' : c;
      }
      if (mapped != 0 && mapped != last) {
        out.append(mapped);
      }
      last = mapped == 0 ? last : mapped;
    }
    return out.toString();
  }

  /** The Jaro-Winkler likeness of two words, from 0 to 1 (Winkler 1990, prefix weight 0.1). */
  static double likeness(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    int reach = Math.max(0, Math.max(a.length(), b.length()) / 2 - 1);
    boolean[] taken = new boolean[b.length()];
    StringBuilder fromA = new StringBuilder();
    for (int i = 0; i < a.length(); i++) {
      for (int j = Math.max(0, i - reach); j < Math.min(b.length(), i + reach + 1); j++) {
        if (!taken[j] && a.charAt(i) == b.charAt(j)) {
          taken[j] = true;
          fromA.append(a.charAt(i));
          break;
        }
      }
    }
    int matches = fromA.length();
    if (matches == 0) {
      return 0;
    }
    int transposed = 0;
    int at = 0;
    for (int j = 0; j < b.length(); j++) {
      if (taken[j] && fromA.charAt(at++) != b.charAt(j)) {
        transposed++;
      }
    }
    double m = matches;
    double jaro = (m / a.length() + m / b.length() + (m - transposed / 2.0) / m) / 3;
    int prefix = 0;
    while (prefix < Math.min(4, Math.min(a.length(), b.length()))
        && a.charAt(prefix) == b.charAt(prefix)) {
      prefix++;
    }
    return jaro + prefix * 0.1 * (1 - jaro);
  }
}
