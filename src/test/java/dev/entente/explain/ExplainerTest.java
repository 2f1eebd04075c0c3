package dev.entente.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.RawArticle;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader is told of one article. */
class ExplainerTest {
  private static final String BODY =
      "\uD83D\uDE00 Talks.\n\nIranian Foreign Minister Abbas Araghchi <spoke> of trade in Ankara.\u001B[2J"
          + " Araghchi left Turkey.";
  private static final Explanation EXPLANATION =
      new Explainer(LexiconFiles.bundled(LexiconFiles.KnownOfficials.OFF))
          .explain(new RawArticle("a<b", "", "Iran talks", "", "2024-05-01", BODY, "a", 0));

  @Test
  void marksEveryMentionWithItsRule() {
    List<String> told =
        EXPLANATION.marks().stream()
            .map(m -> EXPLANATION.surface(m) + "|" + m.entity() + "|" + m.basis())
            .toList();
    assertEquals("Iran|IR|name", told.get(0));
    assertTrue(told.contains("Iranian Foreign Minister Abbas Araghchi|Abbas Araghchi|office"));
    assertTrue(told.contains("Araghchi|Abbas Araghchi|reference"));
    assertTrue(told.contains("Iranian|IR|demonym"));
    assertTrue(told.contains("trade|trade|phrase"));
    assertTrue(told.contains("Ankara|TR|place"));
    assertTrue(told.contains("Turkey|TR|name"));
    assertTrue(EXPLANATION.marks().stream().anyMatch(m -> m.rule().equals("topics:trade:trade")));
    assertTrue(EXPLANATION.date().startsWith("2024-05-01, stated"));
  }

  @Test
  void paintsForATerminal() {
    String plain = new TerminalText(TerminalText.Colours.OFF).of(EXPLANATION);
    assertTrue(plain.contains("of [trade] in [Ankara]."), plain);
    assertTrue(plain.contains("[Ankara]  place, not counted: TR  place"), plain);
    assertFalse(plain.contains("\u001B"));
    String coloured = new TerminalText(TerminalText.Colours.ON).of(EXPLANATION);
    assertTrue(coloured.contains("of \u001B[32mtrade\u001B[0m in"), coloured);
    assertFalse(coloured.contains("\u001B[2J"));
  }

  @Test
  void writesAPage() {
    String page = new HtmlPage().of(EXPLANATION);
    assertTrue(page.contains("<title>a&lt;b</title>"));
    assertTrue(page.contains("&lt;spoke&gt; of <mark class=\"topic\" title=\"topic trade "), page);
    assertFalse(page.contains("http"));
  }
}
