package dev.entente.measure;

/**
 * A closed interval, or {@link #EMPTY}.
 *
 * @param low the lower end, {@code NaN} in the empty interval
 * @param high the upper end, {@code NaN} in the empty interval
 */
public record Interval(double low, double high) {

  /** The interval of what is undefined: both ends are {@code NaN}, an empty cell. */
  public static final Interval EMPTY = new Interval(Double.NaN, Double.NaN);

  /**
   * Checks the order of the ends.
   *
   * @throws IllegalArgumentException if low exceeds high, or one end alone is {@code NaN}
   */
  public Interval {
    if (low > high || Double.isNaN(low) != Double.isNaN(high)) {
      throw new IllegalArgumentException("no interval goes from " + low + " to " + high);
    }
  }

  /** Whether this is the interval of what is undefined. */
  public boolean isEmpty() {
    return Double.isNaN(low);
  }
}
