package dev.entente.report.chart;

import dev.entente.report.Corpus;
import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** The line at the foot of every picture: corpus, period and N. */
final class Captions {
  private Captions() {}

  /** The caption of a picture, with a remark of its own at the end where it is not empty. */
  static String of(ReportView view, String remark) {
    Corpus corpus = view.corpus();
    List<String> parts = new ArrayList<>();
    parts.add("Corpus: " + corpus.title());
    parts.add(period(view));
    parts.add(
        "N = "
            + Wording.articles(corpus.counts().articles())
            + " in "
            + Wording.stories(corpus.counts().stories()));
    parts.add("run " + corpus.runId());
    String line = String.join("  ·  ", parts);
    return remark.isEmpty() ? line : line + "  ·  " + remark;
  }

  private static String period(ReportView view) {
    long undated = view.undatedStories();
    String dated = view.corpus().span();
    if (dated.isEmpty()) {
      return "no story is dated";
    }
    return undated == 0 ? dated : dated + " and " + Wording.number(undated) + " undated";
  }
}
