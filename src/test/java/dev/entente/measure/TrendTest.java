package dev.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class TrendTest {

  private static TimeSeries series(double... values) {
    return TimeSeries.of(IntStream.rangeClosed(1, values.length).toArray(), values);
  }

  private static TimeSeries series(int size, IntToDoubleFunction value) {
    return series(IntStream.rangeClosed(1, size).mapToDouble(value).toArray());
  }

  private static TimeSeries timed(int[] times, double... values) {
    return TimeSeries.of(times, values);
  }

  /**
   * R 4.2.2, with x the times and y the values: {@code cor.test(x, y, method="kendall",
   * continuity=TRUE)}, its estimate and p-value, which are exact below 50 values without ties; with
   * s the sorted slopes of all pairs, v the variance {@code (n*(n-1)*(2*n+5) -
   * sum(t*(t-1)*(2*t+5)))/18} for {@code t <- table(y)}, and C {@code 1.959964*sqrt(v)}: {@code
   * median(s)}, {@code approx(1:N, s, (N-C)/2)$y}, {@code approx(1:N, s, (N+C)/2+1)$y}.
   */
  static Stream<Arguments> fromR() {
    return Stream.of(
        Arguments.of(series(8, i -> i), 1, 4.96031746031189e-05, 1, 1, 1),
        Arguments.of(
            series(3, 1, 4, 15, 9, 2, 6, 5, 35, 8),
            0.377777777777778,
            0.15574184303351,
            0.666666666666667,
            -0.818843947876998,
            4),
        Arguments.of(
            series(.5, .25, .125, .75, .1, .9, .3, .2, .35, .6, .05),
            -0.0909090909090909,
            0.761150392817059,
            -0.009375,
            -0.1,
            0.0684864050921815),
        Arguments.of(
            timed(
                new int[] {1, 2, 4, 5, 8, 9, 12, 13, 14, 20},
                1,
                .9,
                .8,
                .7,
                .6,
                .5,
                .4,
                .3,
                .2,
                .1),
            -1,
            5.51146384479718e-07,
            -0.0545454545454546,
            -0.0619774344650298,
            -0.046033532620962),
        Arguments.of(
            series(49, i -> i * 37 % 53),
            -0.0816326530612245,
            0.414858429941759,
            -0.1,
            -0.411764705882353,
            0.307692307692308),
        Arguments.of(
            series(60, i -> i * 37 % 61 + i),
            0.494915254237288,
            2.39570375488626e-08,
            1.07894736842105,
            0.804878048780488,
            1.4),
        Arguments.of(
            series(77, i -> i * 37 % 11 + i / 4),
            0.691041980274345,
            1.90016066909814e-18,
            0.25,
            0.210526315789474,
            0.28),
        Arguments.of(series(120, i -> i * 7 % 5), -0.0149696237713024, 0.825766796552647, 0, 0, 0),
        Arguments.of(series(60, i -> i), 1, 1.60030016483559e-29, 1, 1, 1),
        Arguments.of(
            series(300, i -> i * 37 % 53 - i / 3),
            -0.703301874688357,
            2.56512925208496e-73,
            -0.336206896551724,
            -0.356164383561644,
            -0.313953488372093));
  }

  @ParameterizedTest
  @MethodSource("fromR")
  void agreesWithR(TimeSeries y, double tau, double p, double slope, double low, double high) {
    MannKendall trend = MannKendall.of(y);
    assertEquals(tau, trend.tau(), 1e-13);
    // R subtracts exact tails from 1 and keeps about fifteen decimals of them.
    assertEquals(p, LogProbability.plain(trend.log10P()), y.size() < 50 ? 1e-14 : 1e-11 * p);
    SenSlope sen = SenSlope.of(y);
    assertEquals(slope, sen.slope(), 1e-12);
    assertEquals(low, sen.interval().low(), 1e-12);
    assertEquals(high, sen.interval().high(), 1e-12);
  }

  /** R 4.2.2: {@code (log(2) + pnorm(-z, log.p=TRUE))/log(10)}. */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "0.1, -0.03604966106264229",
    "0.5, -0.2096619936012595",
    "0.999, -0.4978533618986635",
    "1, -0.4985155458279893",
    "1.001, -0.4991780775847764",
    "1.959964, -1.301030011360385",
    "3, -2.568669040265387",
    "8, -14.90511255535317",
    "20, -88.25906534741161",
    "37, -298.9411511829459",
    "60, -783.6063991684466",
  })
  void normalTailAgreesWithR(double z, double log10) {
    assertEquals(log10, NormalTail.log10(z), 1e-14 * (1 - log10));
  }

  @Test
  void knowsNothingOfAConstantSeries() {
    TimeSeries constant = series(0, 0, 0, 0, 0, 0, 0, 0);
    assertEquals(new MannKendall(Double.NaN, Double.NaN), MannKendall.of(constant));
    assertEquals(new SenSlope(0, Interval.EMPTY), SenSlope.of(constant));
  }

  @Test
  void knowsNothingOfOnePeriod() {
    assertEquals(new MannKendall(Double.NaN, Double.NaN), MannKendall.of(series(1)));
    assertEquals(new SenSlope(Double.NaN, Interval.EMPTY), SenSlope.of(series(1)));
    assertEquals(new SenSlope(Double.NaN, Interval.EMPTY), SenSlope.of(series()));
  }

  @Test
  void leavesOutPeriodsWithoutAValue() {
    int[] times = {1, 2, 3, 5, 8, 9};
    TimeSeries gaps = TimeSeries.of(times, new double[] {1, Double.NaN, 4, 2, Double.NaN, 7});
    TimeSeries without = TimeSeries.of(new int[] {1, 3, 5, 9}, new double[] {1, 4, 2, 7});
    assertEquals(4, gaps.size());
    assertEquals(MannKendall.of(without), MannKendall.of(gaps));
    assertEquals(SenSlope.of(without), SenSlope.of(gaps));
  }

  @Test
  void refusesTimesOutOfOrder() {
    assertThrows(
        IllegalArgumentException.class, () -> TimeSeries.of(new int[] {1, 1}, new double[2]));
    assertThrows(IllegalArgumentException.class, () -> TimeSeries.of(new int[] {1}, new double[2]));
  }

  /** All orders of the values, counted. */
  @Property(seed = "1", tries = 100)
  void isExactWithTies(@ForAll @Size(min = 2, max = 7) List<@IntRange(max = 3) Integer> values) {
    double[] y = values.stream().mapToDouble(Integer::doubleValue).toArray();
    long observed = Math.abs(series(y).kendallS());
    long[] counts = new long[2];
    permute(
        y,
        0,
        order -> {
          counts[0]++;
          counts[1] += Math.abs(series(order).kendallS()) >= observed ? 1 : 0;
        });
    double log10P = MannKendall.of(series(y)).log10P();
    boolean constant = values.stream().distinct().count() == 1;
    assertEquals(
        constant ? Double.NaN : (double) counts[1] / counts[0],
        LogProbability.plain(log10P),
        constant ? 0 : 1e-13);
  }

  private static void permute(double[] values, int from, Consumer<double[]> sink) {
    if (from == values.length) {
      sink.accept(values);
    }
    for (int i = from; i < values.length; i++) {
      swap(values, from, i);
      permute(values, from + 1, sink);
      swap(values, from, i);
    }
  }

  private static void swap(double[] values, int i, int j) {
    double value = values[i];
    values[i] = values[j];
    values[j] = value;
  }

  @Property(seed = "1", tries = 200)
  void risesAsItsMirrorFalls(
      @ForAll @Size(min = 8, max = 70) List<@DoubleRange(max = 1) Double> values) {
    double[] up = values.stream().mapToDouble(Double::doubleValue).toArray();
    double[] down = values.stream().mapToDouble(v -> -v).toArray();
    MannKendall rise = MannKendall.of(series(up));
    MannKendall fall = MannKendall.of(series(down));
    assertEquals(rise.log10P(), fall.log10P());
    assertEquals(SenSlope.of(series(up)).slope(), -SenSlope.of(series(down)).slope(), 1e-15);
    Interval interval = SenSlope.of(series(up)).interval();
    assertTrue(interval.isEmpty() || interval.low() <= SenSlope.of(series(up)).slope());
    assertTrue(interval.isEmpty() || interval.high() >= SenSlope.of(series(up)).slope());
  }
}
