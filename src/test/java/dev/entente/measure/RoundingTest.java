package dev.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RoundingTest {

  /**
   * The digits are those of Python 3's {@code '%.6g' % value}, the layout is the rule of the class.
   */
  @ParameterizedTest
  @CsvSource({
    "0.0, 0",
    "-0.0, 0",
    "1.0, 1",
    "-2.5, -2.5",
    "0.1, 0.1",
    "0.30000000000000004, 0.3",
    "0.3333333333333333, 0.333333",
    "0.6666666666666666, 0.666667",
    "123456.5, 123456",
    "123457.5, 123458",
    "100000.5, 100000",
    "100001.5, 100002",
    "262144.5, 262144",
    "999999.5, 1000000",
    "0.9999995, 1",
    "0.99999949999, 0.999999",
    "1.0000005, 1",
    "1234567.0, 1234570",
    "9999995.0, 10000000",
    "100000.0, 100000",
    "1000000.0, 1000000",
    "0.00001, 0.00001",
    "0.000025, 0.000025",
    "0.0001234565, 0.000123457",
    "0.000001, 0.000001",
    "9.999995e-7, 0.000001",
    "9.9999949e-7, 9.99999e-7",
    "1.5e-7, 1.5e-7",
    "-5e-7, -5e-7",
    "123456789012345.0, 123457000000000",
    "999999499999999.0, 999999000000000",
    "999999500000001.0, 1e15",
    "1e15, 1e15",
    "9.0071992547409935e15, 9.0072e15",
    "1.23456789e20, 1.23457e20",
    "1e22, 1e22",
    "1e23, 1e23",
    "1e-300, 1e-300",
    "3e-290, 3e-290",
    "4.9e-324, 4.94066e-324",
    "2.2250738585072014e-308, 2.22507e-308",
    "1.7976931348623157e308, 1.79769e308",
  })
  void writesSixDigits(double value, String text) {
    assertEquals(text, Rounding.text(value));
  }

  @ParameterizedTest
  @ValueSource(doubles = Double.NaN)
  void isEmptyWhereUndefined(double value) {
    assertEquals("", Rounding.text(value));
    assertTrue(Double.isNaN(Rounding.value(value)));
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refusesInfinity(double value) {
    assertThrows(IllegalArgumentException.class, () -> Rounding.text(value));
  }

  @Property(seed = "1", tries = 20_000)
  void agreesWithExactDecimals(@ForAll("doubles") double value) {
    BigDecimal exact = new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_EVEN));
    String text = Rounding.text(value);
    assertEquals(0, exact.compareTo(new BigDecimal(text)), text);
    assertTrue(text.matches("-?(0|[1-9][0-9]*)([.][0-9]*[1-9])?(e-?[1-9][0-9]*)?"), text);
    double magnitude = exact.abs().doubleValue();
    assertEquals(
        magnitude != 0 && (magnitude < 1e-6 || magnitude >= 1e15), text.contains("e"), text);
    assertEquals(text, Rounding.text(Rounding.value(value)));
  }

  @Provide
  Arbitrary<Double> doubles() {
    Arbitrary<Double> anyBits =
        Arbitraries.longs().map(Double::longBitsToDouble).filter(Double::isFinite);
    Arbitrary<Double> halves = Arbitraries.longs().between(0, 3_000_000).map(i -> i / 2.0);
    Arbitrary<Double> decimals =
        Arbitraries.longs()
            .between(0, 20_000_000)
            .flatMap(
                i ->
                    Arbitraries.integers()
                        .between(-30, 30)
                        .map(e -> Double.parseDouble(i + "e" + e)));
    Arbitrary<Double> shares =
        Arbitraries.longs()
            .between(1, 100_000)
            .flatMap(n -> Arbitraries.longs().between(0, n).map(k -> (double) k / n));
    return Arbitraries.oneOf(anyBits, halves, decimals, shares);
  }

  /** Found by the property: the last power of ten of the table was passed. */
  @Test
  void roundsWhereThePowersOfTenEnd() {
    for (double value :
        new double[] {1.6349923815708423E296, 9.99999999e295, 1e295, 1e297, 9e294}) {
      assertEquals(
          new BigDecimal(value).round(new MathContext(6, RoundingMode.HALF_EVEN)).doubleValue(),
          Rounding.value(value));
      assertEquals(-Rounding.value(value), Rounding.value(-value));
    }
  }
}
