package dev.entente.report.page;

import dev.entente.analysis.Rows.RuleRow;
import dev.entente.report.RuleFindings;
import dev.entente.report.Wording;
import java.util.List;

/** The judged rules, the least precise first. */
final class RuleTable {
  private static final int MOST = 50;
  private static final List<HtmlTable.Column> COLUMNS =
      List.of(
          HtmlTable.Column.text("Rule"),
          HtmlTable.Column.text("Kind"),
          HtmlTable.Column.number("Mentions"),
          HtmlTable.Column.number("Articles"),
          HtmlTable.Column.number("Judged"),
          HtmlTable.Column.number("Right"),
          HtmlTable.Column.number("Precision"),
          HtmlTable.Column.number("95 % interval"),
          HtmlTable.Column.text("Counts"));

  private final RuleFindings findings;

  RuleTable(RuleFindings findings) {
    this.findings = findings;
  }

  /** What was judged and the table; nothing where no judgements were given. */
  String html() {
    if (!findings.asked()) {
      return "";
    }
    if (findings.judged().isEmpty()) {
      return Html.paragraph("No mention of this run is judged.");
    }
    return Html.paragraph(intro()) + table();
  }

  private String intro() {
    String rules =
        findings.least() == 0
            ? "Rules are not left out, however imprecise."
            : "Rules of a precision below "
                + Wording.percent(findings.least())
                + " are left out: their mentions stand in the table mentions, and count nowhere.";
    return Wording.count(findings.judgements(), "judgement", "judgements")
        + " of "
        + Wording.count(findings.judged().size(), "rule", "rules")
        + " of "
        + Wording.number(findings.rules())
        + ", which found "
        + Wording.number(findings.covered())
        + " of "
        + Wording.count(findings.mentions(), "mention", "mentions")
        + ". "
        + rules
        + " Precision is the share of right ones among the judged; the interval says how much the"
        + " few that were judged leave open.";
  }

  private String table() {
    List<RuleRow> rows = findings.judged().stream().limit(MOST).toList();
    HtmlTable table =
        new HtmlTable(
            Tables.caption(
                "The first "
                    + rows.size()
                    + " of "
                    + Wording.count(findings.judged().size(), "judged rule", "judged rules")
                    + ", the least precise first",
                "rules"),
            COLUMNS);
    for (RuleRow row : rows) {
      table.row(
          List.of(
              Html.escape(row.rule()),
              Html.escape(row.kind().word()),
              Wording.number(row.mentions()),
              Wording.number(row.articles()),
              Wording.number(row.judged()),
              Wording.number(row.right()),
              Wording.percent(row.precision()),
              Tables.interval(Wording.percent(row.low()), Wording.percent(row.high())),
              row.leftOut() ? "left out" : "yes"));
    }
    return table.html();
  }
}
