package dev.entente.story;

import java.util.Arrays;

/**
 * Computes signatures from token hashes, in time linear in the number of tokens. Keeps its scratch
 * arrays from text to text; not thread-safe.
 */
public final class Signatures {
  /** Words in a shingle. */
  static final int SHINGLE = 3;

  /** A body of fewer tokens is too short for a likeness: only an exact copy resembles it. */
  static final int LEAST_TOKENS = 20;

  /**
   * Tokens of a body that are looked at, from its first on (about 1.5 MB of text); in a longer one
   * the smallest hashes would be small numbers that any two texts share.
   */
  static final int MOST_TOKENS = 1 << 18;

  /** Hashes that stand for a body too short for shingles. */
  private static final int EXACT = 6;

  private static final int RANGE = 1 << Signature.BITS;
  private static final int SHIFT = Long.SIZE - Signature.BITS;
  private static final int BUCKETS = 256;
  private static final int MANY = 4 * Signature.CAPACITY;
  private static final long FIRST = 0x9E3779B97F4A7C15L;
  private static final long SECOND = 0xC2B2AE3D27D4EB4FL;
  private static final long THIRD = 0xD6E8FEB86659FD93L;
  private static final long LAST = 0xFF51AFD7ED558CCDL;

  private final int[] bucketEnd = new int[BUCKETS + 1];
  private int[] shingles = new int[1 << 12];
  private int[] kept = new int[1 << 12];
  private int[] sorted = new int[MANY];

  /**
   * The signature of a body alone. One of fewer than {@value #LEAST_TOKENS} tokens resembles only
   * an exact copy of itself.
   *
   * @param tokens hashes of folded tokens, boilerplate left out
   * @param from the first token of the body
   * @param to the token after its last
   * @return {@link Signature#none()} where there is no token
   */
  public Signature of(long[] tokens, int from, int to) {
    return of(tokens, from, from, to);
  }

  /**
   * The signature of a body with a title before it. The title counts only where the body has fewer
   * than {@value #LEAST_TOKENS} tokens: then the article resembles only those that have the same
   * title and the same body, since a few words ("Photo: Reuters") repeat under different titles.
   *
   * @param tokens hashes of folded tokens, boilerplate left out
   * @param titleFrom the first token of the title
   * @param bodyFrom the first token of the body
   * @param to the token after the last of the body
   * @return {@link Signature#none()} where the body has no token
   */
  public Signature of(long[] tokens, int titleFrom, int bodyFrom, int to) {
    if (to == bodyFrom) {
      return Signature.none();
    }
    int count = 0;
    if (to - bodyFrom >= LEAST_TOKENS) {
      int end = Math.min(to, bodyFrom + MOST_TOKENS);
      count = smallest(hashShingles(tokens, bodyFrom, end));
    }
    if (count < EXACT) {
      count = exact(tokens, titleFrom, bodyFrom, to);
    }
    return new Signature(Arrays.copyOf(sorted, count), Focus.NONE);
  }

  private int hashShingles(long[] tokens, int from, int to) {
    int count = to - from - SHINGLE + 1;
    if (shingles.length < count) {
      shingles = new int[count + (count >> 1)];
      kept = new int[shingles.length];
    }
    int[] out = shingles;
    for (int i = 0; i < count; i++) {
      int at = from + i;
      long mixed = tokens[at] * FIRST + tokens[at + 1] * SECOND + tokens[at + 2] * THIRD;
      out[i] = (int) ((mixed ^ mixed >>> 32) * LAST >>> SHIFT);
    }
    return count;
  }

  /** Sorts the smallest different hashes of the shingles and says how many there are. */
  private int smallest(int count) {
    int limit = RANGE;
    if (count > 2 * Signature.CAPACITY) {
      // Six standard deviations more than are wanted, if no shingle repeats.
      limit = (int) ((long) RANGE * (Signature.CAPACITY * 3 / 2) / count) + 1;
    }
    while (true) {
      int found = below(limit, count);
      int different = found > MANY ? sortMany(found) : sortFew(found, limit);
      if (different >= Signature.CAPACITY || limit == RANGE) {
        return Math.min(different, Signature.CAPACITY);
      }
      limit = Math.min(RANGE, limit * 2);
    }
  }

  private int below(int limit, int count) {
    int[] in = shingles;
    int[] out = kept;
    int found = 0;
    for (int i = 0; i < count; i++) {
      int hash = in[i];
      out[found] = hash;
      found += hash < limit ? 1 : 0;
    }
    return found;
  }

  /** Bucket sort: the hashes are spread evenly, so a bucket holds one to three of them. */
  private int sortFew(int found, int limit) {
    int[] ends = bucketEnd;
    Arrays.fill(ends, 0);
    long scale = ((long) BUCKETS << 32) / limit;
    for (int i = 0; i < found; i++) {
      ends[(int) (kept[i] * scale >>> 32) + 1]++;
    }
    for (int b = 0; b < BUCKETS; b++) {
      ends[b + 1] += ends[b];
    }
    int[] out = sorted;
    for (int i = 0; i < found; i++) {
      int hash = kept[i];
      out[ends[(int) (hash * scale >>> 32)]++] = hash;
    }
    for (int i = 1; i < found; i++) {
      int hash = out[i];
      int at = i;
      while (at > 0 && out[at - 1] > hash) {
        out[at] = out[at - 1];
        at--;
      }
      out[at] = hash;
    }
    return withoutRepeats(out, found);
  }

  /** For texts that repeat themselves, where a bucket may hold a few hashes very often. */
  private int sortMany(int found) {
    Arrays.sort(kept, 0, found);
    int different = withoutRepeats(kept, found);
    System.arraycopy(kept, 0, sorted, 0, Math.min(different, sorted.length));
    return different;
  }

  private static int withoutRepeats(int[] ascending, int count) {
    int different = 0;
    for (int i = 0; i < count; i++) {
      if (different == 0 || ascending[i] != ascending[different - 1]) {
        ascending[different++] = ascending[i];
      }
    }
    return different;
  }

  /** Hashes that another text shares only if all its tokens are the same. */
  private int exact(long[] tokens, int titleFrom, int bodyFrom, int to) {
    long state = Math.max(0, bodyFrom - titleFrom) * SECOND + THIRD;
    for (int i = titleFrom; i < to; i++) {
      state = (Long.rotateLeft(state, 27) ^ tokens[i]) * FIRST;
    }
    int count = 0;
    while (count < EXACT) {
      state += LAST;
      long mixed = (state ^ state >>> 32) * SECOND;
      sorted[count++] = (int) ((mixed ^ mixed >>> 29) * THIRD >>> SHIFT);
    }
    Arrays.sort(sorted, 0, count);
    return withoutRepeats(sorted, count);
  }
}
