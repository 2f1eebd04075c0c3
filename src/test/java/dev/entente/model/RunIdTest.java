package dev.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RunIdTest {
  @ParameterizedTest
  @ValueSource(strings = {"a", "7", "seeds", "2026-03-01T041500Z", "nightly_2.1-b"})
  void takesNamesThatEverySystemTakes(String name) {
    assertEquals(name, new RunId(name).toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "..",
        ".staging-a",
        "-a",
        "_a",
        "a.",
        "a/b",
        "a\\b",
        "a b",
        "a\n",
        "ä",
        "a:b"
      })
  void refusesOthers(String name) {
    assertThrows(IllegalArgumentException.class, () -> new RunId(name));
  }

  @Test
  void refusesMoreThanAHundredLetters() {
    assertEquals(100, new RunId("a".repeat(100)).value().length());
    assertThrows(IllegalArgumentException.class, () -> new RunId("a".repeat(101)));
  }

  @Test
  void namesAnInstantByItsUtcTime() {
    assertEquals("2026-03-01T041500Z", RunId.of(Instant.parse("2026-03-01T04:15:00.999Z")).value());
  }
}
