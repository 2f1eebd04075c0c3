package dev.entente.report.page;

import dev.entente.analysis.Rows.EntityRow;
import dev.entente.model.Kind;
import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** The entities in most articles, a table a kind. */
final class EntityTables {
  private static final int MOST = 20;

  private final ReportView view;
  private final Sentences sentences;

  EntityTables(ReportView view, Sentences sentences) {
    this.view = view;
    this.sentences = sentences;
  }

  /** The three tables. */
  String html() {
    return table(Kind.OFFICIAL, "Officials", view.corpus().counts().officials())
        + table(Kind.COUNTRY, "Countries", view.corpus().counts().countries())
        + table(Kind.TOPIC, "Topics", view.corpus().counts().topics());
  }

  private String table(Kind kind, String title, long all) {
    List<EntityRow> rows = view.byArticles(kind).stream().limit(MOST).toList();
    boolean official = kind == Kind.OFFICIAL;
    List<HtmlTable.Column> columns = new ArrayList<>();
    columns.add(HtmlTable.Column.text("Name"));
    if (official) {
      columns.add(HtmlTable.Column.text("Country"));
    }
    for (String heading : List.of("Articles", "Stories", "Sentences", "Sources")) {
      columns.add(HtmlTable.Column.number(heading));
    }
    columns.add(HtmlTable.Column.number("First seen"));
    columns.add(HtmlTable.Column.number("Last seen"));
    HtmlTable table =
        new HtmlTable(
            Tables.caption("The first " + rows.size() + " of " + Wording.number(all), "entities"),
            columns);
    for (EntityRow row : rows) {
      List<String> cells = new ArrayList<>();
      cells.add(sentences.under(row.name(), row.id()) + office(row));
      if (official) {
        cells.add(Html.escape(view.countryName(row.country())));
      }
      for (long count :
          new long[] {row.articles(), row.stories(), row.sentences(), row.sources()}) {
        cells.add(Wording.number(count));
      }
      cells.add(Html.escape(row.firstDate().isEmpty() ? "–" : row.firstDate()));
      cells.add(Html.escape(row.lastDate().isEmpty() ? "–" : row.lastDate()));
      table.row(cells);
    }
    String body = table.html();
    return "<h3>" + title + "</h3>\n" + (body.isEmpty() ? Html.paragraph("None was found.") : body);
  }

  private static String office(EntityRow row) {
    return row.office().isEmpty()
        ? ""
        : "<span class=\"under\">" + Html.escape(row.office()) + "</span>";
  }
}
