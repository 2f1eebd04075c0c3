package dev.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntervalTest {

  /** R 4.2.2: {@code prop.test(k, n, correct=FALSE, conf.level=2*pnorm(1.959964)-1)$conf.int}. */
  @ParameterizedTest
  @CsvSource({
    "0, 5, 0, 0.434482468659393",
    "5, 5, 0.565517531340607, 1",
    "2, 5, 0.117620773140997, 0.769275720590881",
    "1, 1, 0.206549311791803, 1",
    "0, 1, 0, 0.793450688208197",
    "1, 40, 0.00442683145370435, 0.128813690881836",
    "39, 40, 0.871186309118164, 0.995573168546296",
    "500, 2019, 0.229310217025876, 0.266942939381377",
    "3, 1000000, 1.02027123304209e-06, 8.82114984283951e-06",
    "50000000, 100000000, 0.499902001801882, 0.500097998198118",
    "1, 100000000, 1.76524553204108e-09, 5.66493410369466e-08",
    "99999999, 100000000, 0.999999943350659, 0.999999998234754",
    "263, 10568, 0.0220845861779304, 0.0280335943625261",
  })
  void wilsonAgreesWithR(long k, long n, double low, double high) {
    Interval interval = Wilson.interval(new Proportion(k, n));
    // R subtracts nearly equal numbers for the lower end and keeps about nine digits of it.
    assertEquals(low, interval.low(), 1e-9 * low);
    assertEquals(high, interval.high(), 1e-12 * high);
  }

  /**
   * R 4.2.2: with p, q the shares and x, y their intervals by {@code prop.test} as above, {@code
   * q-p - sqrt((q-y[1])^2 + (x[2]-p)^2)} and {@code q-p + sqrt((y[2]-q)^2 + (p-x[1])^2)}. The first
   * eight are those of Newcombe's table II, which agrees to its four decimals.
   */
  @ParameterizedTest
  @CsvSource({
    "48, 80, 56, 70, 0.0524314712180458, 0.333872655016008",
    "3, 10, 9, 10, 0.170522720508118, 0.809017974395233",
    "2, 7, 6, 7, 0.058227923821649, 0.806249638321488",
    "0, 29, 5, 56, -0.038137149496566, 0.192560014878766",
    "0, 20, 0, 10, -0.16112516018513, 0.277532803026057",
    "0, 10, 0, 10, -0.277532803026057, 0.277532803026057",
    "0, 20, 10, 10, 0.679086033335749, 1",
    "0, 10, 10, 10, 0.607509345957129, 1",
    "500, 2019, 20, 1000000, -0.266922940670192, -0.229290213790002",
  })
  void newcombeAgreesWithR(long k1, long n1, long k2, long n2, double low, double high) {
    Interval interval = Newcombe.difference(new Proportion(k1, n1), new Proportion(k2, n2));
    assertEquals(low, interval.low(), 1e-12);
    assertEquals(high, interval.high(), 1e-12);
  }

  @Test
  void isEmptyWithoutUnits() {
    Proportion none = new Proportion(0, 0);
    assertTrue(Double.isNaN(none.value()));
    assertSame(Interval.EMPTY, Wilson.interval(none));
    assertSame(Interval.EMPTY, Newcombe.difference(none, new Proportion(1, 2)));
    assertSame(Interval.EMPTY, Newcombe.difference(new Proportion(1, 2), none));
    assertTrue(Interval.EMPTY.isEmpty());
  }

  @Property(seed = "1")
  void holdsTheShareAndMirrors(
      @ForAll @LongRange(max = 100_000_000) long has,
      @ForAll @LongRange(min = 1, max = 100_000_000) long rest) {
    Proportion share = new Proportion(has, has + rest);
    Interval interval = Wilson.interval(share);
    assertTrue(0 <= interval.low() && interval.low() <= share.value(), interval::toString);
    assertTrue(share.value() < interval.high() && interval.high() <= 1, interval::toString);
    Interval other = Wilson.interval(new Proportion(rest, has + rest));
    assertEquals(1 - interval.low(), other.high(), 1e-15);
    Interval same = Newcombe.difference(share, share);
    assertEquals(-same.low(), same.high(), 1e-15);
  }

  @ParameterizedTest
  @CsvSource({"-1, 5", "6, 5", "0, -1"})
  void refusesWhatIsNoShare(long k, long n) {
    assertThrows(IllegalArgumentException.class, () -> new Proportion(k, n));
  }

  @ParameterizedTest
  @CsvSource({"2, 1", "NaN, 1", "1, NaN"})
  void refusesWhatIsNoInterval(double low, double high) {
    assertThrows(IllegalArgumentException.class, () -> new Interval(low, high));
  }
}
