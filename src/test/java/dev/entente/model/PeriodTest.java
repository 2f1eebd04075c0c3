package dev.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PeriodTest {

  @ParameterizedTest
  @CsvSource({
    "2025-05-25, YEAR, 2025",
    "2025-05-25, QUARTER, 2025-Q2",
    "2025-05-25, MONTH, 2025-05",
    "2025-05, QUARTER, 2025-Q2",
    "2025-01, QUARTER, 2025-Q1",
    "2025-03-31, QUARTER, 2025-Q1",
    "2025-04-01, QUARTER, 2025-Q2",
    "2025-12, QUARTER, 2025-Q4",
    "2025-12, MONTH, 2025-12",
    "1946, MONTH, 1946",
    "1946, QUARTER, 1946",
    "0476, YEAR, 0476",
    "9999-12-31, MONTH, 9999-12",
    ", YEAR, undated",
    ", MONTH, undated",
  })
  void isThatOfTheDate(String date, PeriodUnit unit, String period) {
    int code = Period.of(Optional.ofNullable(date).map(PartialDate::parse), unit);
    assertEquals(period, Period.text(code));
    assertEquals(code, Period.parse(period));
  }

  @ParameterizedTest
  @CsvSource({
    "undated, false, false, false",
    "2025, true, false, false",
    "2025-Q4, false, true, false",
    "2025-12, false, false, true",
  })
  void belongsToOneUnitAtMost(String period, boolean year, boolean quarter, boolean month) {
    int code = Period.parse(period);
    assertEquals(year, Period.isOf(code, PeriodUnit.YEAR));
    assertEquals(quarter, Period.isOf(code, PeriodUnit.QUARTER));
    assertEquals(month, Period.isOf(code, PeriodUnit.MONTH));
  }

  @ParameterizedTest
  @CsvSource({
    "2025, YEAR, 2026",
    "2025-Q1, QUARTER, 2025-Q2",
    "2025-Q4, QUARTER, 2026-Q1",
    "2025-11, MONTH, 2025-12",
    "2025-12, MONTH, 2026-01",
  })
  void followsTheOneBefore(String period, PeriodUnit unit, String next) {
    assertEquals(next, Period.text(Period.next(Period.parse(period), unit)));
  }

  @Test
  void standsInTimeAndUndatedLast() {
    List<String> order = List.of("0001", "2024-12", "2025", "2025-01", "2025-02", "undated");
    List<Integer> places = order.stream().map(p -> Period.order(Period.parse(p))).toList();
    assertEquals(places.stream().sorted().toList(), places);
  }
}
