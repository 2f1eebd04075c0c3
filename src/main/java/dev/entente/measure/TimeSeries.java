package dev.entente.measure;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Values at points in time, in the order of time. Points may be missing: a period without stories
 * has no share.
 */
public final class TimeSeries {

  private final int[] times;
  private final double[] values;

  private TimeSeries(int[] times, double[] values) {
    this.times = times;
    this.values = values;
  }

  /**
   * A series without its empty points.
   *
   * @param times the index of each period, counted in periods from any origin, ascending without
   *     repetition
   * @param values the value of each period; {@code NaN}, an empty cell, is left out
   * @throws IllegalArgumentException if the arrays differ in length or the times do not ascend
   */
  public static TimeSeries of(int[] times, double[] values) {
    if (times.length != values.length) {
      throw new IllegalArgumentException(times.length + " times, " + values.length + " values");
    }
    for (int i = 1; i < times.length; i++) {
      if (times[i] <= times[i - 1]) {
        throw new IllegalArgumentException(
            "time " + times[i] + " at index " + i + " does not follow " + times[i - 1]);
      }
    }
    int[] kept = IntStream.range(0, times.length).filter(i -> !Double.isNaN(values[i])).toArray();
    return new TimeSeries(
        Arrays.stream(kept).map(i -> times[i]).toArray(),
        Arrays.stream(kept).mapToDouble(i -> values[i]).toArray());
  }

  /** The number of periods that have a value. */
  public int size() {
    return values.length;
  }

  int time(int i) {
    return times[i];
  }

  double value(int i) {
    return values[i];
  }

  /**
   * Kendall's S: pairs of periods of which the later has the larger value, less those of which it
   * has the smaller.
   */
  long kendallS() {
    long s = 0;
    for (int i = 1; i < values.length; i++) {
      for (int j = 0; j < i; j++) {
        s += values[i] > values[j] ? 1 : values[i] < values[j] ? -1 : 0;
      }
    }
    return s;
  }

  /**
   * The sizes of the groups of equal values, ascending, groups of one included; they add up to the
   * number of periods.
   */
  int[] tieGroups() {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int[] sizes = new int[sorted.length];
    int groups = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        groups++;
      }
      sizes[groups - 1]++;
    }
    int[] result = Arrays.copyOf(sizes, groups);
    Arrays.sort(result);
    return result;
  }

  /**
   * The variance of S if no order of the values is likelier than another, corrected for ties
   * (Kendall 1970).
   */
  double varianceOfS() {
    double sum = spread(values.length);
    for (int size : tieGroups()) {
      sum -= spread(size);
    }
    return sum / 18;
  }

  private static double spread(double size) {
    return size * (size - 1) * (2 * size + 5);
  }
}
