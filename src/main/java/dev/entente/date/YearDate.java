package dev.entente.date;

import static dev.entente.date.Characters.at;
import static dev.entente.date.Characters.digit;
import static dev.entente.date.Characters.digitsEnd;
import static dev.entente.date.Characters.digitsStart;
import static dev.entente.date.Characters.number;

import dev.entente.model.PartialDate;
import java.util.Optional;

/**
 * Reads the date that a year of four digits belongs to, by looking a bounded way to both sides of
 * it: {@code 12October 2018}, {@code Oct. 12th, 2018}, {@code 2018-10-12}, {@code 12.10.2018},
 * {@code July of 2025}, or the year alone.
 */
final class YearDate {

  /** Where the year stands, which settles what {@code 2009-10} is. */
  enum Setting {
    /** A field that is a date: October 2009, and a time may stand before the year. */
    FIELD,
    /** Prose: two years. */
    PROSE
  }

  private YearDate() {}

  /**
   * The date around the year {@code [year, year + 4)}, which are four digits between non-digits;
   * the year alone where no month joins it.
   */
  static Written around(String s, int year, Setting setting) {
    int value = number(s, year, year + 4);
    if (value == 0) {
      return Written.refused(year, year + 4, "there is no year 0");
    }
    int gap = setting == Setting.FIELD ? Clock.skipBack(s, NamedDate.gapStart(s, year)) : year;
    return yearFirst(s, year, value, setting)
        .or(() -> yearLast(s, year, value))
        .or(() -> NamedDate.before(s, gap, year + 4, value))
        .orElseGet(() -> Written.of(year, year + 4, PartialDate.ofYear(value)));
  }

  private static Optional<Written> yearFirst(String s, int year, int value, Setting setting) {
    char separator = at(s, year + 4);
    int month = year + 5;
    int monthEnd = digitsEnd(s, month, 3);
    boolean apart = separator == '-' || separator == '/' || separator == '.';
    if (!apart || !figures(month, monthEnd) || joins(at(s, year - 1))) {
      return Optional.empty();
    }
    int day = monthEnd + 1;
    int dayEnd = digitsEnd(s, day, 3);
    if (at(s, monthEnd) == separator && figures(day, dayEnd)) {
      boolean more = at(s, dayEnd) == separator && digit(at(s, dayEnd + 1));
      return more
          ? Optional.empty()
          : Optional.of(
              NumericDate.yearFirst(
                  s, year, dayEnd, value, number(s, month, monthEnd), number(s, day, dayEnd)));
    }
    int number = number(s, month, monthEnd);
    boolean isMonth =
        setting == Setting.FIELD
            ? separator != '.'
            : separator == '-' && number <= value % 100 && monthEnd - month == 2;
    return isMonth && number >= 1 && number <= 12
        ? Optional.of(Written.of(year, monthEnd, PartialDate.ofMonth(value, number)))
        : Optional.empty();
  }

  private static Optional<Written> yearLast(String s, int year, int value) {
    char separator = at(s, year - 1);
    if (separator != '-' && separator != '/' && separator != '.') {
      return Optional.empty();
    }
    int second = digitsStart(s, year - 1, 3);
    int first = digitsStart(s, second - 1, 3);
    boolean shaped =
        figures(second, year - 1)
            && at(s, second - 1) == separator
            && figures(first, second - 1)
            && !joins(at(s, first - 1));
    if (!shaped) {
      return Optional.empty();
    }
    int one = number(s, first, second - 1);
    int two = number(s, second, year - 1);
    return Optional.of(NumericDate.yearLast(s, first, year + 4, one, two, value, separator));
  }

  private static boolean figures(int start, int end) {
    return end > start && end - start <= 2;
  }

  private static boolean joins(char c) {
    return digit(c) || c == '-' || c == '/' || c == '.';
  }
}
