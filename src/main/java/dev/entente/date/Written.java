package dev.entente.date;

import dev.entente.model.PartialDate;
import java.util.Optional;

/**
 * A date as it is written at one place of a text.
 *
 * @param start where its words start, in UTF-16 code units
 * @param end where they end, exclusive
 * @param date the date, as far as the words fix it; empty where they are refused altogether
 * @param refusal why a reading was refused, in whole or in part
 */
record Written(int start, int end, Optional<PartialDate> date, Optional<String> refusal) {

  /** The years that a date may have; any other is history, or no year at all. */
  static final int FIRST_YEAR = 1800;

  static final int LAST_YEAR = 2100;

  /** A date as it stands, or a refusal where its year is not from 1800 to 2100. */
  static Written of(int start, int end, PartialDate date) {
    Optional<String> refusal = yearRefusal(date.year());
    return new Written(
        start, end, refusal.isPresent() ? Optional.empty() : Optional.of(date), refusal);
  }

  /** A date with a part refused, or nothing but the refusal where the year is out of range too. */
  static Written of(int start, int end, PartialDate date, String refusal) {
    Written whole = of(start, end, date);
    return whole.date().isPresent() ? whole.refusing(refusal) : whole;
  }

  /** Words that have the shape of a date and are none. */
  static Written refused(int start, int end, String refusal) {
    return new Written(start, end, Optional.empty(), Optional.of(refusal));
  }

  private static Optional<String> yearRefusal(int year) {
    if (year < FIRST_YEAR) {
      return Optional.of("year " + year + " is before " + FIRST_YEAR);
    }
    return year > LAST_YEAR
        ? Optional.of("year " + year + " is after " + LAST_YEAR)
        : Optional.empty();
  }

  private Written refusing(String reason) {
    return new Written(start, end, date, Optional.of(reason));
  }
}
