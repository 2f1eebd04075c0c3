package dev.entente.text;

import java.text.Normalizer;

/**
 * What every UTF-16 unit is to the tokenizer: its class, and the lower-case letters without
 * diacritics that it folds to. Computed once from Unicode's own tables, so that the hot loop only
 * reads arrays.
 */
final class CharTable {
  static final byte OTHER = 0;
  static final byte LOWER = 1;
  static final byte UPPER = 2;
  static final byte DIGIT = 3;
  static final byte MARK = 4;
  static final byte SPACE = 5;
  static final byte NEWLINE = 6;
  static final byte HYPHEN = 7;
  static final byte DASH = 8;
  static final byte APOSTROPHE = 9;
  static final byte PERIOD = 10;
  static final byte TERMINATOR = 11;
  static final byte COMMA = 12;
  static final byte COLON = 13;
  static final byte OPEN = 14;
  static final byte CLOSE = 15;
  static final byte QUOTE = 16;

  /** What a letter lost to a broken encoding folds to; it stands for any one letter. */
  static final char LOST = '?';

  private static final byte[] CLASS = new byte[1 << 16];
  private static final char[] FOLD = new char[1 << 16];

  static {
    for (int c = 0; c < 1 << 16; c++) {
      CLASS[c] = classOf((char) c);
      FOLD[c] = foldOf((char) c);
    }
  }

  private CharTable() {}

  /** The class of a UTF-16 unit, one of the constants of this type. */
  static byte classOfUnit(char c) {
    return CLASS[c];
  }

  /**
   * The lower-case letter without diacritics that a letter or digit folds to; {@code 0} for a
   * combining mark, which folds to nothing; {@code 1} where the fold is longer than one letter.
   */
  static char fold(char c) {
    return FOLD[c];
  }

  /** The letters that a unit folds to where {@link #fold} says {@code 1}; else empty. */
  static String expansion(char c) {
    return switch (c) {
      case 'ß', 'ẞ' -> "ss";
      case 'æ', 'Æ' -> "ae";
      case 'œ', 'Œ' -> "oe";
      case 'þ', 'Þ' -> "th";
      case 'ĳ', 'Ĳ' -> "ij";
      case 'ﬀ' -> "ff";
      case 'ﬁ' -> "fi";
      case 'ﬂ' -> "fl";
      default -> "";
    };
  }

  private static byte classOf(char c) {
    switch (c) {
      case '\n':
        return NEWLINE;
      case '-', '\u2010', '\u2011', '\u00AD', '\uFE63', '\uFF0D':
        return HYPHEN;
      case '\u2012', '\u2013', '\u2014', '\u2015', '\u2212':
        return DASH;
      case '\'',
      '\u2019',
      '\u2018',
      '\u02BC',
      '\u02BB',
      '\u02BE',
      '\u02BF',
      '\u00B4',
      '`',
      '\uFF07':
        return APOSTROPHE;
      case '.':
        return PERIOD;
      case '!', '?', '\u2026', '\u3002', '\uFF01', '\uFF1F':
        return TERMINATOR;
      case ',', '\u060C', '\uFF0C':
        return COMMA;
      case ':', ';', '\uFF1A', '\uFF1B':
        return COLON;
      case '(', '[', '{', '\u00AB', '\u2039':
        return OPEN;
      case ')', ']', '}', '\u00BB', '\u203A':
        return CLOSE;
      case '"', '\u201C', '\u201D', '\u201E', '\u201F', '\u201A', '\u201B', '\uFF02':
        return QUOTE;
      case '\u200B', '\u200C', '\u200D', '\u2060', '\uFEFF':
        return MARK;
      default:
        break;
    }
    if (c == '\uFFFD') {
      return LOWER;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.COMBINING_SPACING_MARK) {
      return MARK;
    }
    if (Character.isUpperCase(c) || Character.isTitleCase(c)) {
      return UPPER;
    }
    if (Character.isLetter(c)) {
      return LOWER;
    }
    if (Character.isDigit(c)) {
      return DIGIT;
    }
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || c < ' ' ? SPACE : OTHER;
  }

  private static char foldOf(char c) {
    byte kind = classOf(c);
    if (kind == MARK) {
      return 0;
    }
    if (kind == DIGIT) {
      return (char) ('0' + Character.digit(c, 10));
    }
    if (kind != LOWER && kind != UPPER) {
      return c;
    }
    char special = specialFold(c);
    if (special != 0) {
      return special;
    }
    if (!expansion(c).isEmpty()) {
      return 1;
    }
    String decomposed = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
    return Character.toLowerCase(decomposed.isEmpty() ? c : decomposed.charAt(0));
  }

  /** Letters that Unicode does not decompose, though readers take them for their base letter. */
  private static char specialFold(char c) {
    return switch (c) {
      case 'ı', 'İ' -> 'i';
      case 'ø', 'Ø' -> 'o';
      case 'ł', 'Ł' -> 'l';
      case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
      case 'ħ', 'Ħ' -> 'h';
      case 'ŧ', 'Ŧ' -> 't';
      case 'ə', 'Ə' -> 'a';
      case '\uFFFD' -> LOST;
      default -> 0;
    };
  }
}
