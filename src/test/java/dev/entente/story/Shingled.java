package dev.entente.story;

import dev.entente.text.Tokenizer;
import dev.entente.text.Tokens;
import dev.entente.text.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The naive similarity of texts: sets of shingles of folded words, compared one by one. */
final class Shingled {
  private static final Tokenizer TOKENIZER =
      new Tokenizer(Vocabulary.of(List.of(), List.of()), new BitSet(), new BitSet());

  private Shingled() {}

  /** The hashes of a body's tokens. */
  static long[] tokens(String body) {
    Tokens tokens = new Tokens();
    TOKENIZER.tokenize("", body, tokens);
    long[] hashes = new long[tokens.count()];
    for (int i = 0; i < hashes.length; i++) {
      hashes[i] = tokens.hash(i);
    }
    return hashes;
  }

  static Signature signature(String body) {
    long[] tokens = tokens(body);
    return new Signatures().of(tokens, 0, tokens.length);
  }

  /** The shingles of some tokens, as the lists of their hashes. */
  static Set<List<Long>> shingles(long[] tokens, int length) {
    Set<List<Long>> shingles = new HashSet<>();
    for (int i = 0; i + length <= tokens.length; i++) {
      List<Long> shingle = new ArrayList<>();
      for (int j = i; j < i + length; j++) {
        shingle.add(tokens[j]);
      }
      shingles.add(shingle);
    }
    return shingles;
  }

  static <T> double jaccard(Set<T> a, Set<T> b) {
    Set<T> shared = new HashSet<>(a);
    shared.retainAll(b);
    int union = a.size() + b.size() - shared.size();
    return union == 0 ? 0 : (double) shared.size() / union;
  }
}
