package dev.entente.date;

import dev.entente.model.DateFinding;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * What an article says about its own date, and the dates it names.
 *
 * @param stated the date that the article states, with basis {@code STATED}
 * @param candidates every date, month or year that title and body name with its year, in their
 *     order, the title's first, each in its own precision, with basis {@code INFERRED}
 * @param refused why words that look like a date were not read as one, or not in full; at most
 *     {@value DateFinder#MOST_REFUSALS}, in the order metadata, title, body
 */
public record DateReading(
    Optional<DateFinding> stated, List<DateFinding> candidates, List<String> refused)
    implements Serializable {

  /** Copies the lists; throws NullPointerException if anything is null. */
  public DateReading {
    candidates = List.copyOf(candidates);
    refused = List.copyOf(refused);
  }

  /** Serialized as {@link Form}, because {@link Optional} is not serializable. */
  private Object writeReplace() {
    return new Form(stated.orElse(null), candidates, refused);
  }

  /** The serialized form; a null stands for no stated date. */
  private record Form(DateFinding stated, List<DateFinding> candidates, List<String> refused)
      implements Serializable {

    private Object readResolve() {
      return new DateReading(Optional.ofNullable(stated), candidates, refused);
    }
  }
}
