package dev.entente.recognize;

import dev.entente.lexicon.Case;
import dev.entente.lexicon.Entry;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.PhraseTrie;
import dev.entente.text.Tokens;
import dev.entente.text.Vocabulary;

/**
 * Finds every phrase of the lexicon that stands in a text, also inside longer ones; which of them
 * count is decided by those who read them. The obvious way, a search for each phrase, costs time in
 * the number of phrases; here a token that begins no phrase costs one array read.
 */
final class PhraseMatcher {
  private final Lexicon lexicon;
  private final PhraseTrie trie;
  private final Vocabulary vocabulary;
  private final int comma;

  PhraseMatcher(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.trie = lexicon.trie();
    this.vocabulary = lexicon.vocabulary();
    this.comma = vocabulary.word(",");
  }

  /** Fills the hits for the tokens. */
  void match(Tokens tokens, Hits hits) {
    int n = tokens.count();
    hits.reset(n);
    for (int i = 0; i < n; i++) {
      hits.startToken(i);
      int word = tokens.word(i);
      if (word >= 0) {
        walk(tokens, hits, i, i, trie.first(word));
      }
      for (int stem = tokens.stem(i); stem >= 0; stem = vocabulary.shorterStem(stem)) {
        walk(tokens, hits, i, i, trie.first(stem));
      }
    }
    hits.startToken(n);
  }

  private void walk(Tokens tokens, Hits hits, int first, int at, int state) {
    if (state == PhraseTrie.NONE) {
      return;
    }
    for (int index : trie.entries(state)) {
      Entry entry = lexicon.entry(index);
      if (entry.cases().isEmpty() || hasCase(tokens, first, entry.cases())) {
        hits.add(first, at + 1, index, entry);
      }
    }
    int next = at + 1;
    if (!trie.goesOn(state) || next >= tokens.count() || tokens.is(next, Tokens.SENTENCE_START)) {
      return;
    }
    int from = tokens.joins(next) ? state : afterComma(tokens, next, state);
    if (from == PhraseTrie.NONE) {
      return;
    }
    int word = tokens.word(next);
    if (word >= 0) {
      walk(tokens, hits, first, next, trie.next(from, word));
    }
    for (int stem = tokens.stem(next); stem >= 0; stem = vocabulary.shorterStem(stem)) {
      walk(tokens, hits, first, next, trie.next(from, stem));
    }
  }

  /** The state after the comma before a token, if the phrase has one there, too. */
  private int afterComma(Tokens tokens, int token, int state) {
    int gap = tokens.gap(token) & ~(Tokens.GAP_SPACE | Tokens.GAP_NEWLINE);
    return gap == Tokens.GAP_COMMA && comma != Vocabulary.NONE
        ? trie.next(state, comma)
        : PhraseTrie.NONE;
  }

  private static boolean hasCase(Tokens tokens, int first, String cases) {
    for (int i = 0; i < cases.length(); i++) {
      int token = first + i;
      boolean fits =
          switch (cases.charAt(i)) {
            case Case.ALL_UPPER -> tokens.is(token, Tokens.ALL_UPPER);
            case Case.UPPER_FIRST -> tokens.is(token, Tokens.UPPER_FIRST);
            default -> true;
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }
}
