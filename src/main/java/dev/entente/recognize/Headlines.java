package dev.entente.recognize;

import dev.entente.lexicon.Role;
import dev.entente.text.Tokens;
import java.util.BitSet;

/**
 * Cuts names in headlines where every word is capitalised, and a name seems to go on: "Lee
 * Satterfield Travels".
 */
final class Headlines {
  private static final int FEWEST_WORDS = 5;

  private final Tokens tokens;
  private final Hits hits;
  private final BitSet boilerplate;
  private int sentence = -1;
  private boolean holds;

  Headlines(Tokens tokens, Hits hits, BitSet boilerplate) {
    this.tokens = tokens;
    this.hits = hits;
    this.boilerplate = boilerplate;
  }

  /** Whether the sentence of a token capitalises most of its words. */
  boolean hold(int token) {
    int asked = tokens.sentenceOf(token);
    if (asked != sentence) {
      sentence = asked;
      holds = look();
    }
    return holds;
  }

  private boolean look() {
    int upper = 0;
    int words = 0;
    for (int t = tokens.firstToken(sentence); t < tokens.lastToken(sentence); t++) {
      boolean word = tokens.end(t) - tokens.start(t) > 3 && !tokens.is(t, Tokens.HAS_DIGIT);
      if (word && !boilerplate.get(t)) {
        words++;
        upper += tokens.is(t, Tokens.UPPER_FIRST) ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS && upper * 10 >= words * 8 && (sentence == 0 || !isClosed());
  }

  /** Whether a mark ends the sentence, as no headline does; a credit after it is no part of it. */
  private boolean isClosed() {
    int last = tokens.lastToken(sentence) - 1;
    while (last > tokens.firstToken(sentence) && boilerplate.get(last)) {
      last--;
    }
    return ".!?\"\u201D".indexOf(tokens.charAt(tokens.sentenceEnd(sentence) - 1)) >= 0
        || ".!?".indexOf(tokens.charAt(tokens.end(last))) >= 0;
  }

  /**
   * The part of a name in a headline that is a name of the book; else a given name with the word
   * after it; the whole name in other sentences.
   */
  BesideName.Span cut(BesideName.Span name, Holders holders) {
    if (name.words() < 2 || !hold(name.first())) {
      return name;
    }
    for (int last = name.last(); last > name.first(); last--) {
      if (holders.book().refer(holders.words(name.first(), last)).isPresent()) {
        return new BesideName.Span(name.first(), last);
      }
    }
    int second = name.first() + 1;
    while (second + 1 < name.last()
        && (tokens.is(second, Tokens.DOTTED) || !tokens.is(second, Tokens.UPPER_FIRST))) {
      second++;
    }
    boolean given = hits.has(name.first(), Role.GIVEN_NAME);
    return given ? new BesideName.Span(name.first(), second + 1) : name;
  }
}
