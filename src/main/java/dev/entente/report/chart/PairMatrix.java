package dev.entente.report.chart;

import dev.entente.analysis.Rows.EntityRow;
import dev.entente.analysis.Rows.PairRow;
import dev.entente.model.Kind;
import dev.entente.report.Evidence;
import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.awt.Color;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** A heat map of the articles that hold two entities, each of a kind. */
final class PairMatrix implements Chart {
  private static final int MOST = 20;

  private final String file;
  private final Kind rowKind;
  private final Kind columnKind;
  private final ChartStyle style;

  PairMatrix(String file, Kind rowKind, Kind columnKind, ChartStyle style) {
    this.file = file;
    this.rowKind = rowKind;
    this.columnKind = columnKind;
    this.style = style;
  }

  @Override
  public Figure figure(ReportView view) {
    List<EntityRow> rows = top(view, rowKind);
    List<EntityRow> columns = top(view, columnKind);
    List<PairRow> shown = shown(view, rows, columns);
    ChartText text = text(view, rows, columns, shown);
    if (rows.isEmpty() || columns.isEmpty() || shown.isEmpty()) {
      return Blank.figure(text);
    }
    long most = shown.stream().mapToLong(PairRow::articles).max().orElse(1);
    Figure.Panel panel = new HeatMap(grid(rows, columns, shown, most), style).panel(0);
    return new Figure(text, legend(most), panel.place().getHeight(), List.of(panel));
  }

  private static List<EntityRow> top(ReportView view, Kind kind) {
    List<EntityRow> all = view.byArticles(kind);
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private static List<PairRow> shown(
      ReportView view, List<EntityRow> rows, List<EntityRow> columns) {
    List<String> rowIds = rows.stream().map(EntityRow::id).toList();
    List<String> columnIds = columns.stream().map(EntityRow::id).toList();
    return view.pairs().stream()
        .filter(pair -> pair.articles() > 0)
        .filter(
            pair ->
                rowIds.contains(pair.a().id()) && columnIds.contains(pair.b().id())
                    || rowIds.contains(pair.b().id()) && columnIds.contains(pair.a().id()))
        .toList();
  }

  private HeatGrid grid(
      List<EntityRow> rows, List<EntityRow> columns, List<PairRow> shown, long most) {
    Map<String, Long> articles = new HashMap<>();
    for (PairRow pair : shown) {
      articles.put(Evidence.pairKey(pair.a().id(), pair.b().id()), pair.articles());
      articles.put(Evidence.pairKey(pair.b().id(), pair.a().id()), pair.articles());
    }
    List<List<HeatGrid.Cell>> cells = new ArrayList<>();
    for (EntityRow row : rows) {
      List<HeatGrid.Cell> line = new ArrayList<>();
      for (EntityRow column : columns) {
        line.add(
            row.id().equals(column.id())
                ? HeatGrid.Cell.NONE
                : cell(articles.getOrDefault(Evidence.pairKey(row.id(), column.id()), 0L), most));
      }
      cells.add(line);
    }
    return new HeatGrid(
        rows.stream().map(PairMatrix::label).toList(),
        columns.stream().map(row -> new HeatGrid.Column(label(row), 1)).toList(),
        cells,
        plural(rowKind),
        plural(columnKind));
  }

  private static HeatGrid.Label label(EntityRow row) {
    return new HeatGrid.Label(row.name(), "(" + Wording.number(row.articles()) + ")");
  }

  private static HeatGrid.Cell cell(long articles, long most) {
    return articles == 0
        ? HeatGrid.Cell.neutral("0")
        : new HeatGrid.Cell(
            Wording.number(articles),
            Wording.brief(articles),
            HeatGrid.Fill.VALUE,
            strength(articles, most));
  }

  /** Square roots keep a few very large counts from making all others look alike. */
  private static double strength(long articles, long most) {
    return most == 1 ? 0.4 : (StrictMath.sqrt(articles) - 1) / (StrictMath.sqrt(most) - 1);
  }

  private List<Figure.Key> legend(long most) {
    List<Figure.Key> keys = new ArrayList<>();
    keys.add(new Figure.Key(style.neutral(), "no article"));
    for (long value : steps(most)) {
      Color color = style.ramp(strength(value, most));
      keys.add(new Figure.Key(color, Wording.articles(value)));
    }
    return keys;
  }

  /** All counts where they are few, else five from 1 to the greatest, evenly apart in colour. */
  private static long[] steps(long most) {
    if (most <= 6) {
      return LongStream.rangeClosed(1, most).toArray();
    }
    return LongStream.rangeClosed(0, 4)
        .map(
            step -> {
              double root = 1 + (StrictMath.sqrt(most) - 1) * step / 4.0;
              return StrictMath.round(root * root);
            })
        .toArray();
  }

  private ChartText text(
      ReportView view, List<EntityRow> rows, List<EntityRow> columns, List<PairRow> shown) {
    long articles = view.corpus().counts().articles();
    List<PairRow> ranked =
        shown.stream()
            .sorted(
                Comparator.comparing(PairRow::structural)
                    .thenComparing(PairRow::articles, Comparator.reverseOrder())
                    .thenComparing(PairRow::stories, Comparator.reverseOrder())
                    .thenComparing(pair -> pair.a().id())
                    .thenComparing(pair -> pair.b().id()))
            .toList();
    String subtitle =
        "Articles that hold both, for the "
            + (rowKind == columnKind
                ? count(rowKind, rows.size())
                : count(rowKind, rows.size()) + " and the " + count(columnKind, columns.size()))
            + " in most articles; in brackets: all articles that hold the one";
    return new ChartText(
        file,
        title(ranked, articles),
        subtitle,
        Captions.of(view, ""),
        "Heat map of "
            + plural(rowKind)
            + " by "
            + plural(columnKind)
            + ". Most articles: "
            + Wording.join(
                ranked.stream()
                    .limit(5)
                    .map(
                        pair -> pair.a().name() + " and " + pair.b().name() + " " + pair.articles())
                    .toList()));
  }

  /** Which two share most articles; ties are said. */
  private String title(List<PairRow> ranked, long articles) {
    if (ranked.isEmpty()) {
      return "No article holds "
          + (rowKind == columnKind
              ? "two " + plural(rowKind)
              : "one of the " + plural(rowKind) + " and one of the " + plural(columnKind));
    }
    PairRow first = ranked.get(0);
    long ties =
        ranked.stream()
                .filter(pair -> pair.structural() == first.structural())
                .filter(pair -> pair.articles() == first.articles())
                .count()
            - 1;
    String finding =
        first.a().name()
            + " and "
            + first.b().name()
            + " share "
            + Wording.number(first.articles())
            + " of "
            + Wording.articles(articles);
    return ties == 0
        ? finding
        : finding + ", as do " + Wording.count(ties, "other pair", "other pairs");
  }

  private static String plural(Kind kind) {
    return switch (kind) {
      case COUNTRY -> "countries";
      case OFFICIAL -> "officials";
      case TOPIC -> "topics";
    };
  }

  private static String count(Kind kind, int number) {
    return Wording.count(number, kind.word(), plural(kind));
  }
}
