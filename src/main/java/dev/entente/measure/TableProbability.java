package dev.entente.measure;

/**
 * The log probability of a table under the hypergeometric distribution of its margins, by the
 * saddle-point expansion of Loader (2000). Written as a sum of four deviances, half the logarithm
 * of a ratio, and corrections to Stirling's formula, it has no large terms that cancel;
 * log-factorials do, and lose 10⁻⁷ in ln p at 10⁸ units.
 */
final class TableProbability {

  private static final double TWO_PI = 2 * StrictMath.PI;

  /**
   * ln k! - ½ ln(2πk) - k ln k + k for k from 1 to 15, computed to 50 digits; 0 at k = 0, which
   * stands for 0! = 1.
   */
  private static final double[] STIRLING_ERROR = {
    0.0,
    0.08106146679532726,
    0.0413406959554093,
    0.02767792568499834,
    0.020790672103765093,
    0.016644691189821193,
    0.013876128823070748,
    0.01189670994589177,
    0.010411265261972096,
    0.009255462182712733,
    0.00833056343336287,
    0.007573675487951841,
    0.00694284010720953,
    0.006408994188004207,
    0.0059513701127588475,
    0.005554733551962801
  };

  private final long f1;
  private final long f2;
  private final long n;
  private final double marginRatio;
  private final double marginErrors;

  /**
   * Prepares the part that all tables with these margins share.
   *
   * @param f1 a margin strictly between 0 and n
   * @param f2 a margin strictly between 0 and n
   * @param n all units
   */
  TableProbability(long f1, long f2, long n) {
    this.f1 = f1;
    this.f2 = f2;
    this.n = n;
    this.marginRatio = TWO_PI * f1 * ((double) (n - f1) / n) * TWO_PI * f2 * (TWO_PI * (n - f2));
    this.marginErrors =
        stirlingError(f1)
            + stirlingError(n - f1)
            + stirlingError(f2)
            + stirlingError(n - f2)
            - stirlingError(n);
  }

  /** The natural logarithm of the probability of the table with {@code o11} in its first cell. */
  double ln(long o11) {
    Contingency table = new Contingency(o11, f1, f2, n);
    double cells =
        (orOne(table.o11()) * orOne(table.o22())) * (orOne(table.o12()) * orOne(table.o21()));
    double errors =
        (stirlingError(table.o11()) + stirlingError(table.o22()))
            + (stirlingError(table.o12()) + stirlingError(table.o21()));
    return 0.5 * StrictMath.log(marginRatio / cells)
        + (marginErrors - errors)
        - Deviance.ofTable(table);
  }

  /** 2πk, and 1 for k = 0, which leaves an empty cell out of the product. */
  private static double orOne(long count) {
    return count == 0 ? 1 : TWO_PI * count;
  }

  /** The remainder of Stirling's formula for ln k!: a table, then its asymptotic series. */
  static double stirlingError(long count) {
    if (count < STIRLING_ERROR.length) {
      return STIRLING_ERROR[(int) count];
    }
    double k = count;
    double s = k * k;
    return (1.0 / 12 - (1.0 / 360 - (1.0 / 1260 - (1.0 / 1680 - 1.0 / 1188 / s) / s) / s) / s) / k;
  }
}
