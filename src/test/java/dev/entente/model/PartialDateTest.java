package dev.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2025-05-25, DAY, 2025-05-25, 2025-05-25",
    "2025-05, MONTH, 2025-05-01, 2025-05-31",
    "2024-02, MONTH, 2024-02-01, 2024-02-29",
    "2025, YEAR, 2025-01-01, 2025-12-31",
    "0079, YEAR, 0079-01-01, 0079-12-31"
  })
  void readsWhatItWrites(String iso, DatePrecision precision, LocalDate first, LocalDate last) {
    PartialDate date = PartialDate.parse(iso);
    assertEquals(iso, date.toString());
    assertEquals(precision, date.precision());
    assertEquals(first, date.firstDay());
    assertEquals(last, date.lastDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "25", "2025-5", "2025-13", "2025-00", "2025-00-01", "2025-01-00", "2025-02-29",
        "2025-1-01", "2025/01/01", "20250101", "+2025", "-025", "0000", "2025-05-25T",
            "\u0662\u0660\u0662\u0665"
      })
  void refusesEverythingElse(String text) {
    assertThrows(IllegalArgumentException.class, () -> PartialDate.parse(text));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "10000, 0, 0", "2025, 0, 5", "2025, 13, 0", "2025, -1, 0", "2025, 2, 30"})
  void refusesPartsThatAreNoDate(int year, int month, int day) {
    assertThrows(IllegalArgumentException.class, () -> new PartialDate(year, month, day));
  }

  @Test
  void anUnknownPartComesFirst() {
    List<String> ordered =
        List.of("2024-12-31", "2025", "2025-01", "2025-01-01", "2025-05", "2026");
    List<String> sorted =
        Stream.of("2026", "2025-01-01", "2025-05", "2025", "2024-12-31", "2025-01")
            .map(PartialDate::parse)
            .sorted()
            .map(PartialDate::toString)
            .toList();
    assertEquals(ordered, sorted);
  }

  @ParameterizedTest
  @CsvSource({
    "2025, 2025-05, true", "2025, 2025, true", "2025-05, 2025-05-25, true",
    "2025-05, 2025, false", "2025, 2024-05, false", "2025-05, 2025-06-25, false",
    "2025-05-25, 2025-05-25, true", "2025-05-25, 2025-05-26, false"
  })
  void coversItsDays(String one, String other, boolean covers) {
    assertEquals(covers, PartialDate.parse(one).covers(PartialDate.parse(other)));
  }

  @Test
  void aFindingNeedsItsParts() {
    PartialDate date = PartialDate.ofYear(2025);
    DateFinding found = DateFinding.of(DateBasis.STATED, date, DateField.BODY, "in 2025", 3, 7);
    assertEquals("2025", found.evidence());
    assertEquals(DateBasis.INFERRED, found.as(DateBasis.INFERRED).basis());
    assertThrows(
        IllegalArgumentException.class,
        () -> DateFinding.of(DateBasis.NONE, date, DateField.BODY, "in 2025", 3, 7));
    assertThrows(
        IllegalArgumentException.class,
        () -> DateFinding.of(DateBasis.STATED, date, DateField.BODY, "in 2025", 3, 3));
    assertThrows(
        IllegalArgumentException.class,
        () ->
            new DateFinding(
                DateBasis.STATED, Optional.of(date), Optional.of(DateField.BODY), "2025", 3, 8));
  }
}
