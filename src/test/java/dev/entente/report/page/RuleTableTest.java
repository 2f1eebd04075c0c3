package dev.entente.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.analysis.Rows.RuleRow;
import dev.entente.model.Kind;
import dev.entente.report.RuleFindings;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleTableTest {
  private static RuleRow row(String rule, long judged, long right, boolean out) {
    double precision = judged == 0 ? Double.NaN : (double) right / judged;
    return new RuleRow(rule, Kind.TOPIC, 1_234, 56, judged, right, precision, 0.23, 0.88, out);
  }

  private static String html(double least, RuleRow... rows) {
    return new RuleTable(RuleFindings.of(List.of(rows), least, 0)).html();
  }

  @Test
  void isNotThereWithoutJudgements() {
    assertEquals("", new RuleTable(RuleFindings.NONE).html());
    assertEquals(
        "<p>No mention of this run is judged.</p>\n", html(0.5, row("unjudged", 0, 0, false)));
  }

  @Test
  void showsTheLeastPreciseFirstAndWhatIsLeftOut() {
    String html =
        html(
            0.7, row("good", 4, 4, false), row("<b>bad</b>", 5, 3, true), row("none", 0, 0, false));
    int bad = html.indexOf("&lt;b&gt;bad&lt;/b&gt;");
    assertTrue(bad > 0 && bad < html.indexOf("good"), html);
    assertTrue(html.contains("Rules of a precision below 70 % are left out"), html);
    assertTrue(html.contains("9 judgements of 2 rules of 3, which found 2,468 of 3,702 mentions"));
    assertTrue(html.contains(">60 %</td><td class=\"number\">23 % to 88 %</td><td>left out</td>"));
    assertTrue(html.contains(">100 %</td><td class=\"number\">23 % to 88 %</td><td>yes</td>"));
  }

  @Test
  void showsFiftyOfMany() {
    List<RuleRow> rows = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      rows.add(row("rule" + i, 60, i, false));
    }
    String html = html(0, rows.toArray(RuleRow[]::new));
    assertEquals(51, html.split("<tr>").length - 1);
    assertTrue(html.contains("The first 50 of 60 judged rules"), html);
    assertTrue(html.contains("Rules are not left out"), html);
  }
}
