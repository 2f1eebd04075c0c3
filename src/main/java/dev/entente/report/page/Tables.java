package dev.entente.report.page;

import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.util.List;
import java.util.Map;

/** What the page says of the report's tables. */
final class Tables {
  private static final Map<String, String> CONTENTS =
      Map.ofEntries(
          Map.entry("articles", "every article: source, title, date and what it rests on, story"),
          Map.entry("periods", "articles, stories, sentences and sources by period"),
          Map.entry("entities", "every official, country and topic with its counts"),
          Map.entry("entity_periods", "the same by period, with the share of stories"),
          Map.entry("pairs", "every pair with its counts and measures"),
          Map.entry("pair_periods", "the same by period"),
          Map.entry("absent_pairs", "pairs that were never seen together though expected"),
          Map.entry("agenda", "what two countries have in common, by topic and period"),
          Map.entry("changes_over_time", "shares from one period to the next"),
          Map.entry("trends", "shares over all periods"),
          Map.entry("offices", "the offices that the articles give to officials"),
          Map.entry("mentions", "every mention with its place in the text and its rule"),
          Map.entry("sentences", "the sentences that hold a mention"),
          Map.entry("aliases", "the names under which an official was found, and why"),
          Map.entry("stories", "which articles are copies of which"),
          Map.entry("rules", "every rule that found a mention, and how precise it is"),
          Map.entry("judgements", "which mentions a reader judged right or wrong"),
          Map.entry("rejects", "what could not be read or used, and why"),
          Map.entry("changes", "what differs from the last run, and why"));

  private Tables() {}

  /** A caption, as HTML, that ends in a link to the table it is taken from. */
  static String caption(String text, String table) {
    return Html.escape(text)
        + ". All rows: "
        + Html.link("tables/" + table + ".csv", table + ".csv");
  }

  /** Two bounds. */
  static String interval(String low, String high) {
    return low.equals("–") || high.equals("–") ? "–" : Html.escape(low + " to " + high);
  }

  /** A difference of shares in percentage points, with its sign. */
  static String points(double difference) {
    return Double.isNaN(difference) ? "–" : signed(difference * 100);
  }

  /** A number with two decimals and its sign. */
  static String signed(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    String size = Wording.decimal(StrictMath.abs(value), 2);
    return size.equals("0.00") ? size : (value > 0 ? "+" : "−") + size;
  }

  /** The list of all tables with links and numbers of rows. */
  static String list(ReportView view) {
    HtmlTable table =
        new HtmlTable(
            "Comma-separated values in UTF-8, one row a line, the first line names the columns",
            List.of(
                HtmlTable.Column.text("Table"),
                HtmlTable.Column.text("What it holds"),
                HtmlTable.Column.number("Rows")));
    for (ReportView.Table each : view.tables()) {
      table.row(
          List.of(
              Html.link(each.path(), each.name()),
              Html.escape(CONTENTS.getOrDefault(each.name(), "")),
              Wording.number(each.rows())));
    }
    return table.html();
  }
}
