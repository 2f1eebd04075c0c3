package dev.entente.date;

import dev.entente.model.PartialDate;

/**
 * Dates in figures. Year first is year, month, day. With dots the day comes first. With slashes or
 * hyphens the day is where only a day can be; where both orders make a date and the two differ, the
 * year alone is kept and the reading refused, because guessing is wrong half the time.
 */
final class NumericDate {

  private NumericDate() {}

  /** Reads year, month and day in that order. */
  static Written yearFirst(String s, int start, int end, int year, int month, int day) {
    return month > 0 && day > 0 && PartialDate.exists(year, month, day)
        ? Written.of(start, end, new PartialDate(year, month, day))
        : Written.refused(start, end, "'" + s.substring(start, end) + "' is no date");
  }

  /** Reads two numbers, either the day or the month first, and a year. */
  static Written yearLast(
      String s, int start, int end, int first, int second, int year, char separator) {
    boolean dayFirst = first > 0 && second > 0 && PartialDate.exists(year, second, first);
    boolean monthFirst = first > 0 && second > 0 && PartialDate.exists(year, first, second);
    if (!dayFirst && !monthFirst) {
      return Written.refused(start, end, "'" + s.substring(start, end) + "' is no date");
    }
    if (dayFirst && monthFirst && first != second && separator != '.') {
      return Written.of(
          start, end, PartialDate.ofYear(year), ambiguity(s.substring(start, end), first, second));
    }
    PartialDate date =
        dayFirst ? new PartialDate(year, second, first) : new PartialDate(year, first, second);
    return Written.of(start, end, date);
  }

  private static String ambiguity(String words, int first, int second) {
    return "'"
        + words
        + "' can be "
        + (first + " " + CalendarNames.ofMonth(second))
        + " or "
        + (second + " " + CalendarNames.ofMonth(first))
        + "; its year alone is kept";
  }
}
