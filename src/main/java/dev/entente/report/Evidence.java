package dev.entente.report;

import java.util.List;

/**
 * One sentence behind a number.
 *
 * @param key what the sentence is evidence of: an entity id, {@link #pairKey} or {@link #agendaKey}
 * @param articleId the article that holds the sentence
 * @param date the article's date as text, or empty where it is undated
 * @param text the sentence
 * @param marks the mentions to be marked in it, in any order; overlapping ones are joined
 */
public record Evidence(String key, String articleId, String date, String text, List<Mark> marks) {

  /** Copies the marks. */
  public Evidence {
    marks = List.copyOf(marks);
  }

  /**
   * A stretch {@code [start, end)} of the sentence, in code points from its first.
   *
   * @param start the first code point, 0 or more
   * @param end the code point after the last, greater than {@code start}
   */
  public record Mark(int start, int end) {
    /**
     * Checks the bounds.
     *
     * @throws IllegalArgumentException if the stretch is empty or starts before the sentence
     */
    public Mark {
      if (start < 0 || end <= start) {
        throw new IllegalArgumentException("mark [" + start + ", " + end + ") is no stretch");
      }
    }
  }

  /** The key of a topic in the agenda of two countries, from their entity ids. */
  public static String agendaKey(String countryA, String countryB, String topic) {
    return countryA + "|" + countryB + "|" + topic;
  }

  /** The key of a pair, from the ids of its ends in the order of the table of pairs. */
  public static String pairKey(String a, String b) {
    return a + "|" + b;
  }
}
