package dev.entente.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class KeysTest {

  /** The largest period is a month or quarter of the year 9999. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0",
    "0, 1, 202500",
    "4194303, 4194303, 999924",
    "4194303, 0, 0",
    "0, 4194303, 999924",
    "7, 7, 1",
  })
  void givesBackWhatItTook(int a, int b, int period) {
    long key = Keys.pair(a, b, period);
    assertEquals(a, Keys.a(key));
    assertEquals(b, Keys.b(key));
    assertEquals(period, Keys.period(key));
  }

  /** Runs of equal pairs in sorted keys rest on it, also where a's top bit is the long's sign. */
  @Property(seed = "1")
  void ordersByAThenBThenPeriod(
      @ForAll @IntRange(max = Keys.MOST_ENTITIES / 2 - 1) int a,
      @ForAll @IntRange(max = Keys.MOST_ENTITIES - 1) int b,
      @ForAll @IntRange(max = 999_924) int period) {
    long key = Keys.pair(a, b, period);
    assertTrue(key >= 0);
    assertTrue(Keys.pair(a, b, period + 1) > key);
    if (b + 1 < Keys.MOST_ENTITIES) {
      assertTrue(Keys.pair(a, b + 1, 0) > key);
    }
    assertTrue(Keys.pair(a + 1, 0, 0) > key || a + 1 == Keys.MOST_ENTITIES / 2);
  }
}
