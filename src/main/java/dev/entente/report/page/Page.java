package dev.entente.report.page;

import dev.entente.report.Corpus;
import dev.entente.report.Evidence;
import dev.entente.report.Highlights;
import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import dev.entente.report.chart.ChartText;
import dev.entente.report.chart.Charts;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The report as one HTML page. */
public final class Page {
  private static final String STYLE = "/report/page.css";

  private final ReportView view;
  private final Sentences sentences;
  private final Highlights highlights;

  private Page(ReportView view, List<Evidence> evidence) {
    this.view = view;
    this.sentences = new Sentences(evidence);
    this.highlights = new Highlights(view);
  }

  /**
   * The page: HTML 5 that is well-formed XML, refers to {@code charts/} and {@code tables/} beside
   * it, and to nothing else.
   *
   * @param evidence the sentences behind the numbers, at most a few for each key
   */
  public static String html(ReportView view, List<Evidence> evidence) {
    Page page = new Page(view, evidence);
    return page.head() + page.body() + "</html>\n";
  }

  private String head() {
    return "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\"/>\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\"/>\n<title>"
        + Html.escape(title())
        + "</title>\n<style>\n"
        + style()
        + "</style>\n</head>\n";
  }

  private String body() {
    String time = new TimeTables(view).html();
    String rules = new RuleTable(view.rules()).html();
    return "<body>\n"
        + header(
            time.isEmpty() ? "" : item("time", "What rose and fell"),
            rules.isEmpty() ? "" : item("rules", "How precise the rules are"))
        + "<main>\n"
        + figures()
        + warning()
        + section("stands-out", "What stands out", points(highlights.standsOut()))
        + since()
        + section("charts", "Charts", charts())
        + section("entities", "Who, where, about what", intro() + entities())
        + section("pairs", "Who is with whom", new PairTables(view, sentences).html())
        + (time.isEmpty() ? "" : section("time", "What rose and fell", time))
        + (rules.isEmpty() ? "" : section("rules", "How precise the rules are", rules))
        + section("tables", "All tables", Tables.list(view))
        + section("rejects", "What could not be used", rejects())
        + section("method", "How to read the numbers", MethodNotes.html(view.corpus()))
        + "</main>\n"
        + footer()
        + "</body>\n";
  }

  private String title() {
    return "Entente: " + view.corpus().title();
  }

  private String header(String time, String rules) {
    return "<header>\n<h1>"
        + Html.escape(title())
        + "</h1>\n<p class=\"lead\">Officials, countries and topics in the news: who is mentioned"
        + " with whom, about what, and when</p>\n<p class=\"run\">Input: "
        + Html.escape(view.corpus().inputs())
        + ". Run "
        + Html.escape(view.corpus().runId())
        + ".</p>\n<nav aria-label=\"Sections\"><ul>"
        + item("stands-out", "What stands out")
        + item("charts", "Charts")
        + item("entities", "Who, where, about what")
        + item("pairs", "Who is with whom")
        + time
        + rules
        + item("tables", "All tables")
        + item("rejects", "What could not be used")
        + item("method", "How to read the numbers")
        + "</ul></nav>\n</header>\n";
  }

  private static String item(String id, String text) {
    return Html.element("li", Html.link("#" + id, text));
  }

  private String figures() {
    Corpus.Counts counts = view.corpus().counts();
    String span = view.corpus().span();
    return "<dl class=\"figures\">\n"
        + figure("articles", Wording.number(counts.articles()))
        + figure("stories", Wording.number(counts.stories()))
        + figure("sources", Wording.number(counts.sources()))
        + figure("dated " + view.corpus().periodUnit() + "s", span.isEmpty() ? "none" : span)
        + figure("undated stories", Wording.number(view.undatedStories()))
        + figure("officials", Wording.number(counts.officials()))
        + figure("countries", Wording.number(counts.countries()))
        + figure("topics", Wording.number(counts.topics()))
        + figure("pairs", Wording.number(counts.pairs()))
        + "</dl>\n";
  }

  private static String figure(String name, String value) {
    return "<div><dt>" + Html.escape(name) + "</dt><dd>" + Html.escape(value) + "</dd></div>\n";
  }

  private String warning() {
    List<String> caveats = highlights.caveats();
    if (caveats.isEmpty()) {
      return "";
    }
    StringBuilder out =
        new StringBuilder("<div class=\"warning\" role=\"note\" aria-label=\"Bear in mind\">\n");
    caveats.forEach(caveat -> out.append(Html.paragraph(caveat)));
    return out.append("</div>\n").toString();
  }

  private String since() {
    return view.sinceLastRun().isEmpty()
        ? ""
        : section("since", "Changed since the last run", points(view.sinceLastRun()));
  }

  private static String points(List<String> sentences) {
    if (sentences.isEmpty()) {
      return Html.paragraph("Nothing was found.");
    }
    StringBuilder out = new StringBuilder("<ul class=\"points\">\n");
    sentences.forEach(
        sentence -> out.append(Html.element("li", Html.escape(sentence))).append('\n'));
    return out.append("</ul>\n").toString();
  }

  private String charts() {
    StringBuilder out = new StringBuilder();
    for (ChartText text : Charts.texts(view)) {
      String file = Html.escape("charts/" + text.file());
      out.append("<figure>\n<a href=\"").append(file).append("\"><img src=\"").append(file);
      out.append("\" width=\"").append(text.width()).append("\" height=\"").append(text.height());
      out.append("\" alt=\"")
          .append(Html.escape(text.alt()))
          .append("\"/></a>\n<figcaption><strong>");
      out.append(Html.escape(text.title())).append(".</strong> ");
      out.append(Html.escape(text.subtitle())).append(".</figcaption>\n</figure>\n");
    }
    return out.toString();
  }

  private static String intro() {
    return Html.paragraph("A name with a triangle opens sentences in which it was found.");
  }

  private String entities() {
    return new EntityTables(view, sentences).html();
  }

  private String rejects() {
    long rejects = view.corpus().counts().rejects();
    if (rejects == 0) {
      return Html.paragraph("Every input was read and used.");
    }
    HtmlTable table =
        new HtmlTable(
            Tables.caption(Wording.count(rejects, "reject", "rejects"), "rejects"),
            List.of(HtmlTable.Column.text("Reason"), HtmlTable.Column.number("Inputs")));
    view.rejectReasons()
        .forEach(
            reason ->
                table.row(List.of(Html.escape(reason.reason()), Wording.number(reason.count()))));
    String html = table.html();
    return html.isEmpty()
        ? Html.element("p", Tables.caption(Wording.count(rejects, "reject", "rejects"), "rejects"))
        : html;
  }

  private static String section(String id, String title, String html) {
    return "<section aria-labelledby=\""
        + id
        + "\">\n<h2 id=\""
        + id
        + "\">"
        + Html.escape(title)
        + "</h2>\n"
        + html
        + "</section>\n";
  }

  private String footer() {
    return "<footer>\n<p>"
        + Html.link("summary.md", "summary.md")
        + " · "
        + Html.link("manifest.json", "manifest.json")
        + " · "
        + Html.link("datapackage.json", "datapackage.json")
        + "</p>\n</footer>\n";
  }

  private static String style() {
    try (InputStream in = Page.class.getResourceAsStream(STYLE)) {
      if (in == null) {
        throw new IllegalStateException("resource " + STYLE + " is not on the class path");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("resource " + STYLE + " cannot be read", e);
    }
  }
}
