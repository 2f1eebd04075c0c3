package dev.entente.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.analysis.Rows.RuleRow;
import dev.entente.model.Kind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleSentencesTest {
  private static RuleRow row(String rule, long mentions, long judged, long right, boolean out) {
    double precision = judged == 0 ? Double.NaN : (double) right / judged;
    return new RuleRow(
        rule, Kind.TOPIC, mentions, 1, judged, right, precision, Double.NaN, Double.NaN, out);
  }

  @Test
  void saysNothingWithoutJudgements() {
    assertEquals(List.of(), new RuleSentences(RuleFindings.NONE).all());
  }

  @Test
  void saysThatNothingIsJudged() {
    RuleFindings findings = RuleFindings.of(List.of(row("a", 3, 0, 0, false)), 0.8, 0);
    List<String> all = new RuleSentences(findings).all();
    assertEquals(1, all.size());
    assertTrue(all.get(0).contains("is their column right filled in?"), all.get(0));
    List<String> stale = new RuleSentences(RuleFindings.of(List.of(), 0.8, 1)).all();
    assertEquals(2, stale.size());
    assertTrue(stale.get(1).startsWith("1 judgement is of a mention that this run has not, and"));
  }

  /** Of the kept: (40 · 1 + 10 · 3/4) / 50 = 95 %; they and the one left out found 60 of 100. */
  @Test
  void saysHowMuchIsJudgedAndWhatIsLeftOut() {
    RuleFindings findings =
        RuleFindings.of(
            List.of(
                row("all", 40, 5, 5, false),
                row("few", 10, 4, 1, true),
                row("most", 10, 4, 3, false),
                row("unjudged", 40, 0, 0, false)),
            0.5,
            2);
    assertEquals(
        List.of(
            "13 mentions of 3 rules are judged; they found 60 % of all mentions. Of what those that"
                + " count found, about 95 % is right.",
            "1 rule is left out, since fewer than 50 % of its judged mentions are right: few (1 of"
                + " 4).",
            "2 judgements are of a mention that this run has not, and count for nothing;"
                + " tables/judgements.csv says which."),
        new RuleSentences(findings).all());
    assertEquals(
        List.of("few", "most", "all"), findings.judged().stream().map(RuleRow::rule).toList());
  }

  @Test
  void namesTheFirstFewOfMany() {
    List<RuleRow> rows = new ArrayList<>();
    for (int i = 1; i <= 7; i++) {
      rows.add(row("r" + i, 10, 10, i, true));
    }
    List<String> all = new RuleSentences(RuleFindings.of(rows, 0.8, 0)).all();
    assertTrue(
        all.get(1).endsWith("r4 (4 of 10), r5 (5 of 10) and 2 more, which tables/rules.csv lists."),
        all.get(1));
  }
}
