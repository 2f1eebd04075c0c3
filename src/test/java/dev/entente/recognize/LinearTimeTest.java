package dev.entente.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Texts that would take hours if any rule's time were quadratic. */
class LinearTimeTest {
  private static final int MANY = 50_000;

  @ParameterizedTest
  @CsvSource({
    "'Araghchi '",
    "'Minister '",
    "'Iranian Foreign Minister '",
    "'the foreign minister of '",
    "'Iran and '",
    "'Iran, '",
    "'Tehran, Ankara and '",
    "'his counterpart Fidan '",
    "'President Kim. '",
    "'Kurtulmu? said '",
    "'minister and '",
    "'('",
    "'strike '"
  })
  void repeatedWordsTakeLinearTime(String words) {
    Recognized found =
        assertTimeoutPreemptively(
            Duration.ofSeconds(60), () -> Reading.of(words.repeat(MANY) + " Iran. End"));
    assertEquals("test", found.id());
  }

  @ParameterizedTest
  @CsvSource({"20000"})
  void manyPersonsTakeLinearTime(int persons) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < persons; i++) {
      String name = name(i);
      text.append("Iranian Minister Ali ").append(name).append(" came. ");
      text.append(name(i / 2)).append(" spoke of his counterpart, Hasan Kim. ");
    }
    Recognized found =
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> Reading.of(text.toString()));
    assertEquals(persons, found.persons().stream().filter(p -> p.name().startsWith("Ali")).count());
  }

  private static String name(int number) {
    StringBuilder name = new StringBuilder("X");
    for (int rest = number + 1000; rest > 0; rest /= 26) {
      name.append((char) ('a' + rest % 26));
    }
    return name.append("ov").toString();
  }
}
