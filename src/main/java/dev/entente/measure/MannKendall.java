package dev.entente.measure;

/**
 * The test of Mann (1945) and Kendall (1970) for a trend, two-sided: whether later values tend to
 * be larger, or smaller, whatever the shape of the rise. The p-value is exact below {@value #EXACT}
 * periods, ties included; from there on it is that of the normal approximation with Kendall's
 * correction for ties and a correction for continuity.
 *
 * @param tau Kendall's tau-b of value and time, from -1 to 1; {@code NaN} where all values are
 *     equal
 * @param log10P decimal logarithm of p, at most 0; {@code NaN} where all values are equal
 */
public record MannKendall(double tau, double log10P) {

  private static final int EXACT = 50;
  private static final double LN_10 = StrictMath.log(10);

  /**
   * Tests a series. Fewer than two different values leave nothing to test: both results are {@code
   * NaN}.
   */
  public static MannKendall of(TimeSeries series) {
    int[] groups = series.tieGroups();
    if (groups.length < 2) {
      return new MannKendall(Double.NaN, Double.NaN);
    }
    long s = series.kendallS();
    double pairs = pairs(series.size());
    double untied = pairs;
    for (int size : groups) {
      untied -= pairs(size);
    }
    double log10P = series.size() < EXACT ? exact(groups, s) : approximate(series, s);
    return new MannKendall(s / StrictMath.sqrt(pairs * untied), log10P);
  }

  private static double exact(int[] groups, long s) {
    double p = 2 * KendallTail.of(groups, StrictMath.abs(s));
    return p < 1 ? StrictMath.log(p) / LN_10 : 0;
  }

  private static double approximate(TimeSeries series, long s) {
    if (StrictMath.abs(s) <= 1) {
      return 0;
    }
    return NormalTail.log10((StrictMath.abs(s) - 1) / StrictMath.sqrt(series.varianceOfS()));
  }

  private static double pairs(long size) {
    return size * (size - 1) / 2.0;
  }
}
