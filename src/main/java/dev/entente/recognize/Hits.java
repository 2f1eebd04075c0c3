package dev.entente.recognize;

import dev.entente.lexicon.Entry;
import dev.entente.lexicon.Role;
import java.util.Arrays;

/**
 * The places where phrases of the lexicon stand in one text, in the order of their first token, as
 * flat arrays reused from article to article. Token ranges are half-open.
 */
final class Hits {
  /** No phrase of the lexicon is longer. */
  static final int LONGEST = 16;

  int count;
  int[] first = new int[1 << 10];
  int[] last = new int[1 << 10];
  int[] entryIndex = new int[1 << 10];
  Entry[] entry = new Entry[1 << 10];
  private int[] from = new int[1 << 12];
  private int tokens;

  /** The first hit that begins at a token or after it. */
  int from(int token) {
    return from[Math.min(token, tokens)];
  }

  void reset(int tokenCount) {
    count = 0;
    tokens = tokenCount;
    if (from.length <= tokenCount + 1) {
      from = new int[tokenCount + (tokenCount >> 1) + 2];
    }
  }

  void startToken(int token) {
    from[token] = count;
  }

  void add(int firstToken, int endToken, int index, Entry what) {
    if (count == first.length) {
      int larger = count * 2;
      first = Arrays.copyOf(first, larger);
      last = Arrays.copyOf(last, larger);
      entryIndex = Arrays.copyOf(entryIndex, larger);
      entry = Arrays.copyOf(entry, larger);
    }
    first[count] = firstToken;
    last[count] = endToken;
    entryIndex[count] = index;
    entry[count] = what;
    count++;
  }

  /** Whether a phrase of a role begins at a token. */
  boolean has(int token, Role role) {
    for (int h = from(token); h < count && first[h] == token; h++) {
      if (entry[h].role() == role) {
        return true;
      }
    }
    return false;
  }

  int length(int hit) {
    return last[hit] - first[hit];
  }

  boolean overlaps(int one, int other) {
    return first[one] < last[other] && first[other] < last[one];
  }

  boolean covers(int outer, int inner) {
    return first[outer] <= first[inner] && last[outer] >= last[inner];
  }
}
