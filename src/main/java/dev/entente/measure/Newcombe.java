package dev.entente.measure;

/**
 * The hybrid score interval for the difference of two independent shares, 95 %: method 10, without
 * continuity correction, of Newcombe, Interval Estimation for the Difference between Independent
 * Proportions, Statistics in Medicine 17 (1998) 873-890. It is put together from the two Wilson
 * intervals.
 */
public final class Newcombe {

  private Newcombe() {}

  /**
   * The interval of {@code to - from}.
   *
   * @return the ends, within [-1, 1]; empty where either share has no units
   */
  public static Interval difference(Proportion from, Proportion to) {
    if (from.of() == 0 || to.of() == 0) {
      return Interval.EMPTY;
    }
    Interval before = Wilson.interval(from);
    Interval after = Wilson.interval(to);
    double difference = to.value() - from.value();
    double down = length(to.value() - after.low(), before.high() - from.value());
    double up = length(after.high() - to.value(), from.value() - before.low());
    return new Interval(StrictMath.max(-1, difference - down), StrictMath.min(1, difference + up));
  }

  private static double length(double a, double b) {
    return StrictMath.sqrt(a * a + b * b);
  }
}
