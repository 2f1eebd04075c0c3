package dev.entente.text;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The words that a lexicon speaks of, as numbers: exact words, and stems that any ending may follow
 * ({@code terroris*}). Immutable and thread-safe; a look-up reads flat arrays and allocates
 * nothing. The obvious way, a map from strings and a test of every stem, costs a string for each
 * token and time in the number of stems.
 */
public final class Vocabulary implements Serializable {
  private static final long serialVersionUID = 1;

  /** The symbol of a token that is no word of the vocabulary. */
  public static final int NONE = -1;

  private static final int STEM_KEY = 3;
  private static final int STEM_BUCKETS = 1 << 16;

  private final char[] letters;
  private final int[] wordStart;
  private final int[] slots;
  private final int words;
  private final int[] stemParent;
  private final int[] bucketStart;
  private final int[] bucketStems;

  private Vocabulary(List<String> exact, List<String> stems) {
    words = exact.size();
    int all = words + stems.size();
    wordStart = new int[all + 1];
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < all; i++) {
      wordStart[i] = joined.length();
      joined.append(i < words ? exact.get(i) : stems.get(i - words));
    }
    wordStart[all] = joined.length();
    letters = joined.toString().toCharArray();
    slots = new int[Integer.highestOneBit(Math.max(8, words * 3)) * 2];
    Arrays.fill(slots, NONE);
    for (int i = 0; i < words; i++) {
      int slot = (int) hash(exact.get(i)) & (slots.length - 1);
      while (slots[slot] >= 0) {
        slot = (slot + 1) & (slots.length - 1);
      }
      slots[slot] = i;
    }
    stemParent = parents(stems);
    bucketStart = new int[STEM_BUCKETS + 1];
    bucketStems = buckets(stems);
  }

  /**
   * A vocabulary of the folded words and stems given.
   *
   * @param exact folded words without repetition; the symbol of a word is its index
   * @param stems folded stems of at least three letters without repetition; the symbol of a stem is
   *     the number of words plus its index
   * @throws IllegalArgumentException if a stem is shorter than three letters
   */
  public static Vocabulary of(List<String> exact, List<String> stems) {
    for (String stem : stems) {
      if (stem.length() < STEM_KEY) {
        throw new IllegalArgumentException(
            "stem '" + stem + "*' has " + stem.length() + " letters; at least three are needed");
      }
    }
    return new Vocabulary(exact, stems);
  }

  /** The number of symbols, words and stems together. */
  public int size() {
    return words + stemParent.length;
  }

  /** The next shorter stem that also matches where this stem's symbol does, or {@link #NONE}. */
  public int shorterStem(int stemSymbol) {
    return stemParent[stemSymbol - words];
  }

  /** The symbol of a folded word, or {@link #NONE}. */
  public int word(CharSequence folded) {
    char[] chars = folded.toString().toCharArray();
    return word(chars, 0, chars.length, hash(folded));
  }

  /** The symbol of the longest stem that a folded word begins with, or {@link #NONE}. */
  public int stem(CharSequence folded) {
    return stem(folded.toString().toCharArray(), 0, folded.length());
  }

  int word(char[] folded, int from, int to, long hash) {
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    while (slots[slot] >= 0) {
      int symbol = slots[slot];
      if (Arrays.equals(letters, wordStart[symbol], wordStart[symbol + 1], folded, from, to)) {
        return symbol;
      }
      slot = (slot + 1) & mask;
    }
    return NONE;
  }

  int stem(char[] folded, int from, int to) {
    if (to - from < STEM_KEY) {
      return NONE;
    }
    int bucket = bucket(folded[from], folded[from + 1], folded[from + 2]);
    int longestFirst = bucketStart[bucket];
    for (int i = longestFirst; i < bucketStart[bucket + 1]; i++) {
      int stem = bucketStems[i];
      int start = wordStart[words + stem];
      int length = wordStart[words + stem + 1] - start;
      if (length <= to - from
          && Arrays.equals(letters, start, start + length, folded, from, from + length)) {
        return words + stem;
      }
    }
    return NONE;
  }

  /** The start value of the rolling hash over a token's folded letters. */
  static final long HASH_SEED = 0xcbf29ce484222325L;

  /** One step of the rolling hash. */
  static long hashStep(long hash, char c) {
    return (hash ^ c) * 0x9E3779B97F4A7C15L;
  }

  /** The last step of the rolling hash: the high bits, which are the best mixed, come down. */
  static long hashEnd(long hash) {
    return hash ^ (hash >>> 32);
  }

  /** The hash of a folded word, equal to that of the rolling steps. */
  public static long hash(CharSequence folded) {
    long hash = HASH_SEED;
    for (int i = 0; i < folded.length(); i++) {
      hash = hashStep(hash, folded.charAt(i));
    }
    return hashEnd(hash);
  }

  private static int bucket(char a, char b, char c) {
    return ((a * 31 + b) * 31 + c) & (STEM_BUCKETS - 1);
  }

  private int[] parents(List<String> stems) {
    int[] parents = new int[stems.size()];
    for (int i = 0; i < parents.length; i++) {
      parents[i] = NONE;
      int longest = 0;
      for (int j = 0; j < parents.length; j++) {
        String other = stems.get(j);
        if (j != i && other.length() > longest && stems.get(i).startsWith(other)) {
          longest = other.length();
          parents[i] = words + j;
        }
      }
    }
    return parents;
  }

  private int[] buckets(List<String> stems) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < stems.size(); i++) {
      order.add(i);
    }
    order.sort(
        Comparator.<Integer>comparingInt(i -> bucketOf(stems.get(i)))
            .thenComparing(i -> -stems.get(i).length()));
    int[] sorted = new int[stems.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = order.get(i);
      bucketStart[bucketOf(stems.get(sorted[i])) + 1]++;
    }
    for (int b = 0; b < STEM_BUCKETS; b++) {
      bucketStart[b + 1] += bucketStart[b];
    }
    return sorted;
  }

  private static int bucketOf(String stem) {
    return bucket(stem.charAt(0), stem.charAt(1), stem.charAt(2));
  }

  @Override
  public String toString() {
    return "Vocabulary[" + words + " words, " + stemParent.length + " stems]";
  }
}
