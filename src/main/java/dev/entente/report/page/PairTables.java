package dev.entente.report.page;

import dev.entente.analysis.Rows.AgendaRow;
import dev.entente.analysis.Rows.Measures;
import dev.entente.analysis.Rows.PairRow;
import dev.entente.report.Evidence;
import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.util.Comparator;
import java.util.List;

/** The pairs in most stories, the strongest pairs, and the agenda of the top pair. */
final class PairTables {
  private static final int MOST = 20;
  private static final List<HtmlTable.Column> COUNTS =
      List.of(
          HtmlTable.Column.text("Pair"),
          HtmlTable.Column.text("Kinds"),
          HtmlTable.Column.number("Stories"),
          HtmlTable.Column.number("Articles"),
          HtmlTable.Column.number("Sentences"),
          HtmlTable.Column.number("Sources"),
          HtmlTable.Column.number("Expected stories"),
          HtmlTable.Column.number("Lift"));
  private static final List<HtmlTable.Column> ODDS =
      List.of(
          HtmlTable.Column.text("Pair"),
          HtmlTable.Column.text("Kinds"),
          HtmlTable.Column.number("Stories"),
          HtmlTable.Column.number("Expected stories"),
          HtmlTable.Column.number("Odds ratio"),
          HtmlTable.Column.number("95 % interval"),
          HtmlTable.Column.number("q"),
          HtmlTable.Column.text("Rests on"));
  private static final List<HtmlTable.Column> AGENDA =
      List.of(
          HtmlTable.Column.text("Topic"),
          HtmlTable.Column.number("Stories"),
          HtmlTable.Column.number("Articles"),
          HtmlTable.Column.number("Share"),
          HtmlTable.Column.number("95 % interval"),
          HtmlTable.Column.number("Odds ratio"),
          HtmlTable.Column.number("q"));

  private final ReportView view;
  private final Sentences sentences;

  PairTables(ReportView view, Sentences sentences) {
    this.view = view;
    this.sentences = sentences;
  }

  /** The tables that there are rows for. */
  String html() {
    return "<h3>In most stories together</h3>\n"
        + counts()
        + (view.corpus().tooFewStories() ? "" : odds())
        + view.topCountryPair().map(this::agenda).orElse("");
  }

  private String counts() {
    List<PairRow> rows = view.byStories().stream().limit(MOST).toList();
    HtmlTable table =
        new HtmlTable(
            Tables.caption(
                "The first "
                    + rows.size()
                    + " of "
                    + Wording.number(view.corpus().counts().pairs())
                    + " pairs; those that hold by definition are left out",
                "pairs"),
            COUNTS);
    for (PairRow row : rows) {
      table.row(
          List.of(
              name(row),
              kinds(row),
              Wording.number(row.stories()),
              Wording.number(row.articles()),
              Wording.number(row.sentences()),
              Wording.number(row.sources()),
              Wording.measure(row.measures().expected()),
              Wording.measure(row.measures().lift())));
    }
    String html = table.html();
    return html.isEmpty() ? Html.paragraph("No pair was found.") : html;
  }

  private String odds() {
    List<PairRow> rows = view.byLowerBound().stream().limit(MOST).toList();
    HtmlTable table =
        new HtmlTable(
            Tables.caption(
                "The first "
                    + rows.size()
                    + " of "
                    + Wording.number(view.corpus().counts().testedPairs())
                    + " tested pairs, by the lower bound of the odds ratio",
                "pairs"),
            ODDS);
    for (PairRow row : rows) {
      Measures measures = row.measures();
      table.row(
          List.of(
              name(row),
              kinds(row),
              Wording.number(row.stories()),
              Wording.measure(measures.expected()),
              Wording.measure(measures.oddsRatio()),
              Tables.interval(
                  Wording.measure(measures.oddsLow()), Wording.measure(measures.oddsHigh())),
              Html.escape(Wording.probability(measures.qValue())),
              row.fragile() ? "one source or story" : ""));
    }
    String html = table.html();
    return html.isEmpty() ? "" : "<h3>Together more than expected</h3>\n" + html;
  }

  private String agenda(PairRow pair) {
    List<AgendaRow> rows =
        view.agendaOf(pair).stream()
            .filter(row -> row.period().equals(ReportView.ALL) && row.stories() > 0)
            .sorted(
                Comparator.comparingLong(AgendaRow::stories)
                    .thenComparingLong(AgendaRow::articles)
                    .reversed()
                    .thenComparing(AgendaRow::topicName))
            .limit(MOST)
            .toList();
    String both = pair.a().name() + " and " + pair.b().name();
    HtmlTable table =
        new HtmlTable(
            Tables.caption(
                "Topics in the " + Wording.stories(pair.stories()) + " with " + both, "agenda"),
            AGENDA);
    for (AgendaRow row : rows) {
      table.row(
          List.of(
              sentences.under(
                  row.topicName(), Evidence.agendaKey(pair.a().id(), pair.b().id(), row.topicId())),
              Wording.number(row.stories()),
              Wording.number(row.articles()),
              Wording.percent(row.share().value()),
              Tables.interval(
                  Wording.percent(row.share().low()), Wording.percent(row.share().high())),
              Wording.measure(row.oddsRatio()),
              Html.escape(Wording.probability(row.qValue()))));
    }
    String html = table.html();
    return html.isEmpty() ? "" : "<h3>The agenda of " + Html.escape(both) + "</h3>\n" + html;
  }

  private String name(PairRow row) {
    return sentences.under(
        row.a().name() + " – " + row.b().name(), Evidence.pairKey(row.a().id(), row.b().id()));
  }

  /** The kinds of a pair, with a hyphen at which no line is broken. */
  private static String kinds(PairRow row) {
    return Html.escape(row.kinds().word().replace('-', '\u2011'));
  }
}
