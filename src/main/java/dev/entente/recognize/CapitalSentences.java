package dev.entente.recognize;

import dev.entente.text.Tokens;

/** Tells the sentences written in capitals, where case says nothing; each is looked at once. */
final class CapitalSentences {
  private static final int FEWEST_WORDS = 3;

  private final Tokens tokens;
  private int sentence = -1;
  private boolean holds;

  CapitalSentences(Tokens tokens) {
    this.tokens = tokens;
  }

  /** Whether the sentence of a token is written in capitals; asked from left to right. */
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
      if (tokens.end(t) - tokens.start(t) > 2 && !tokens.is(t, Tokens.HAS_DIGIT)) {
        words++;
        upper += tokens.is(t, Tokens.ALL_UPPER) ? 1 : 0;
      }
    }
    return words >= FEWEST_WORDS && upper * 10 >= words * 8;
  }
}
