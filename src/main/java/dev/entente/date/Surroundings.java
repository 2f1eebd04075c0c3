package dev.entente.date;

import static dev.entente.date.Characters.at;
import static dev.entente.date.Characters.letter;
import static dev.entente.date.Characters.lettersEnd;
import static dev.entente.date.Characters.lettersStart;
import static dev.entente.date.Characters.lower;
import static dev.entente.date.Characters.space;

import java.util.Set;

/**
 * The words beside a place of a text, in lower case, as far as no punctuation parts them.
 *
 * @param text the whole text
 */
record Surroundings(String text) {

  private static final int LONGEST_WORD = 20;
  private static final int GAP = 3;

  /** The word before {@code start}, or nothing where the phrase starts there. */
  String before(int start) {
    return endingAt(gapBefore(start));
  }

  /** The word that ends right at {@code end}, or nothing. */
  String endingAt(int end) {
    return lower(text, lettersStart(text, end, LONGEST_WORD), Math.max(end, 0));
  }

  /** Where the word before {@code start} starts; {@link #gapBefore} where there is none. */
  int startBefore(int start) {
    return lettersStart(text, gapBefore(start), LONGEST_WORD);
  }

  /** Whether the words before {@code start} are one of {@code words} and then {@code last}. */
  boolean precede(int start, Set<String> words, String last) {
    return before(start).equals(last) && words.contains(before(startBefore(start)));
  }

  /** Before the white space, opening quotes and hyphen between {@code start} and a word. */
  int gapBefore(int start) {
    int i = start;
    while (i > start - GAP && (space(at(text, i - 1)) || quote(at(text, i - 1)))) {
      i--;
    }
    if (at(text, i - 1) == '-' && letter(at(text, i - 2))) {
      i--;
    }
    return Math.max(i, 0);
  }

  /** The word after {@code end}, or nothing where punctuation or the end comes first. */
  String after(int end) {
    int start = startAfter(end);
    return lower(text, start, lettersEnd(text, start, LONGEST_WORD));
  }

  /** Where the word after {@code end} ends; the end of the text where there is none. */
  int endAfter(int end) {
    return lettersEnd(text, startAfter(end), LONGEST_WORD);
  }

  private int startAfter(int end) {
    int i = Characters.skipSpace(text, end, end + GAP);
    return i > end && letter(at(text, i)) ? i : text.length();
  }

  private static boolean quote(char c) {
    return c == '"' || c == '\u201c' || c == '\'' || c == '\u2018';
  }
}
