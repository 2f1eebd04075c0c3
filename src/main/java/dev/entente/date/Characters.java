package dev.entente.date;

import java.util.Locale;

/** Runs of characters in a text, by index, with no locale; an index outside reads as {@code \0}. */
final class Characters {

  private Characters() {}

  /** The character at the index, or {@code \0} outside the text. */
  static char at(String s, int i) {
    return i >= 0 && i < s.length() ? s.charAt(i) : '\0';
  }

  /** Whether the character is one of 0 to 9. */
  static boolean digit(char c) {
    return c >= '0' && c <= '9';
  }

  /** Whether the character is a letter of any script. */
  static boolean letter(char c) {
    char folded = (char) (c | 0x20);
    return folded >= 'a' && folded <= 'z' || c > 0x7f && Character.isLetter(c);
  }

  /** Whether the character is white space, line ends and no-break spaces included. */
  static boolean space(char c) {
    return c == ' ' || c >= '\t' && c <= '\r' || c > 0x7f && blank(c);
  }

  /** Whether the character is a hyphen or a dash. */
  static boolean dash(char c) {
    return c == '-' || c >= '\u2010' && c <= '\u2015';
  }

  /** Whether the character is an apostrophe or a single quotation mark. */
  static boolean apostrophe(char c) {
    return c == '\'' || c == '\u2019' || c == '\u2018' || c == '`';
  }

  /** The end of the digits that start at {@code from}, at most {@code limit} of them. */
  static int digitsEnd(String s, int from, int limit) {
    int i = from;
    while (i < from + limit && digit(at(s, i))) {
      i++;
    }
    return i;
  }

  /** The start of the digits that end at {@code end}, at most {@code limit} of them. */
  static int digitsStart(String s, int end, int limit) {
    int i = end;
    while (i > end - limit && digit(at(s, i - 1))) {
      i--;
    }
    return i;
  }

  /** The start of the letters that end at {@code end}, at most {@code limit} of them. */
  static int lettersStart(String s, int end, int limit) {
    int i = end;
    while (i > end - limit && letter(at(s, i - 1))) {
      i--;
    }
    return i;
  }

  /** The end of the letters that start at {@code from}, at most {@code limit} of them. */
  static int lettersEnd(String s, int from, int limit) {
    int i = from;
    while (i < from + limit && letter(at(s, i))) {
      i++;
    }
    return i;
  }

  /** The first index from {@code from} on, below {@code to}, that holds no white space. */
  static int skipSpace(String s, int from, int to) {
    int i = from;
    while (i < to && space(at(s, i))) {
      i++;
    }
    return i;
  }

  /** The decimal number that the digits {@code [from, to)} write; at most nine of them. */
  static int number(String s, int from, int to) {
    int value = 0;
    for (int i = from; i < to; i++) {
      value = value * 10 + s.charAt(i) - '0';
    }
    return value;
  }

  /** Whether {@code [from, to)} is the ASCII word in any case. */
  static boolean is(String s, int from, int to, String word) {
    return to - from == word.length() && s.regionMatches(true, from, word, 0, word.length());
  }

  /** The characters {@code [from, to)} in lower case, by the root locale. */
  static String lower(String s, int from, int to) {
    return s.substring(from, to).toLowerCase(Locale.ROOT);
  }

  private static boolean blank(char c) {
    return c == '\u0085' || c == '\ufeff' || c == '\u200b' || Character.isSpaceChar(c);
  }
}
