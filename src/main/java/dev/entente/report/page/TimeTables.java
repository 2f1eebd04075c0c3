package dev.entente.report.page;

import dev.entente.analysis.Rows.ChangeRow;
import dev.entente.analysis.Rows.TrendRow;
import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.util.Comparator;
import java.util.List;

/** What rose and fell: changes from one period to the next, and trends over all of them. */
final class TimeTables {
  private static final int MOST = 15;
  private static final List<HtmlTable.Column> CHANGES =
      List.of(
          HtmlTable.Column.text("What"),
          HtmlTable.Column.text("From"),
          HtmlTable.Column.text("To"),
          HtmlTable.Column.number("Share before"),
          HtmlTable.Column.number("Share after"),
          HtmlTable.Column.number("Difference, points"),
          HtmlTable.Column.number("95 % interval"),
          HtmlTable.Column.number("q"));
  private static final List<HtmlTable.Column> TRENDS =
      List.of(
          HtmlTable.Column.text("What"),
          HtmlTable.Column.number("Periods"),
          HtmlTable.Column.number("Slope, points a period"),
          HtmlTable.Column.number("95 % interval"),
          HtmlTable.Column.number("Kendall's tau"),
          HtmlTable.Column.number("q"));

  private final ReportView view;

  TimeTables(ReportView view) {
    this.view = view;
  }

  /** The tables that there are rows for; nothing where there are none. */
  String html() {
    return changes() + trends();
  }

  private String changes() {
    HtmlTable table =
        new HtmlTable(Tables.caption("The surest changes first", "changes_over_time"), CHANGES);
    view.changes().stream()
        .filter(row -> !Double.isNaN(row.qValue()))
        .sorted(
            Comparator.comparingDouble(ChangeRow::qValue)
                .thenComparingDouble(row -> -StrictMath.abs(row.difference()))
                .thenComparing(ChangeRow::aId)
                .thenComparing(ChangeRow::bId)
                .thenComparing(ChangeRow::fromPeriod))
        .limit(MOST)
        .forEach(
            row ->
                table.row(
                    List.of(
                        Html.escape(what(row.aId(), row.bId())),
                        Html.escape(row.fromPeriod()),
                        Html.escape(row.toPeriod()),
                        Wording.percent(row.shareFrom()),
                        Wording.percent(row.shareTo()),
                        Tables.points(row.difference()),
                        Tables.interval(
                            Tables.points(row.differenceLow()),
                            Tables.points(row.differenceHigh())),
                        Html.escape(Wording.probability(row.qValue())))));
    String html = table.html();
    return html.isEmpty() ? "" : "<h3>Between two periods</h3>\n" + html;
  }

  private String trends() {
    HtmlTable table = new HtmlTable(Tables.caption("The surest trends first", "trends"), TRENDS);
    view.trends().stream()
        .filter(row -> !Double.isNaN(row.qValue()))
        .sorted(
            Comparator.comparingDouble(TrendRow::qValue)
                .thenComparingDouble(row -> -StrictMath.abs(row.slope()))
                .thenComparing(TrendRow::aId)
                .thenComparing(TrendRow::bId))
        .limit(MOST)
        .forEach(
            row ->
                table.row(
                    List.of(
                        Html.escape(what(row.aId(), row.bId())),
                        Wording.number(row.periods()),
                        Tables.points(row.slope()),
                        Tables.interval(
                            Tables.points(row.slopeLow()), Tables.points(row.slopeHigh())),
                        Tables.signed(row.tau()),
                        Html.escape(Wording.probability(row.qValue())))));
    String html = table.html();
    return html.isEmpty() ? "" : "<h3>Over all periods</h3>\n" + html;
  }

  private String what(String a, String b) {
    return b.isEmpty() ? view.nameOf(a) : view.nameOf(a) + " – " + view.nameOf(b);
  }
}
