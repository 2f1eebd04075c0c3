package dev.entente.lexicon;

import dev.entente.text.Folding;
import java.util.ArrayList;
import java.util.List;

/**
 * A phrase as the lexicon writes it, cut into folded words.
 *
 * @param words the folded words, a stem with its {@code *}, and {@link #COMMA} where the text must
 *     have one
 * @param cases for each word what its case must be, one of the letters of {@link Case}; empty where
 *     case does not matter
 */
record Phrase(List<String> words, String cases) {
  /** A comma among the words; no token is spelled so. */
  static final String COMMA = ",";

  private static final String HYPHENS = "-\u2010\u2011\u2013\u2014";

  /**
   * Reads a phrase.
   *
   * @throws IllegalArgumentException with a message for the lexicon's author, if the phrase is
   *     empty, or a wildcard stands anywhere but at the end of a word of three letters or more
   */
  static Phrase parse(String source) {
    boolean cased = source.startsWith("=");
    String text = cased ? source.substring(1) : source;
    List<String> words = new ArrayList<>();
    StringBuilder cases = new StringBuilder();
    StringBuilder word = new StringBuilder();
    boolean comma = false;
    for (int i = 0; i <= text.length(); i++) {
      char c = i < text.length() ? text.charAt(i) : ' ';
      if (Character.isWhitespace(c) || HYPHENS.indexOf(c) >= 0 || "/,&".indexOf(c) >= 0) {
        if (!word.isEmpty()) {
          if (comma && !words.isEmpty()) {
            words.add(COMMA);
          }
          comma = false;
          addWord(words, word.toString(), source);
          cases.append(Case.of(word));
        }
        word.setLength(0);
        comma |= c == ',';
      } else {
        word.append(c);
      }
    }
    if (words.isEmpty()) {
      throw new IllegalArgumentException("'" + source + "' holds no word");
    }
    return new Phrase(List.copyOf(words), cased ? cases.toString() : "");
  }

  private static void addWord(List<String> words, String word, String source) {
    int star = word.indexOf('*');
    if (star >= 0 && star < word.length() - 1) {
      String why =
          word.charAt(star + 1) == '*'
              ? "has two wildcards in a row; one '*' matches any ending"
              : "has a '*' inside a word; it may only end one";
      throw new IllegalArgumentException("'" + source + "' " + why);
    }
    String stem = star < 0 ? word : word.substring(0, star);
    String folded = Folding.fold(withoutPossessive(stem));
    if (star >= 0 && folded.length() < 3) {
      throw new IllegalArgumentException(
          "'" + source + "' has a stem of " + folded.length() + " letters; three are the least");
    }
    for (int i = 0; i < folded.length(); i++) {
      if (!Character.isLetterOrDigit(folded.charAt(i))) {
        throw new IllegalArgumentException(
            "'" + source + "' holds '" + folded.charAt(i) + "', which is no letter or digit");
      }
    }
    words.add(star < 0 ? folded : folded + "*");
  }

  private static String withoutPossessive(String word) {
    int n = word.length();
    if (n > 2 && word.charAt(n - 1) == 's' && "'’".indexOf(word.charAt(n - 2)) >= 0) {
      return word.substring(0, n - 2);
    }
    return n > 3 && "'’".indexOf(word.charAt(n - 1)) >= 0 ? word.substring(0, n - 1) : word;
  }
}
