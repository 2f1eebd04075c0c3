package dev.entente.measure;

/**
 * The score interval of Wilson (1927) for a share, 95 %, without continuity correction. It never
 * leaves [0, 1] and keeps its level at shares near 0 and 1, where the usual interval fails.
 */
public final class Wilson {

  private static final double SQUARE = Confidence.Z * Confidence.Z;

  private Wilson() {}

  /**
   * The interval of a share: the two roots of (p - k/n)² = z² p (1 - p) / n, the lower one through
   * the product of the roots, which loses no digits where it is small.
   *
   * @return the ends, exactly 0 for none and exactly 1 for all; empty where there are no units
   */
  public static Interval interval(Proportion share) {
    double k = share.count();
    double n = share.of();
    if (n == 0) {
      return Interval.EMPTY;
    }
    double upper = k + SQUARE / 2 + Confidence.Z * StrictMath.sqrt(k * (n - k) / n + SQUARE / 4);
    return new Interval(k / n * (k / upper), k == n ? 1 : upper / (n + SQUARE));
  }
}
