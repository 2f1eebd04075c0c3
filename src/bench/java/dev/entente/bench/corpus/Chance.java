package dev.entente.bench.corpus;

/**
 * A stream of numbers that depends on its seed alone: SplitMix64 (Steele, Lea and Flood 2014). The
 * JDK promises the algorithm of {@code java.util.Random} only, which is too slow and too regular
 * here.
 */
final class Chance {
  private static final long GOLDEN = 0x9E3779B97F4A7C15L;

  private long state;

  /** One of the many independent streams of a seed. */
  Chance(long seed, long stream) {
    state = mix(seed + mix(stream + GOLDEN));
  }

  /** The next 64 bits. */
  long next() {
    state += GOLDEN;
    return mix(state);
  }

  /** A number from 0 to below the bound, which is positive. */
  int below(int bound) {
    return (int) ((next() >>> 32) * bound >>> 32);
  }

  /** Whether an event of so many in a hundred happens. */
  boolean percent(int share) {
    return below(100) < share;
  }

  /** One of the items. */
  <T> T of(java.util.List<T> items) {
    return items.get(below(items.size()));
  }

  private static long mix(long bits) {
    long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }
}
