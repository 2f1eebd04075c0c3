package dev.entente.story;

import java.io.Serializable;
import java.util.Arrays;

/**
 * The countries that a text speaks of, so that two statements made from one template are told apart
 * ("the people of Malawi on their national day", "the people of Kenya ..."): their words are as
 * alike as those of edited copies, but each is about a country that the other never names.
 *
 * @param namedLow a Bloom filter of the countries that the text names, two bits for each: its lower
 *     64 bits
 * @param namedHigh its upper 64 bits
 * @param main up to four fingerprints of 16 bits, 0 for none: the countries that the text names
 *     twice or more, and a quarter as often as the most frequent one or more
 */
public record Focus(long namedLow, long namedHigh, long main) implements Serializable {
  /** Of a text that names no country: in accord with every other. */
  public static final Focus NONE = new Focus(0, 0, 0);

  private static final int MAIN = 4;
  private static final int FINGERPRINT_BITS = 16;
  private static final int LEAST_MENTIONS = 2;
  private static final int LEAST_SHARE = 4;

  /**
   * The focus of a text.
   *
   * @param countries a number for each mention of a country in the body, the same number for the
   *     same country, in any order
   */
  public static Focus of(int... countries) {
    int[] sorted = countries.clone();
    Arrays.sort(sorted);
    int[] names = new int[sorted.length];
    int[] counts = new int[sorted.length];
    int different = 0;
    long low = 0;
    long high = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        names[different++] = sorted[i];
        int fingerprint = fingerprint(sorted[i]);
        low |= bits(fingerprint, 0);
        high |= bits(fingerprint, 1);
      }
      counts[different - 1]++;
    }
    return new Focus(low, high, main(names, counts));
  }

  /** The most frequent ones first, the smaller number first where they are equally frequent. */
  private static long main(int[] names, int[] counts) {
    long main = 0;
    int most = Arrays.stream(counts).max().orElse(0);
    for (int rank = 0; rank < MAIN; rank++) {
      int best = -1;
      for (int i = 0; i < names.length; i++) {
        if (counts[i] >= LEAST_MENTIONS
            && counts[i] * LEAST_SHARE >= most
            && (best < 0 || counts[i] > counts[best])) {
          best = i;
        }
      }
      if (best >= 0) {
        main |= (long) fingerprint(names[best]) << (rank * FINGERPRINT_BITS);
        counts[best] = 0;
      }
    }
    return main;
  }

  /** Whether each of two texts has a main country that the other never names. */
  public boolean isElsewhere(Focus other) {
    return hasStrangerTo(other) && other.hasStrangerTo(this);
  }

  private boolean hasStrangerTo(Focus other) {
    for (int rank = 0; rank < MAIN; rank++) {
      int fingerprint = (int) (main >>> (rank * FINGERPRINT_BITS)) & 0xFFFF;
      if (fingerprint != 0 && !other.mayName(fingerprint)) {
        return true;
      }
    }
    return false;
  }

  private boolean mayName(int fingerprint) {
    long low = bits(fingerprint, 0);
    long high = bits(fingerprint, 1);
    return (namedLow & low) == low && (namedHigh & high) == high;
  }

  private static int fingerprint(int country) {
    return Math.max(1, (int) ((country + 1L) * 0x9E3779B97F4A7C15L >>> 48));
  }

  /** The two bits of a country that are in one half of the filter. */
  private static long bits(int fingerprint, int half) {
    return bit(fingerprint & 127, half) | bit(fingerprint >>> 7 & 127, half);
  }

  private static long bit(int bit, int half) {
    return bit >>> 6 == half ? 1L << (bit & 63) : 0;
  }
}
