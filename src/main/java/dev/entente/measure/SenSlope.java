package dev.entente.measure;

import java.util.Arrays;

/**
 * The slope of Sen (1968): the median of the slopes between all pairs of periods, which a few odd
 * periods do not move. The 95 % interval is that of Gilbert, Statistical Methods for Environmental
 * Pollution Monitoring (1987), 16.5: of the ascending slopes, those of rank (N' - C) / 2 and (N' +
 * C) / 2 + 1, where N' is their number and C is z times the standard deviation of Kendall's S,
 * corrected for ties; between two ranks by linear interpolation.
 *
 * @param slope change of the value from one period to the next; {@code NaN} with fewer than two
 *     periods
 * @param interval its interval; empty where all values are equal or there are fewer than two
 *     periods
 */
public record SenSlope(double slope, Interval interval) {

  /** Measures a series. The work grows with the square of the periods. */
  public static SenSlope of(TimeSeries series) {
    if (series.size() < 2) {
      return new SenSlope(Double.NaN, Interval.EMPTY);
    }
    double[] slopes = slopes(series);
    double slope = atRank(slopes, (slopes.length + 1) / 2.0);
    double reach = Confidence.Z * StrictMath.sqrt(series.varianceOfS());
    if (reach == 0) {
      return new SenSlope(slope, Interval.EMPTY);
    }
    double low = atRank(slopes, (slopes.length - reach) / 2);
    double high = atRank(slopes, (slopes.length + reach) / 2 + 1);
    return new SenSlope(slope, new Interval(low, high));
  }

  private static double[] slopes(TimeSeries series) {
    double[] slopes = new double[series.size() * (series.size() - 1) / 2];
    int next = 0;
    for (int i = 1; i < series.size(); i++) {
      for (int j = 0; j < i; j++) {
        double rise = series.value(i) - series.value(j);
        slopes[next++] = rise / (series.time(i) - series.time(j));
      }
    }
    Arrays.sort(slopes);
    return slopes;
  }

  /**
   * The value of a rank counted from 1, which may lie between two ranks; the first or the last
   * beyond the ends.
   */
  private static double atRank(double[] ascending, double rank) {
    double index = StrictMath.max(0, StrictMath.min(ascending.length - 1, rank - 1));
    int below = (int) index;
    double part = index - below;
    return part == 0
        ? ascending[below]
        : ascending[below] + part * (ascending[below + 1] - ascending[below]);
  }
}
