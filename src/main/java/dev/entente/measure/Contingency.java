package dev.entente.measure;

/**
 * A two-by-two table of units that hold both of two things, one of them, or neither, given by its
 * margins.
 *
 * @param o11 units that hold both
 * @param f1 units that hold the first, with or without the second
 * @param f2 units that hold the second, with or without the first
 * @param n all units, at most {@link #MAX_UNITS}
 */
public record Contingency(long o11, long f1, long f2, long n) {

  /** The largest number of units: products of two margins stay exact in a {@code long}. */
  public static final long MAX_UNITS = 1_000_000_000L;

  /**
   * Checks that the four cells are counts.
   *
   * @throws IllegalArgumentException if a cell would be negative or n exceeds {@link #MAX_UNITS}
   */
  public Contingency {
    if (n > MAX_UNITS) {
      throw new IllegalArgumentException("n = " + n + " exceeds the limit of " + MAX_UNITS);
    }
    if (o11 < 0 || o11 > f1 || o11 > f2 || f1 > n || f2 > n || o11 < f1 + f2 - n) {
      throw new IllegalArgumentException(
          "no table has o11 = "
              + o11
              + ", f1 = "
              + f1
              + ", f2 = "
              + f2
              + ", n = "
              + n
              + ": o11 must lie between max(0, f1 + f2 - n) and min(f1, f2), both margins within n");
    }
  }

  /**
   * The table that compares two shares: the rows are the two groups, the first column counts what
   * the shares count.
   *
   * @return a table whose odds ratio is above 1 where {@code first} is the larger share
   */
  public static Contingency ofShares(Proportion first, Proportion second) {
    return new Contingency(
        first.count(), first.of(), first.count() + second.count(), first.of() + second.of());
  }

  /** Units that hold the first without the second. */
  public long o12() {
    return f1 - o11;
  }

  /** Units that hold the second without the first. */
  public long o21() {
    return f2 - o11;
  }

  /** Units that hold neither. */
  public long o22() {
    return n - f1 - f2 + o11;
  }

  /**
   * Whether the margins leave anything to find out: both lie strictly between 0 and n. Where they
   * do not, only one table is possible.
   */
  public boolean hasInformation() {
    return f1 > 0 && f1 < n && f2 > 0 && f2 < n;
  }

  /**
   * How far o11 lies from its expectation, times n: o11 n - f1 f2, exact. The four cells of a table
   * differ from their expectations by this over n, up to the sign.
   */
  long excess() {
    return o11 * n - f1 * f2;
  }
}
