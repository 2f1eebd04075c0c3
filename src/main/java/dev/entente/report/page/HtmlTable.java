package dev.entente.report.page;

import java.util.ArrayList;
import java.util.List;

/** A table with a caption, a first column of row headings, and numbers aligned at the right. */
final class HtmlTable {
  private final String caption;
  private final List<Column> columns;
  private final List<List<String>> rows = new ArrayList<>();

  /** What stands in a column. */
  enum Align {
    TEXT,
    NUMBER
  }

  /** A column and its heading, as text. */
  record Column(String heading, Align align) {
    static Column text(String heading) {
      return new Column(heading, Align.TEXT);
    }

    static Column number(String heading) {
      return new Column(heading, Align.NUMBER);
    }
  }

  /** An empty table; the caption is HTML. */
  HtmlTable(String caption, List<Column> columns) {
    this.caption = caption;
    this.columns = List.copyOf(columns);
  }

  /**
   * Adds a row of cells, as HTML.
   *
   * @throws IllegalArgumentException if there are not as many cells as columns
   */
  void row(List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalArgumentException(
          cells.size() + " cells do not fill " + columns.size() + " columns");
    }
    rows.add(List.copyOf(cells));
  }

  /** The table, or nothing where it has no rows. */
  String html() {
    if (rows.isEmpty()) {
      return "";
    }
    StringBuilder out = new StringBuilder("<div class=\"scroll\">\n<table>\n");
    out.append("<caption>").append(caption).append("</caption>\n<thead><tr>");
    for (Column column : columns) {
      out.append("<th scope=\"col\"").append(style(column)).append('>');
      out.append(Html.escape(column.heading())).append("</th>");
    }
    out.append("</tr></thead>\n<tbody>\n");
    for (List<String> row : rows) {
      out.append("<tr><th scope=\"row\">").append(row.get(0)).append("</th>");
      for (int i = 1; i < row.size(); i++) {
        out.append("<td").append(style(columns.get(i))).append('>');
        out.append(row.get(i)).append("</td>");
      }
      out.append("</tr>\n");
    }
    return out.append("</tbody>\n</table>\n</div>\n").toString();
  }

  private static String style(Column column) {
    return column.align() == Align.NUMBER ? " class=\"number\"" : "";
  }
}
