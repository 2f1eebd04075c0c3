package dev.entente.date;

import java.util.Set;

/**
 * Whether the words beside a date leave open that it is still to come when they are written: a
 * limit ({@code by the end of 2030}), an aim ({@code Vision 2030}), an appointment ({@code will
 * expire in 2030}). Such a date is no lower bound of the article's own.
 */
final class FutureContext {

  private static final Set<String> THE = Set.of("the");
  private static final Set<String> FOR = Set.of("for");
  private static final int MOST_FILLERS = 6;
  private static final int MOST_BEFORE_IN = 12;
  private static final int MOST_BEFORE_NOUN = 3;

  private final Surroundings words;

  /** For the dates of one text. */
  FutureContext(Surroundings words) {
    this.words = words;
  }

  /** Whether a year without a month may be still to come. */
  boolean opens(int year) {
    return limits(year) && !attributive(year) || aims(year) || comes(year);
  }

  /** Whether the words before {@code start} make a date there a limit: {@code by early}. */
  boolean limits(int start) {
    int place = start;
    for (int n = 0; n < MOST_FILLERS; n++) {
      String word = words.before(place);
      if (YearWords.LIMITS.contains(word)) {
        return true;
      }
      if (!YearWords.FILLERS.contains(word)) {
        return false;
      }
      place = words.startBefore(place);
    }
    return false;
  }

  /** Whether they appoint it: {@code scheduled for}. */
  boolean appoints(int start) {
    return words.precede(start, YearWords.APPOINTED, "for");
  }

  /** A year between {@code the} and its noun is known: {@code as agreed by the 2015 deal}. */
  private boolean attributive(int year) {
    String noun = words.after(year + 4);
    int the = words.startBefore(year);
    return words.before(year).equals("the")
        && !noun.isEmpty()
        && !YearWords.MODALS.contains(noun)
        && !words.precede(the, Set.of("ahead", "advance"), "of");
  }

  private boolean aims(int year) {
    String before = words.before(year);
    int start = words.startBefore(year);
    boolean term =
        YearWords.TERMS.contains(before)
            && (words.before(start).equals("for") || words.precede(start, FOR, "the"));
    return term
        || words.precede(year, THE, "year")
        || YearWords.EVENTS_BEFORE.contains(before)
        || YearWords.EVENTS_AFTER.contains(words.after(year + 4));
  }

  private boolean comes(int year) {
    if (YearWords.MODALS.contains(words.after(year + 4))) {
      return true;
    }
    String before = words.before(year);
    return before.equals("in") || before.equals("during") ? verbAhead(year) : nounAhead(year);
  }

  private boolean nounAhead(int year) {
    int place = year;
    for (int n = 0; n < MOST_BEFORE_NOUN; n++) {
      if (YearWords.UPCOMING.contains(words.before(place))) {
        return true;
      }
      place = words.startBefore(place);
    }
    return false;
  }

  /**
   * {@code will be completed in}, {@code to be held in}; not {@code will keep what was held in}.
   */
  private boolean verbAhead(int year) {
    int place = year;
    for (int n = 0; n < MOST_BEFORE_IN; n++) {
      String word = words.before(place);
      place = words.startBefore(place);
      String earlier = words.before(place);
      if (YearWords.COMING.contains(word) || word.equals("be") && earlier.equals("to")) {
        return true;
      }
      boolean past = word.endsWith("ed") || YearWords.PARTICIPLES.contains(word);
      boolean passive = earlier.equals("be") || earlier.equals("been");
      if (word.isEmpty() || past && !passive) {
        return false;
      }
    }
    return false;
  }
}
