package dev.entente.report.page;

import dev.entente.report.Highlights;
import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** One page of plain words, in Markdown that reads well as it is. */
public final class Summary {
  private static final int WIDTH = 96;

  private Summary() {}

  /**
   * The summary of a report, lines of at most 96 characters where words allow, {@code \n} ends.
   *
   * @param location where the report is, as a reader would open it
   */
  public static String markdown(ReportView view, String location) {
    Highlights highlights = new Highlights(view);
    List<String> lines = new ArrayList<>();
    lines.add("# Entente: " + plain(view.corpus().title()));
    lines.add("");
    wrap(lines, plain(highlights.corpus()), "");
    list(lines, "What stands out", highlights.standsOut());
    list(lines, "Bear in mind", highlights.caveats());
    list(lines, "Changed since the last run", view.sinceLastRun());
    lines.add("");
    lines.add("The report: " + plain(location));
    return String.join("\n", lines) + "\n";
  }

  private static void list(List<String> lines, String title, List<String> items) {
    if (items.isEmpty()) {
      return;
    }
    lines.add("");
    lines.add("## " + title);
    lines.add("");
    for (String item : items) {
      wrap(lines, plain(item), "- ");
    }
  }

  private static void wrap(List<String> lines, String text, String bullet) {
    String indent = " ".repeat(bullet.length());
    StringBuilder line = new StringBuilder(bullet);
    boolean first = true;
    for (String word : text.split(" ")) {
      if (!first
          && line.codePointCount(0, line.length()) + 1 + word.codePointCount(0, word.length())
              > WIDTH) {
        lines.add(line.toString());
        line = new StringBuilder(indent);
        first = true;
      }
      line.append(first ? "" : " ").append(word);
      first = false;
    }
    lines.add(line.toString());
  }

  /** Text in one line, without control characters for a terminal or tags for a browser. */
  private static String plain(String text) {
    return Wording.plain(text).strip().replace("<", "\\<");
  }
}
