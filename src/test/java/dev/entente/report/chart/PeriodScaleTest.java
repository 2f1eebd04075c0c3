package dev.entente.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.report.SampleViews;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodScaleTest {
  @Test
  void the_undated_has_no_place_and_gaps_are_gaps() {
    PeriodScale scale = PeriodScale.of(SampleViews.small());
    assertEquals(
        List.of("2018", "2021", "2025"),
        scale.periods().stream().map(PeriodScale.Place::period).toList());
    assertEquals(2018.5, scale.periods().get(0).at());
    assertEquals(2018, scale.start());
    assertEquals(2026, scale.end());
  }

  @Test
  void a_year_among_months_has_no_place_and_is_counted() {
    PeriodScale scale = PeriodScale.of(SampleViews.months());
    assertEquals(924, scale.periods().size());
    assertEquals(1, scale.coarserStories());
    assertEquals(1946 + 0.5 / 12, scale.periods().get(0).at(), 1e-9);
  }

  @Test
  void a_great_many_months_are_shown_as_years_and_then_a_year_has_a_place() {
    PeriodScale scale = PeriodScale.readable(SampleViews.months());
    assertEquals(77, scale.periods().size());
    assertEquals(0, scale.coarserStories());
    assertEquals(36, scale.periods().get(0).stories());
    assertEquals(37, scale.periods().get(4).stories());
    assertEquals("1950", scale.placeOf("1950-07", SampleViews.months()));
    assertEquals("undated", scale.placeOf("undated", SampleViews.months()));
  }

  static Stream<Arguments> ticks() {
    return Stream.of(
        Arguments.of(800.0, 40.0, List.of("2018", "2021", "2025")),
        Arguments.of(60.0, 40.0, List.of("2020", "2025")));
  }

  @ParameterizedTest
  @MethodSource("ticks")
  void ticks_never_crowd(double length, double label, List<String> expected) {
    List<GivenTicksAxis.Mark> marks = PeriodScale.of(SampleViews.small()).ticks(length, label);
    if (length > 500) {
      assertEquals(expected, marks.stream().map(GivenTicksAxis.Mark::label).toList());
    }
    double perYear = length / 8;
    for (int i = 1; i < marks.size(); i++) {
      double apart = (marks.get(i).value() - marks.get(i - 1).value()) * perYear;
      assertTrue(apart >= label - 1e-9, marks + " are " + apart + " apart");
    }
  }

  @Test
  void months_make_columns_of_five_years_and_no_story_is_lost() {
    var view = SampleViews.months();
    PeriodColumns columns = PeriodColumns.of(view, view.agendaOf(view.topCountryPair().get()));
    assertTrue(columns.columns().size() <= PeriodColumns.MOST);
    assertEquals("year", columns.unit());
    assertEquals(
        924 * 3, columns.columns().stream().mapToLong(PeriodColumns.Column::pairStories).sum());
  }

  @ParameterizedTest
  @CsvSource({
    "1, 6, 1",
    "5, 6, 1",
    "7, 6, 2",
    "13, 6, 5",
    "31, 6, 10",
    "304, 6, 100",
    "9000, 5, 2000"
  })
  void steps_are_round(long high, int most, long step) {
    assertEquals(step, Ticks.step(high, most));
  }

  static Stream<Arguments> logarithms() {
    return Stream.of(
        Arguments.of(-0.05, 1.55, List.of("1", "2", "5", "10", "20")),
        Arguments.of(-1.1, 0.4, List.of("0.1", "0.2", "0.5", "1", "2")),
        Arguments.of(-0.05, 3.2, List.of("1", "10", "100", "1,000")));
  }

  @ParameterizedTest
  @MethodSource("logarithms")
  void logarithmic_ticks_are_powers_and_their_twos_and_fives(
      double low, double high, List<String> labels) {
    assertEquals(
        labels, Ticks.logarithms(low, high).stream().map(GivenTicksAxis.Mark::label).toList());
  }
}
