package dev.entente.lexicon;

/** What the case of a word must be where a phrase needs its case. */
public final class Case {
  /** Every letter upper case, as in US. */
  public static final char ALL_UPPER = 'A';

  /** The first letter upper case, as in Turkey or TURKEY. */
  public static final char UPPER_FIRST = 'U';

  /** Any case. */
  public static final char ANY = 'x';

  private Case() {}

  /** What a word as the lexicon writes it asks of the text. */
  static char of(CharSequence word) {
    boolean lower = word.chars().anyMatch(Character::isLowerCase);
    if (!Character.isUpperCase(word.charAt(0))) {
      return ANY;
    }
    return lower ? UPPER_FIRST : ALL_UPPER;
  }
}
