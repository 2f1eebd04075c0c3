package dev.entente.text;

/** Folds words as the tokenizer does: lower case, without diacritics or apostrophes. */
public final class Folding {
  private Folding() {}

  /**
   * The folded form of a text: letters and digits fold, combining marks, dots and apostrophes
   * vanish, everything else is left as it is.
   */
  public static String fold(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (CharTable.classOfUnit(c)) {
        case CharTable.LOWER, CharTable.UPPER, CharTable.DIGIT -> append(folded, c);
        case CharTable.MARK, CharTable.PERIOD, CharTable.APOSTROPHE -> {}
        default -> folded.append(c);
      }
    }
    return folded.toString();
  }

  private static void append(StringBuilder folded, char c) {
    char f = CharTable.fold(c);
    if (f == 1) {
      folded.append(CharTable.expansion(c));
    } else if (f != 0) {
      folded.append(f);
    }
  }
}
