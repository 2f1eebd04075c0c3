package dev.entente.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything that a run can be told, checked: nothing downstream sees a raw string of the command
 * line.
 *
 * @param inputs files or folders, as paths or URIs; one at least
 * @param output the folder of the reports, as a path or URI
 * @param lexicon the folder of the lexicon; absent means the lexicon that comes along
 * @param format how the files of the input are to be taken
 * @param fields the names of the fields in records
 * @param period the length of a period
 * @param from the first day of the articles that count; an article without a date is not touched
 * @param to the last day of the articles that count, itself included
 * @param asOf the day after which no date is inferred; absent means the end of the year of the
 *     latest stated date
 * @param window the length in tokens of the windows in which pairs are counted; absent means none
 *     are
 * @param minStories the least number of stories that both ends of a tested pair are in
 * @param storyWindowDays the most days between two articles of one story
 * @param agendaPairs of how many pairs of countries the agenda is written, the most frequent first
 * @param knownOfficials whether the lexicon's officials are looked for, beside those by office
 * @param judging the reader's judgements of mentions, and what follows from them
 * @param mentions the file format of mentions and sentences
 * @param keepsText whether the report holds the sentences
 * @param runId the name of the run's folder; absent means the UTC time
 * @param keep how many runs stay published, this one included; absent means all
 */
public record RunOptions(
    List<String> inputs,
    String output,
    Optional<String> lexicon,
    InputFormat format,
    FieldNames fields,
    PeriodUnit period,
    Optional<LocalDate> from,
    Optional<LocalDate> to,
    Optional<LocalDate> asOf,
    OptionalInt window,
    int minStories,
    int storyWindowDays,
    int agendaPairs,
    boolean knownOfficials,
    Judging judging,
    MentionsFormat mentions,
    boolean keepsText,
    Optional<RunId> runId,
    OptionalInt keep) {

  /** The least number of stories of a tested pair's ends where nothing else is said. */
  public static final int DEFAULT_MIN_STORIES = 5;

  /** The most days between two articles of one story where nothing else is said. */
  public static final int DEFAULT_STORY_WINDOW_DAYS = 30;

  /** How many pairs of countries the agenda holds where nothing else is said. */
  public static final int DEFAULT_AGENDA_PAIRS = 200;

  /**
   * Checks what one option alone cannot show.
   *
   * @throws IllegalArgumentException with one line that names the option, if there is no input, a
   *     number is out of its range, or the first day is after the last
   */
  public RunOptions {
    inputs = List.copyOf(inputs);
    if (inputs.isEmpty()) {
      throw new IllegalArgumentException("no input is named; name a file or folder of articles");
    }
    if (inputs.stream().distinct().count() < inputs.size()) {
      throw new IllegalArgumentException("an input is named twice: " + String.join(" ", inputs));
    }
    if (from.isPresent() && to.isPresent() && from.get().isAfter(to.get())) {
      throw new IllegalArgumentException(
          "--from " + from.get() + " is after --to " + to.get() + "; no article can lie between");
    }
    atLeast("--window", 2, window.orElse(2));
    atLeast("--min-stories", 1, minStories);
    atLeast("--story-window", 0, storyWindowDays);
    atLeast("--agenda-pairs", 0, agendaPairs);
    atLeast("--keep", 1, keep.orElse(1));
  }

  /** The options of a run over the inputs given, everything else at its default. */
  public static RunOptions of(List<String> inputs, String output) {
    return new RunOptions(
        inputs,
        output,
        Optional.empty(),
        InputFormat.AUTO,
        FieldNames.DEFAULT,
        PeriodUnit.YEAR,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalInt.empty(),
        DEFAULT_MIN_STORIES,
        DEFAULT_STORY_WINDOW_DAYS,
        DEFAULT_AGENDA_PAIRS,
        true,
        Judging.NONE,
        MentionsFormat.CSV,
        true,
        Optional.empty(),
        OptionalInt.empty());
  }

  private static void atLeast(String option, int least, int value) {
    if (value < least) {
      throw new IllegalArgumentException(option + " " + value + " is below " + least);
    }
  }
}
