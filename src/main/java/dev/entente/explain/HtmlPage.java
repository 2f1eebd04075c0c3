package dev.entente.explain;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An explanation as one HTML page that needs nothing else. */
public final class HtmlPage {
  private static final String STYLE =
      """
      body{font:16px/1.6 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;\
      color:#1a1a1a;background:#fff}
      .text{white-space:pre-wrap}
      mark{color:inherit;border-radius:2px;padding:0 1px}
      .country{background:#cfe3ff}.place{background:none;border-bottom:1px dotted #3569b0}
      .topic{background:#d3efcf}.official{background:#ffd9cc}
      table{border-collapse:collapse;font-size:14px;width:100%}
      th,td{text-align:left;padding:.2rem .6rem .2rem 0;border-bottom:1px solid #ddd;\
      vertical-align:top}
      code{font-size:13px}
      """;

  /** The page. */
  public String of(Explanation explanation) {
    StringBuilder out = new StringBuilder();
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>");
    out.append(escape(explanation.id())).append("</title>\n<style>\n").append(STYLE);
    out.append("</style>\n</head>\n<body>\n<p>").append(escape(explanation.id()));
    out.append("<br>Date: ").append(escape(explanation.date())).append("</p>\n");
    List<Mark> title = explanation.marks().stream().filter(m -> m.sentence() == 0).toList();
    List<Mark> body = explanation.marks().stream().filter(m -> m.sentence() > 0).toList();
    if (!explanation.title().isEmpty()) {
      out.append("<h1>");
      paint(out, explanation.title(), title);
      out.append("</h1>\n");
    }
    out.append("<div class=\"text\">");
    paint(out, explanation.body(), body);
    out.append("</div>\n");
    table(out, explanation);
    return out.append("</body>\n</html>").toString();
  }

  private static void paint(StringBuilder out, String text, List<Mark> marks) {
    for (Pieces.Piece piece : Pieces.of(text, marks)) {
      String words = escape(text.substring(piece.start(), piece.end()));
      if (piece.marks().isEmpty()) {
        out.append(words);
        continue;
      }
      Mark last = piece.marks().get(piece.marks().size() - 1);
      String rules = piece.marks().stream().map(HtmlPage::told).collect(Collectors.joining("\n"));
      out.append("<mark class=\"").append(name(last.kind())).append("\" title=\"");
      out.append(escape(rules)).append("\">").append(words).append("</mark>");
    }
  }

  private static String told(Mark mark) {
    String rule = mark.rule().isEmpty() ? mark.basis() : mark.basis() + ", " + mark.rule();
    return name(mark.kind()) + " " + mark.entity() + " (" + rule + ")";
  }

  private static void table(StringBuilder out, Explanation explanation) {
    out.append("<table>\n<tr><th>sentence</th><th>words</th><th>entity</th><th>basis</th>");
    out.append("<th>rule</th></tr>\n");
    for (Mark mark : explanation.marks()) {
      String detail = mark.detail().isEmpty() ? "" : " (" + mark.detail() + ")";
      out.append("<tr><td>").append(mark.sentence() == 0 ? "title" : mark.sentence());
      out.append("</td><td>").append(escape(explanation.surface(mark)));
      out.append("</td><td>").append(name(mark.kind())).append(' ');
      out.append(escape(mark.entity() + detail)).append("</td><td>").append(mark.basis());
      out.append("</td><td><code>").append(escape(mark.rule())).append("</code></td></tr>\n");
    }
    out.append("</table>\n");
  }

  private static String name(Mark.Sort kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  private static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
