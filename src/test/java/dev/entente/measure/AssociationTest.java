package dev.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class AssociationTest {

  private static Association measure(long o11, long f1, long f2, long n) {
    return Association.of(new Contingency(o11, f1, f2, n));
  }

  private static void assertClose(double expected, double actual) {
    assertEquals(expected, actual, Double.isNaN(expected) ? 0 : 1e-9 * Math.abs(expected));
  }

  /**
   * R 4.2.2, with O the cells o11, o12, o21, o22, E = row sum * column sum / n and h = O + .5:
   * {@code E[1]}, {@code O[1]/E[1]}, {@code log(o11*n/(f1*f2))/-log(o11/n)}, {@code or <-
   * h[1]*h[4]/(h[2]*h[3])}, {@code exp(log(or) - 1.959964*sqrt(sum(1/h)))}, the same with a plus,
   * {@code 2*sum(ifelse(O==0, 0, O*log(O/E)))}.
   */
  @ParameterizedTest
  @CsvSource({
    "2, 2, 4, 5, 1.6, 1.25, 0.243529202634, 3, 0.0780315473322, 115.3379666007, 1.1849392256, MORE",
    "3, 4, 4, 8, 2, 1.5, 0.413390105223, 5.444444444444, 0.3640691025738, 81.41854142273, 2.0929925751, MORE",
    "10, 20, 25, 100, 5, 2, 0.301029995664, 4.225806451613, 1.525456433588, 11.7062931286, 7.528731273, MORE",
    "5, 20, 25, 100, 5, 1, 0, 1.047206923682, 0.3506297282787, 3.127636513856, 0, NEITHER",
    "0, 20, 25, 100, 5, 0, NaN, 0.05308464849354, 0.00308813054734, 0.9125196822104, 13.093208995, LESS",
    "7, 7, 7, 50, 0.98, 7.142857142857, 1, 1305, 24.00274274261, 70951.26662241, 40.496348506, MORE",
    "20, 20, 25, 100, 5, 4, 0.861353116147, 562.8181818182, 29.87540079927, 10602.84706851, 75.060363531, MORE",
    "0, 50, 50, 100, 25, 0, NaN, 9.802960494069e-05, 1.907862942584e-06, 0.005036946433801, 138.62943611, LESS",
    "120, 1000, 1500, 20000, 75, 1.6, 0.0918694320174, 1.746785199299, 1.432869514834, 2.129474108354, 26.577824257, MORE",
    "1, 5, 5, 2019, 0.01238236750867, 80.76, 0.577040135785, 148.9259259259, 18.85924447476, 1176.02438648, 7.2280601784, MORE",
    "60, 90000, 80000, 1000000, 7200, 0.008333333333333, -0.492481225491, 0.00698462291437, 0.005427829209397, 0.008987931523617, 15043.728087, LESS",
  })
  void agreesWithR(
      long o11,
      long f1,
      long f2,
      long n,
      double expected,
      double lift,
      double npmi,
      double odds,
      double low,
      double high,
      double g2,
      Direction direction) {
    Association a = measure(o11, f1, f2, n);
    assertClose(expected, a.expected());
    assertClose(lift, a.lift());
    assertClose(npmi, a.npmi());
    assertClose(odds, a.oddsRatio());
    assertClose(low, a.oddsLow());
    assertClose(high, a.oddsHigh());
    assertClose(g2, a.g2());
    assertEquals(direction, a.direction());
  }

  /**
   * mpmath 1.3.0 with 50 digits, the two formulas written out: the plain ones in doubles keep no
   * digit here.
   */
  @ParameterizedTest
  @CsvSource({
    "25000001, 50000000, 50000000, 100000000, 1.6e-7, 2.885390107324885e-8",
    "1000001, 10000000, 10000000, 100000000, 1.234567576081049e-6, 2.171471795309652e-7",
    "33333000, 33333333, 99999000, 100000000, 0.0005000783958645979, 9.102309458574848e-9",
    "13, 300, 400, 10000, 0.08727356861124874, 0.01204484544230878",
  })
  void keepsItsDigitsNextToIndependence(
      long o11, long f1, long f2, long n, double g2, double npmi) {
    Association a = measure(o11, f1, f2, n);
    assertEquals(g2, a.g2(), 1e-13 * g2);
    assertEquals(npmi, a.npmi(), 1e-13 * npmi);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 0, 5, 10, 0, NaN",
    "0, 5, 0, 10, 0, NaN",
    "5, 10, 5, 10, 5, 1",
    "5, 5, 10, 10, 5, 1",
    "10, 10, 10, 10, 10, 1",
    "0, 0, 10, 10, 0, NaN",
    "0, 0, 0, 0, NaN, NaN",
  })
  void saysNothingWithoutInformation(
      long o11, long f1, long f2, long n, double expected, double lift) {
    double none = Double.NaN;
    assertEquals(
        new Association(expected, lift, none, none, none, none, none, Direction.NEITHER),
        measure(o11, f1, f2, n));
  }

  @Property(seed = "1")
  void isSymmetricInThePairToTheLastBit(
      @ForAll @LongRange(max = 5000) long o11,
      @ForAll @LongRange(max = 5000) long o12,
      @ForAll @LongRange(max = 5000) long o21,
      @ForAll @LongRange(max = 90_000_000) long o22) {
    long f1 = o11 + o12;
    long f2 = o11 + o21;
    long n = f1 + o21 + o22;
    assertEquals(measure(o11, f1, f2, n), measure(o11, f2, f1, n));
    double g2 = measure(o11, f1, f2, n).g2();
    assertEquals(g2, measure(o21, n - f1, f2, n).g2());
    assertEquals(g2, measure(o22, n - f1, n - f2, n).g2());
    assertTrue(Double.isNaN(g2) || g2 >= 0, () -> "g2 = " + g2);
  }

  @ParameterizedTest
  @CsvSource({
    "-1, 2, 2, 5",
    "3, 2, 4, 5",
    "3, 4, 2, 5",
    "1, 6, 2, 5",
    "1, 2, 6, 5",
    "0, 3, 3, 5",
    "0, 0, 0, 1000000001",
    "0, 0, 0, -1",
  })
  void refusesWhatIsNoTable(long o11, long f1, long f2, long n) {
    var error = assertThrows(IllegalArgumentException.class, () -> new Contingency(o11, f1, f2, n));
    assertTrue(error.getMessage().contains("" + n), error::getMessage);
  }

  @ParameterizedTest
  @CsvSource({"3, 10, 9, 12", "0, 4, 4, 4", "0, 0, 1, 2"})
  void comparesTwoShares(long k1, long n1, long k2, long n2) {
    Contingency t = Contingency.ofShares(new Proportion(k1, n1), new Proportion(k2, n2));
    assertEquals(k1, t.o11());
    assertEquals(n1 - k1, t.o12());
    assertEquals(k2, t.o21());
    assertEquals(n2 - k2, t.o22());
  }
}
