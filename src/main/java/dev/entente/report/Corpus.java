package dev.entente.report;

/**
 * What the report says of the corpus as a whole: captions, headline figures and caveats rest on it.
 *
 * @param title what a reader calls the corpus, for example {@code seeds}
 * @param inputs the inputs as the reader gave them, as text
 * @param firstPeriod the earliest dated period, empty where nothing is dated
 * @param lastPeriod the latest dated period, empty where nothing is dated
 * @param periodUnit {@code year}, {@code quarter} or {@code month}
 * @param runId the id of the run, also the name of its folder
 * @param minStories the stories that each end of a pair needs for the pair to be tested
 * @param counts how many there are of everything, before any row is left out of the view
 */
public record Corpus(
    String title,
    String inputs,
    String firstPeriod,
    String lastPeriod,
    String periodUnit,
    String runId,
    long minStories,
    Counts counts) {

  /** Below this number of stories the report shows counts in place of tests. */
  public static final long STORIES_TO_TEST = 30;

  private static final int YEAR = 4;

  /**
   * Exact numbers over the whole corpus.
   *
   * @param pairs the rows of the table of pairs
   * @param testedPairs the pairs with a p-value
   * @param rejects the rows of the table of rejects
   */
  public record Counts(
      long articles,
      long stories,
      long sentences,
      long sources,
      long officials,
      long countries,
      long topics,
      long pairs,
      long testedPairs,
      long rejects) {}

  /** Whether the corpus has fewer than {@link #STORIES_TO_TEST} stories. */
  public boolean tooFewStories() {
    return counts.stories() < STORIES_TO_TEST;
  }

  /**
   * The dated periods as text, for example {@code 2018–2025} or {@code 2018-03 to 2025-11}; empty
   * where nothing is dated.
   */
  public String span() {
    if (firstPeriod.isEmpty() || firstPeriod.equals(lastPeriod)) {
      return firstPeriod;
    }
    boolean years = firstPeriod.length() == YEAR && lastPeriod.length() == YEAR;
    return firstPeriod + (years ? "–" : " to ") + lastPeriod;
  }
}
