package dev.entente.report.page;

import dev.entente.report.Corpus;
import java.util.LinkedHashMap;
import java.util.Map;

/** What the words and numbers of the page mean, a line each. */
final class MethodNotes {
  private MethodNotes() {}

  /** The notes, for a corpus. */
  static String html(Corpus corpus) {
    Map<String, String> notes = new LinkedHashMap<>();
    notes.put(
        "Story",
        "A cluster of near-identical articles (wire copy, reprints). Measures count stories,"
            + " because copies are no independent evidence.");
    notes.put(
        "Pair",
        "Two different entities in one article or story, found in different words of it. Pairs"
            + " that hold by definition, such as an official and the country of the office, are"
            + " counted but never tested.");
    notes.put(
        "Period",
        "The "
            + corpus.periodUnit()
            + " of a story's earliest date. A story without a date is undated; no date is made"
            + " up.");
    notes.put(
        "Share",
        "The stories that hold something over all stories of the same period, with Wilson's 95 %"
            + " interval. In an agenda: over the stories that hold both countries.");
    notes.put(
        "Expected, lift",
        "How many stories would hold the pair if its ends had nothing to do with each other; and"
            + " how many times as many do.");
    notes.put(
        "Odds ratio",
        "How many times the odds of meeting the one are greater in stories that hold the other; 1"
            + " is no association. The interval is at 95 %, with half a story added to each cell"
            + " (Haldane and Anscombe). Pairs are ordered by its lower bound.");
    notes.put(
        "q",
        "Fisher's exact p-value, corrected for the number of pairs tested (Benjamini and"
            + " Hochberg): among the pairs with q up to 0.05, about one in twenty is expected to be"
            + " due to chance. Tested are pairs whose ends are each in at least "
            + corpus.minStories()
            + " stories, and not in all. Below "
            + Corpus.STORIES_TO_TEST
            + " stories in all, the page shows counts alone.");
    notes.put(
        "Agenda",
        "The topics of the stories that hold both of two countries. Its odds ratio compares them"
            + " with the stories that hold only one of the two.");
    StringBuilder out = new StringBuilder("<dl class=\"notes\">\n");
    notes.forEach(
        (term, note) ->
            out.append("<dt>")
                .append(Html.escape(term))
                .append("</dt><dd>")
                .append(Html.escape(note))
                .append("</dd>\n"));
    return out.append("</dl>\n").toString();
  }
}
