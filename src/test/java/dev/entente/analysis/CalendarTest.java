package dev.entente.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.model.Period;
import dev.entente.model.PeriodUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CalendarTest {

  @ParameterizedTest
  @CsvSource({
    "YEAR, 2018 2021 undated, 2018 2019 2020 2021 undated, 2018 2019 2020 2021",
    "YEAR, undated, undated, ''",
    "YEAR, 1999, 1999, 1999",
    "QUARTER, 2019-Q3 2020-Q2, 2019-Q3 2019-Q4 2020-Q1 2020-Q2, 2019-Q3 2019-Q4 2020-Q1 2020-Q2",
    "MONTH, 2019-11 2020-02, 2019-11 2019-12 2020-01 2020-02, 2019-11 2019-12 2020-01 2020-02",
    "MONTH, 1946 2019-12 2020 2020-01 undated, 1946 2019-12 2020 2020-01 undated, 2019-12 2020-01",
    "QUARTER, 2020 2021, 2020 2021, ''",
  })
  void fillsHolesAndKeepsCoarserPeriodsApart(
      PeriodUnit unit, String held, String all, String series) {
    List<Integer> codes =
        new ArrayList<>(Arrays.stream(held.split(" ")).map(Period::parse).toList());
    Collections.reverse(codes);
    Calendar calendar = Calendar.of(codes, unit);
    assertEquals(all, text(calendar.all()));
    assertEquals(series, text(calendar.series()));
  }

  private static String text(List<Integer> codes) {
    return String.join(" ", codes.stream().map(Period::text).toList());
  }

  @Test
  void ofNothingHasNoPeriods() {
    Calendar calendar = Calendar.of(List.of(), PeriodUnit.YEAR);
    assertEquals(List.of(), calendar.all());
    assertEquals(List.of(), calendar.series());
  }
}
