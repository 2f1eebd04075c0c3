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
  private final BesideName beside;
  private int sentence = -1;
  private boolean holds;

  Headlines(Tokens tokens, Hits hits, BitSet boilerplate, BesideName beside) {
    this.beside = beside;
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
   * The part of a name in a headline before the first everyday word: what of it is a name of the
   * book; else a given name with the word after it; the whole name in other sentences.
   */
  BesideName.Span cut(BesideName.Span name, Holders holders) {
    if (name.words() < 2 || !hold(name.first())) {
      return name;
    }
    int end = endOfNames(name);
    int second = endOfWord(name.first() + 1, end);
    for (int last = end; last > second; last--) {
      if (isKnown(name.first(), last, holders)) {
        return new BesideName.Span(name.first(), last);
      }
    }
    if (end == name.last() && name.words() > 3 && hits.has(name.first(), Role.GIVEN_NAME)) {
      while (second + 1 < end
          && (tokens.is(second, Tokens.DOTTED)
              || !tokens.is(second, Tokens.UPPER_FIRST)
              || hits.has(second, Role.PARTICLE))) {
        second++;
      }
      return new BesideName.Span(name.first(), endOfWord(Math.min(second + 1, end), end));
    }
    boolean surname =
        holders
            .book()
            .refer(holders.words(name.first(), name.first() + 1))
            .filter(
                d ->
                    d.words.length > 1
                        && d.words[d.words.length - 1].equals(tokens.folded(name.first())))
            .isPresent();
    return new BesideName.Span(name.first(), surname ? name.first() + 1 : end);
  }

  private boolean isKnown(int first, int last, Holders holders) {
    return holders.book().refer(holders.words(first, last)).isPresent();
  }

  private int endOfNames(BesideName.Span name) {
    int end = name.first() + 1;
    while (end < name.last() && (isHyphenated(end) || !beside.isEveryday(end))) {
      end++;
    }
    return end;
  }

  /** The token after a word and what hyphens join to it. */
  private int endOfWord(int after, int end) {
    int at = after;
    while (at < end && isHyphenated(at)) {
      at++;
    }
    return at;
  }

  private boolean isHyphenated(int token) {
    return tokens.gap(token) == Tokens.GAP_HYPHEN;
  }
}
