package dev.entente.explain;

/**
 * One mention in an article, as its reader is told of it.
 *
 * @param start the UTF-16 offset in the title or the body, half-open with {@code end}
 * @param end the offset after it
 * @param sentence the number of the sentence; 0 is the title
 * @param kind what it refers to
 * @param entity the country's code, the topic's id, or the official's name
 * @param basis what it rests on, in lower case
 * @param rule where the rule stands in the lexicon; empty for a later reference
 * @param detail the office and its country, for officials; empty else
 */
public record Mark(
    int start,
    int end,
    int sentence,
    Sort kind,
    String entity,
    String basis,
    String rule,
    String detail) {

  /** What a mark is of. */
  public enum Sort {
    COUNTRY,
    /** A place that is recorded and does not count. */
    PLACE,
    TOPIC,
    OFFICIAL
  }

  /**
   * Checks the offsets.
   *
   * @throws IllegalArgumentException if the mark is empty or begins before 0
   */
  public Mark {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException("mark [" + start + ", " + end + ")");
    }
  }
}
