package dev.entente.report;

import dev.entente.analysis.Rows.RuleRow;
import java.util.ArrayList;
import java.util.List;

/** What a reader must know of the judged rules, in plain sentences. */
final class RuleSentences {
  private static final int NAMED = 5;

  private final RuleFindings findings;

  RuleSentences(RuleFindings findings) {
    this.findings = findings;
  }

  /** The sentences; none where no judgements were given. */
  List<String> all() {
    List<String> sentences = new ArrayList<>();
    if (!findings.asked()) {
      return sentences;
    }
    if (findings.judgements() == 0) {
      sentences.add(
          "The judgements judge no mention of this run, so that no rule has a precision"
              + (findings.stale() == 0 ? "; is their column right filled in?" : "."));
    } else {
      sentences.add(judged());
    }
    if (!findings.leftOut().isEmpty()) {
      sentences.add(leftOut());
    }
    if (findings.stale() > 0) {
      sentences.add(
          Wording.count(findings.stale(), "judgement is", "judgements are")
              + " of a mention that this run has not, and "
              + (findings.stale() == 1 ? "counts" : "count")
              + " for nothing; tables/judgements.csv says which.");
    }
    return sentences;
  }

  private String judged() {
    String weighted =
        Double.isNaN(findings.weighted())
            ? ""
            : " Of what those that count found, about "
                + Wording.percent(findings.weighted())
                + " is right.";
    return Wording.count(findings.judgements(), "mention", "mentions")
        + " of "
        + Wording.count(findings.judged().size(), "rule", "rules")
        + (findings.judgements() == 1 ? " is" : " are")
        + " judged; "
        + (findings.judged().size() == 1 ? "it" : "they")
        + " found "
        + Wording.percent((double) findings.covered() / findings.mentions())
        + " of all mentions."
        + weighted;
  }

  private String leftOut() {
    List<RuleRow> all = findings.leftOut();
    List<String> named =
        new ArrayList<>(
            all.stream()
                .limit(NAMED)
                .map(
                    row ->
                        row.rule()
                            + " ("
                            + Wording.number(row.right())
                            + " of "
                            + Wording.number(row.judged())
                            + ")")
                .toList());
    if (all.size() > NAMED) {
      named.add(Wording.number(all.size() - NAMED) + " more, which tables/rules.csv lists");
    }
    return Wording.count(all.size(), "rule is", "rules are")
        + " left out, since fewer than "
        + Wording.percent(findings.least())
        + " of "
        + (all.size() == 1 ? "its" : "their")
        + " judged mentions are right: "
        + Wording.join(named)
        + ".";
  }
}
