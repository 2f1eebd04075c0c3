package dev.entente.lexicon;

import java.io.Serializable;
import java.util.Locale;

/**
 * A rule of what is no text of the article.
 *
 * @param scope how much goes
 * @param at where in it the phrase must stand
 */
public record Boilerplate(Scope scope, Place at) implements Serializable {

  /** How much text goes with the phrase. */
  public enum Scope {
    /** The line. */
    LINE,
    /** The sentence. */
    SENTENCE,
    /** The parenthesis around the phrase. */
    PARENTHESIS;

    static Scope of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }

  /** Where the phrase must stand. */
  public enum Place {
    /** Anywhere. */
    ANYWHERE,
    /** At the start. */
    START,
    /** It is the whole, but for marks. */
    WHOLE;

    static Place of(String word) {
      return valueOf(word.toUpperCase(Locale.ROOT));
    }
  }
}
