package dev.entente.report.chart;

import dev.entente.analysis.Rows.AgendaRow;
import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The columns of the agenda: the periods in the order of time, joined to longer ones where there
 * are too many to be told apart, then what has no such date, a gap before it.
 *
 * @param unit what a column is: {@code year}, {@code 5 years}
 * @param columns the columns from the left
 * @param columnByPeriod the column of each period
 */
record PeriodColumns(String unit, List<Column> columns, Map<String, String> columnByPeriod) {

  /** The most columns that a picture shows. */
  static final int MOST = 90;

  /** Up to so many columns, a column's label has its stories in brackets. */
  static final int NUMBERED = 14;

  /** From so many columns on, only some of them are labelled. */
  private static final int CROWDED = 30;

  /**
   * A column.
   *
   * @param pairStories the stories with both countries in it
   * @param gap whether the column is empty space
   */
  record Column(String name, long pairStories, boolean gap) {}

  /** The columns of a pair's agenda. */
  static PeriodColumns of(ReportView view, List<AgendaRow> rows) {
    Map<String, Long> pairStories = new HashMap<>();
    for (AgendaRow row : rows) {
      pairStories.put(row.period(), row.pairStories());
    }
    List<PeriodScale.Place> places = PeriodScale.of(view).periods();
    int years = 0;
    Map<String, String> names = names(places, years);
    while (names.values().stream().distinct().count() > MOST) {
      years = years == 0 ? 1 : years * 5;
      names = names(places, years);
    }
    Map<String, Long> sums = new TreeMap<>();
    for (PeriodScale.Place place : places) {
      sums.merge(
          names.get(place.period()), pairStories.getOrDefault(place.period(), 0L), Long::sum);
    }
    List<Column> columns = new ArrayList<>();
    sums.forEach((name, stories) -> columns.add(new Column(name, stories, false)));
    long undated = pairStories.getOrDefault(ReportView.UNDATED, 0L);
    Map<String, String> all = new HashMap<>(names);
    if (undated > 0) {
      if (!columns.isEmpty()) {
        columns.add(new Column("", 0, true));
      }
      columns.add(new Column(ReportView.UNDATED, undated, false));
      all.put(ReportView.UNDATED, ReportView.UNDATED);
    }
    String unit = years == 0 ? view.corpus().periodUnit() : years == 1 ? "year" : years + " years";
    return new PeriodColumns(unit, List.copyOf(columns), Map.copyOf(all));
  }

  private static Map<String, String> names(List<PeriodScale.Place> places, int years) {
    Map<String, String> names = new HashMap<>();
    for (PeriodScale.Place place : places) {
      long start = years == 0 ? 0 : (long) place.at() / years * years;
      names.put(
          place.period(),
          years == 0
              ? place.period()
              : years == 1 ? Long.toString(start) : start + "–" + (start + years - 1));
    }
    return names;
  }

  /** The column of a period; empty where the picture does not show it. */
  Optional<String> columnOf(String period) {
    return Optional.ofNullable(columnByPeriod.get(period));
  }

  /** The columns as a heat map has them; of many, every fifth has a label. */
  List<HeatGrid.Column> headings() {
    List<HeatGrid.Column> headings = new ArrayList<>();
    boolean crowded = columns.size() > CROWDED;
    for (int i = 0; i < columns.size(); i++) {
      Column column = columns.get(i);
      boolean apart = column.name().equals(ReportView.UNDATED);
      String name = crowded && !apart && !round(column.name(), i) ? "" : column.name();
      String remark =
          columns.size() <= NUMBERED && !column.gap()
              ? "(" + Wording.number(column.pairStories()) + ")"
              : "";
      double weight = column.gap() ? gap() : apart && crowded ? 4 : 1;
      headings.add(new HeatGrid.Column(new HeatGrid.Label(name, remark), weight));
    }
    return headings;
  }

  /** The weight of a gap: about a third of a column, and no less than a hundredth of all. */
  private double gap() {
    return Math.max(0.3, columns.size() / 100.0);
  }

  /** Whether a column of many is labelled: years that five divides, else every fifth. */
  private static boolean round(String name, int place) {
    return name.length() == 4 ? name.endsWith("0") || name.endsWith("5") : place % 5 == 0;
  }
}
