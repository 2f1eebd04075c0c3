package dev.entente.model;

import java.io.Serializable;
import java.util.Optional;

/**
 * A date of an article with the words it rests on.
 *
 * @param basis stated, inferred or none
 * @param date the date in its own precision; empty exactly where the basis is {@code NONE}
 * @param field where the evidence stands; empty exactly where the basis is {@code NONE}
 * @param evidence the words themselves, the field's characters {@code [start, end)}; empty where
 *     the basis is {@code NONE}
 * @param start where the evidence starts, in UTF-16 code units of the field
 * @param end where the evidence ends, exclusive, in UTF-16 code units of the field
 */
public record DateFinding(
    DateBasis basis,
    Optional<PartialDate> date,
    Optional<DateField> field,
    String evidence,
    int start,
    int end)
    implements Serializable {

  private static final DateFinding NONE =
      new DateFinding(DateBasis.NONE, Optional.empty(), Optional.empty(), "", 0, 0);

  /**
   * @throws IllegalArgumentException if the span does not have the length of the evidence, or date,
   *     field or evidence are there without a basis or a basis without them
   */
  public DateFinding {
    if (start < 0 || end - start != evidence.length()) {
      throw new IllegalArgumentException(
          "span [" + start + ", " + end + ") does not fit evidence '" + evidence + "'");
    }
    boolean found = basis != DateBasis.NONE;
    if (date.isPresent() != found || field.isPresent() != found || evidence.isEmpty() == found) {
      throw new IllegalArgumentException(
          "basis " + basis + " with date " + date + ", field " + field + ", '" + evidence + "'");
    }
  }

  /** The finding of an article without a date. */
  public static DateFinding none() {
    return NONE;
  }

  /**
   * A finding whose evidence is {@code text.substring(start, end)}, {@code text} being the whole
   * field. Throws IndexOutOfBoundsException if the span is not within the text, and
   * IllegalArgumentException if it is empty or the basis is {@code NONE}.
   */
  public static DateFinding of(
      DateBasis basis, PartialDate date, DateField field, String text, int start, int end) {
    String evidence = text.substring(start, end);
    return new DateFinding(basis, Optional.of(date), Optional.of(field), evidence, start, end);
  }

  /** The same date and words on another basis. Throws as the constructor does. */
  public DateFinding as(DateBasis other) {
    return new DateFinding(other, date, field, evidence, start, end);
  }

  /** Serialized as {@link Form}, because {@link Optional} is not serializable. */
  private Object writeReplace() {
    return new Form(basis, date.orElse(null), field.orElse(null), evidence, start, end);
  }

  /** The serialized form; a null stands for an absent date or field. */
  private record Form(
      DateBasis basis, PartialDate date, DateField field, String evidence, int start, int end)
      implements Serializable {

    private Object readResolve() {
      return new DateFinding(
          basis, Optional.ofNullable(date), Optional.ofNullable(field), evidence, start, end);
    }
  }
}
