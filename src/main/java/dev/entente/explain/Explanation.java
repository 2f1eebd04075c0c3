package dev.entente.explain;

import java.util.List;

/**
 * One article with all its mentions.
 *
 * @param date the date with its basis and the words it rests on
 * @param marks in the order of the text, longer ones first where several begin together
 */
public record Explanation(String id, String title, String body, String date, List<Mark> marks) {

  /** Copies the marks. */
  public Explanation {
    marks = List.copyOf(marks);
  }

  /** The text that a mark's offsets count in. */
  public String textOf(Mark mark) {
    return mark.sentence() == 0 ? title : body;
  }

  /** The words of a mark. */
  public String surface(Mark mark) {
    return textOf(mark).substring(mark.start(), mark.end());
  }
}
