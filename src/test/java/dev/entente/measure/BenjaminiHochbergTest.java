package dev.entente.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BenjaminiHochbergTest {

  /** R 4.2.2: {@code p.adjust(c(p, rep(1, m - length(p))), "BH")[seq_along(p)]}. */
  @ParameterizedTest
  @CsvSource({
    "5, 0.01 0.02 0.03 0.04 0.05, 0.05 0.05 0.05 0.05 0.05",
    "6, 0.05 0.001 0.3 0.001 0.02 0.9, 0.075 0.003 0.36 0.003 0.04 0.9",
    "100, 0.05 0.001 0.3 0.001 0.02 0.9, 1 0.05 1 0.05 0.666666666666667 1",
    "25, 0.001 0.008 0.039 0.041 0.042 0.06 0.074 0.205 0.212 0.216,"
        + " 0.025 0.1 0.21 0.21 0.21 0.25 0.264285714285714 0.54 0.54 0.54",
    "1000, 1e-300 1e-290 1e-7, 1e-297 5e-288 3.33333333333333e-05",
    "2, 1 1, 1 1",
    "1, 0.04, 0.04",
  })
  void agreesWithR(long tests, String p, String q) {
    double[] log10P = numbers(p).map(StrictMath::log10).toArray();
    double[] actual =
        Arrays.stream(BenjaminiHochberg.log10Q(log10P, tests)).map(LogProbability::plain).toArray();
    double[] expected = numbers(q).toArray();
    for (int i = 0; i < expected.length; i++) {
      assertEquals(expected[i], actual[i], 1e-12 * expected[i], "at index " + i);
    }
  }

  private static DoubleStream numbers(String text) {
    return Arrays.stream(text.split(" ")).mapToDouble(Double::parseDouble);
  }

  @Test
  void ranksBelowTheSmallestDouble() {
    double[] q = BenjaminiHochberg.log10Q(new double[] {-500, -5000, -400}, 300);
    assertArrayEquals(
        new double[] {-500 + StrictMath.log10(150), -5000 + StrictMath.log10(300), -398}, q, 1e-12);
    assertEquals(0, LogProbability.plain(q[0]));
  }

  @Test
  void ofNothingIsNothing() {
    assertEquals(0, BenjaminiHochberg.log10Q(new double[0], 0).length);
  }

  @ParameterizedTest
  @CsvSource({"2, -1 -2 -3", "5, -1 0.5", "5, NaN"})
  void refusesWhatIsNoFamily(long tests, String log10P) {
    double[] p = numbers(log10P).toArray();
    assertThrows(IllegalArgumentException.class, () -> BenjaminiHochberg.log10Q(p, tests));
  }

  @Test
  void refusesWhatIsNotSorted() {
    double[] p = {-1, -2};
    assertThrows(IllegalArgumentException.class, () -> BenjaminiHochberg.log10QOfSorted(p, 2));
  }

  /**
   * The definition, with all m listed: q is the least of p' m / (number of p at most p'), over all
   * p' from p on.
   */
  @Property(seed = "1")
  void agreesWithTheDefinition(
      @ForAll("families") double[] log10P, @ForAll @IntRange(max = 60) int unlisted) {
    double[] all = Arrays.copyOf(log10P, log10P.length + unlisted);
    double[] actual = BenjaminiHochberg.log10Q(log10P, all.length);
    for (int i = 0; i < log10P.length; i++) {
      double least = 0;
      for (double p : all) {
        if (p >= log10P[i]) {
          long rank = Arrays.stream(all).filter(x -> x <= p).count();
          least = Math.min(least, p + Math.log10((double) all.length / rank));
        }
      }
      // Two logarithms that nearly cancel leave the rounding of the larger ones.
      assertEquals(least, actual[i], 1e-13 * -least + 1e-15);
    }
  }

  @Property(seed = "1")
  void isNoSmallerThanPAndInItsOrder(@ForAll("families") double[] log10P) {
    double[] q = BenjaminiHochberg.log10Q(log10P, log10P.length + 7L);
    for (int i = 0; i < q.length; i++) {
      assertTrue(q[i] >= log10P[i] && q[i] <= 0);
      for (int j = 0; j < q.length; j++) {
        assertTrue(log10P[i] > log10P[j] || q[i] <= q[j]);
        assertTrue(log10P[i] != log10P[j] || q[i] == q[j]);
      }
    }
  }

  @Provide
  Arbitrary<double[]> families() {
    Arbitrary<Double> tied = Arbitraries.of(-400.0, -3.0, -1.3, -0.5, 0.0);
    Arbitrary<Double> any = Arbitraries.doubles().between(-3000, 0);
    return Arbitraries.oneOf(tied, any).array(double[].class).ofMaxSize(40);
  }
}
