package dev.entente.resolve;

/**
 * The words beside a place in a sentence.
 *
 * @param before the word before it, with nothing but spaces, a hyphen or the dot of an abbreviation
 *     between; empty where there is none
 * @param after the word after it, with spaces or a hyphen between; empty where there is none
 * @param isFirst whether no letter stands before it in the sentence
 * @param isPossessive whether an apostrophe follows it
 */
record Surroundings(String before, String after, boolean isFirst, boolean isPossessive) {

  /** The words beside the UTF-16 range {@code [start, end)} of a sentence. */
  static Surroundings of(String sentence, int start, int end) {
    int at = start;
    while (at > 0 && isGap(sentence.charAt(at - 1))) {
      at--;
    }
    int last = at;
    if (at > 0 && sentence.charAt(at - 1) == '.') {
      at--;
    }
    int from = at;
    while (from > 0 && isWord(sentence.charAt(from - 1))) {
      from--;
    }
    boolean dotted = last > at && at - from > 4;
    int to = end;
    while (to < sentence.length() && isGap(sentence.charAt(to))) {
      to++;
    }
    int beyond = to;
    while (beyond < sentence.length() && isWord(sentence.charAt(beyond))) {
      beyond++;
    }
    return new Surroundings(
        dotted ? "" : sentence.substring(from, at),
        to > end ? sentence.substring(to, beyond) : "",
        sentence.substring(0, start).chars().noneMatch(Character::isLetter),
        end < sentence.length() && isApostrophe(sentence.charAt(end)));
  }

  /** Whether a capital follows, so that the name may be a part of a longer one. */
  boolean goesOn() {
    return !isPossessive && !after.isEmpty() && Character.isUpperCase(after.charAt(0));
  }

  /** Whether the word before begins with a capital. */
  boolean beginsLarge() {
    return !before.isEmpty() && Character.isUpperCase(before.charAt(0));
  }

  private static boolean isGap(char c) {
    return Character.isWhitespace(c) || c == '\u00A0' || c == '-' || c == '\u2010' || c == '\u2011';
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || isApostrophe(c);
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }
}
