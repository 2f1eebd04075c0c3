package dev.entente.story;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The smallest hashes of a text's word shingles: a bottom-k sketch. Texts of up to {@value
 * #CAPACITY} different shingles (about 200 words) are held whole, and their similarity is exact but
 * for collisions of hashes; longer texts are represented by {@value #CAPACITY} shingles that the
 * hash chose, the same ones in every copy. Immutable and thread-safe.
 *
 * <p>The obvious signature, all shingles of the text, costs as much memory as the text. At most 67
 * longs (536 bytes) are kept here, whatever the length.
 */
public final class Signature implements Serializable {
  private static final long serialVersionUID = 1;

  /** The most hashes that are kept. */
  static final int CAPACITY = 192;

  /** Bits of a hash: three fit into a long. */
  static final int BITS = 21;

  private static final int PER_LONG = 3;
  private static final long MASK = (1L << BITS) - 1;

  private static final int FOCUS = 3;

  private static final Signature NONE = new Signature(new int[0], Focus.NONE);

  private final int[] hashes;
  private final Focus focus;

  /** A signature of the hashes given: ascending, different, at most {@link #CAPACITY}. */
  Signature(int[] hashes, Focus focus) {
    this.hashes = hashes;
    this.focus = focus;
  }

  /** The signature of a text that says nothing; it resembles no other, not even itself. */
  public static Signature none() {
    return NONE;
  }

  /** Whether the text says nothing, so that it is a copy of no other. */
  public boolean isNone() {
    return hashes.length == 0;
  }

  /** The same signature with the countries that the body speaks of. */
  public Signature about(Focus countries) {
    return isNone() ? this : new Signature(hashes, countries);
  }

  /**
   * Whether two texts are copies of each other: their {@link #similarity} is at least the
   * threshold, and they do not speak of different countries.
   */
  public boolean resembles(Signature other, double threshold) {
    return !focus.isElsewhere(other.focus) && similarity(other) >= threshold;
  }

  /**
   * The Jaccard similarity of two texts: shingles that both hold over shingles that one of them
   * holds, 0 to 1. Exact where both texts are held whole. Else estimated (Beyer et al. 2007) from
   * the shingles whose hash is so small that both signatures would hold it: at least {@value
   * #CAPACITY} of the union, so the standard error is at most 0.033 at 0.7 and 0.022 at 0.9. 0
   * where one of the texts says nothing.
   */
  public double similarity(Signature other) {
    int[] a = hashes;
    int[] b = other.hashes;
    int bound = Math.min(bound(), other.bound());
    int ownCount = countUpTo(a, bound);
    int otherCount = countUpTo(b, bound);
    int shared = 0;
    int i = 0;
    int j = 0;
    while (i < ownCount && j < otherCount) {
      int x = a[i];
      int y = b[j];
      shared += x == y ? 1 : 0;
      i += x <= y ? 1 : 0;
      j += y <= x ? 1 : 0;
    }
    return shared == 0 ? 0 : (double) shared / (ownCount + otherCount - shared);
  }

  private static int countUpTo(int[] hashes, int bound) {
    int at = Arrays.binarySearch(hashes, bound);
    return at < 0 ? -at - 1 : at + 1;
  }

  /** The largest hash about which this signature can say whether the text holds it. */
  private int bound() {
    return hashes.length < CAPACITY ? Integer.MAX_VALUE : hashes[CAPACITY - 1];
  }

  int[] hashes() {
    return hashes;
  }

  /** The signature as at most 67 longs, for {@link #of(long[])}; none at all for none. */
  public long[] toLongs() {
    if (isNone()) {
      return new long[0];
    }
    long[] longs = new long[FOCUS + (hashes.length + PER_LONG - 1) / PER_LONG];
    longs[0] = focus.namedLow();
    longs[1] = focus.namedHigh();
    longs[2] = focus.main();
    for (int i = 0; i < (longs.length - FOCUS) * PER_LONG; i++) {
      // The last hash fills up the last long: a repeated hash is none.
      long hash = hashes[Math.min(i, hashes.length - 1)];
      longs[FOCUS + i / PER_LONG] |= hash << (BITS * (i % PER_LONG));
    }
    return longs;
  }

  /**
   * The signature that {@link #toLongs} wrote.
   *
   * @throws IllegalArgumentException if it cannot have written these
   */
  public static Signature of(long[] longs) {
    if (longs.length == 0) {
      return NONE;
    }
    int[] hashes = new int[Math.max(0, longs.length - FOCUS) * PER_LONG];
    int count = 0;
    for (int i = 0; i < hashes.length; i++) {
      int hash = (int) (longs[FOCUS + i / PER_LONG] >>> (BITS * (i % PER_LONG)) & MASK);
      if (count == 0 || hash > hashes[count - 1]) {
        hashes[count++] = hash;
      } else if (hash < hashes[count - 1]) {
        throw new IllegalArgumentException(
            "no signature: hash " + hash + " after " + hashes[count - 1] + " at " + i);
      }
    }
    if (count == 0 || count > CAPACITY) {
      throw new IllegalArgumentException(
          "no signature: " + count + " hashes in " + longs.length + " longs");
    }
    return new Signature(Arrays.copyOf(hashes, count), new Focus(longs[0], longs[1], longs[2]));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature that
        && Arrays.equals(hashes, that.hashes)
        && focus.equals(that.focus);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(hashes) + focus.hashCode();
  }

  @Override
  public String toString() {
    return "Signature[" + hashes.length + " hashes]";
  }
}
