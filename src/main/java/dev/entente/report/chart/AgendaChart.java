package dev.entente.report.chart;

import dev.entente.analysis.Rows.AgendaRow;
import dev.entente.analysis.Rows.PairRow;
import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What the two countries in most stories together have in common, by period. */
final class AgendaChart implements Chart {
  private static final String FILE = "agenda.png";
  private static final int MOST = 20;

  /** Up to so many columns a cell has room for its denominator. */
  private static final int WIDE = 8;

  private final ChartStyle style;

  AgendaChart(ChartStyle style) {
    this.style = style;
  }

  @Override
  public Figure figure(ReportView view) {
    Optional<PairRow> pair = view.topCountryPair();
    if (pair.isEmpty()) {
      return Blank.figure(
          new ChartText(
              FILE,
              "No two countries share a story",
              "An agenda is what two countries have in common",
              Captions.of(view, ""),
              "No two countries share a story"));
    }
    List<AgendaRow> rows = view.agendaOf(pair.get());
    List<AgendaRow> topics =
        rows.stream()
            .filter(row -> row.period().equals(ReportView.ALL) && row.stories() > 0)
            .sorted(
                Comparator.comparingLong(AgendaRow::stories)
                    .thenComparingLong(AgendaRow::articles)
                    .reversed()
                    .thenComparing(AgendaRow::topicName)
                    .thenComparing(AgendaRow::topicId))
            .limit(MOST)
            .toList();
    PeriodColumns columns = PeriodColumns.of(view, rows);
    ChartText text = text(view, pair.get(), topics, columns);
    if (topics.isEmpty()) {
      return Blank.figure(text);
    }
    double most = most(rows, topics, columns);
    HeatMap map = new HeatMap(grid(rows, topics, columns, most), style);
    if (columns.columns().size() <= PeriodColumns.NUMBERED) {
      Figure.Panel panel = map.panel(0);
      return new Figure(text, legend(most), panel.place().getHeight(), List.of(panel));
    }
    Figure.Panel bars = new PeriodBars(style).panel(columns, map.layout());
    Figure.Panel panel = map.panel(bars.place().getHeight());
    return new Figure(
        text,
        legend(most),
        bars.place().getHeight() + panel.place().getHeight(),
        List.of(bars, panel));
  }

  private static Map<String, Map<String, Long>> counts(
      List<AgendaRow> rows, PeriodColumns columns) {
    Map<String, Map<String, Long>> counts = new HashMap<>();
    for (AgendaRow row : rows) {
      columns
          .columnOf(row.period())
          .ifPresent(
              column ->
                  counts
                      .computeIfAbsent(row.topicId(), topic -> new TreeMap<>())
                      .merge(column, row.stories(), Long::sum));
    }
    return counts;
  }

  private static double most(List<AgendaRow> rows, List<AgendaRow> topics, PeriodColumns columns) {
    Map<String, Map<String, Long>> counts = counts(rows, columns);
    double most = 0;
    for (AgendaRow topic : topics) {
      for (PeriodColumns.Column column : columns.columns()) {
        long stories =
            counts.getOrDefault(topic.topicId(), Map.of()).getOrDefault(column.name(), 0L);
        if (column.pairStories() > 0) {
          most = Math.max(most, (double) stories / column.pairStories());
        }
      }
    }
    return Math.max(0.1, StrictMath.ceil(most * 10 - 1e-9) / 10);
  }

  private static HeatGrid grid(
      List<AgendaRow> rows, List<AgendaRow> topics, PeriodColumns columns, double most) {
    Map<String, Map<String, Long>> counts = counts(rows, columns);
    List<List<HeatGrid.Cell>> cells = new ArrayList<>();
    for (AgendaRow topic : topics) {
      List<HeatGrid.Cell> line = new ArrayList<>();
      for (PeriodColumns.Column column : columns.columns()) {
        long stories =
            counts.getOrDefault(topic.topicId(), Map.of()).getOrDefault(column.name(), 0L);
        line.add(cell(stories, column, columns.columns().size(), most));
      }
      cells.add(line);
    }
    return new HeatGrid(
        topics.stream()
            .map(
                row ->
                    new HeatGrid.Label(row.topicName(), "(" + Wording.number(row.stories()) + ")"))
            .toList(),
        columns.headings(),
        cells,
        "topics",
        columns.unit());
  }

  private static HeatGrid.Cell cell(
      long stories, PeriodColumns.Column column, int columns, double most) {
    if (column.gap()) {
      return HeatGrid.Cell.NONE;
    }
    if (column.pairStories() == 0) {
      return HeatGrid.Cell.neutral("");
    }
    if (stories == 0) {
      return HeatGrid.Cell.neutral("0");
    }
    String text =
        columns <= WIDE
            ? Wording.number(stories) + " of " + Wording.number(column.pairStories())
            : Wording.number(stories);
    return new HeatGrid.Cell(
        text,
        Wording.brief(stories),
        HeatGrid.Fill.VALUE,
        (double) stories / column.pairStories() / most);
  }

  private List<Figure.Key> legend(double most) {
    Map<String, Figure.Key> keys = new LinkedHashMap<>();
    keys.put("", new Figure.Key(style.neutral(), "no story"));
    for (int step = 1; step <= 5; step++) {
      String label = Wording.percent(most * step / 5);
      keys.put(label, new Figure.Key(style.ramp(step / 5.0), label));
    }
    return List.copyOf(keys.values());
  }

  private static ChartText text(
      ReportView view, PairRow pair, List<AgendaRow> topics, PeriodColumns columns) {
    String names = pair.a().name() + " and " + pair.b().name();
    String subtitle =
        "Stories with both countries and the topic, by "
            + columns.unit()
            + "; colour: their share of the period's stories with both. In brackets: "
            + (columns.columns().size() <= PeriodColumns.NUMBERED
                ? "all stories"
                : "stories of all periods");
    return new ChartText(
        FILE,
        title(names, pair, topics),
        subtitle,
        Captions.of(view, remark(names, pair, columns)),
        "Heat map of topics by "
            + columns.unit()
            + " in the stories of "
            + names
            + ". Most stories: "
            + Wording.join(
                topics.stream()
                    .limit(6)
                    .map(row -> row.topicName() + " " + Wording.number(row.stories()))
                    .toList()));
  }

  private static String title(String names, PairRow pair, List<AgendaRow> topics) {
    if (topics.isEmpty()) {
      return names + " share " + Wording.stories(pair.stories()) + " and no topic";
    }
    long most = topics.get(0).stories();
    List<String> first =
        topics.stream()
            .filter(row -> row.stories() == most)
            .map(AgendaRow::topicName)
            .limit(4)
            .toList();
    long ties = topics.stream().filter(row -> row.stories() == most).count();
    String what = ties > first.size() ? Wording.number(ties) + " topics" : Wording.join(first);
    String of =
        most == pair.stories()
            ? (most == 1 ? "The one story with " : "All " + Wording.stories(most) + " with ")
            : Wording.number(most) + " of the " + Wording.stories(pair.stories()) + " with ";
    return of + names + (most == 1 ? " touches on " : " touch on ") + what;
  }

  private static String remark(String names, PairRow pair, PeriodColumns columns) {
    long shown = columns.columns().stream().mapToLong(PeriodColumns.Column::pairStories).sum();
    String stories = names + ": " + Wording.stories(pair.stories());
    return shown >= pair.stories()
        ? stories
        : stories + ", " + Wording.number(pair.stories() - shown) + " dated too coarsely to show";
  }
}
