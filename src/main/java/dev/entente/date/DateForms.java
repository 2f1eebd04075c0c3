package dev.entente.date;

import static dev.entente.date.Characters.at;
import static dev.entente.date.Characters.digit;
import static dev.entente.date.Characters.digitsEnd;
import static dev.entente.date.Characters.digitsStart;
import static dev.entente.date.Characters.number;

import java.util.Optional;

/**
 * Reads the first date of a short text that is there to give one: a metadata field, what follows a
 * label, a dateline. Beside the forms of {@link YearDate} these may have {@code 20181012} and a
 * year of two digits ({@code 12-OCT-85}, {@code 25/12/85}, {@code Oct 12 '85}), which is 19xx from
 * 50 to 99 and 20xx from 00 to 49 (RFC 5322, section 4.3).
 */
final class DateForms {

  private DateForms() {}

  /** The first date that starts in {@code [from, to)}, or empty where there is none. */
  static Optional<Written> first(String s, int from, int to) {
    int i = from;
    while (i < to) {
      if (!digit(s.charAt(i))) {
        i++;
        continue;
      }
      int end = digitsEnd(s, i, to - i);
      Optional<Written> written = of(s, i, end, from, to);
      if (written.isPresent()) {
        return written;
      }
      i = end;
    }
    return Optional.empty();
  }

  private static Optional<Written> of(String s, int start, int end, int from, int to) {
    Optional<Written> written =
        switch (end - start) {
          case 8 -> Optional.of(compact(s, start, end));
          case 4 ->
              Clock.skip(s, start) > start
                  ? Optional.empty()
                  : Optional.of(YearDate.around(s, start, YearDate.Setting.FIELD));
          case 2 -> twoDigitYear(s, start);
          default -> Optional.empty();
        };
    return written.filter(found -> found.start() >= from && found.end() <= to);
  }

  private static Written compact(String s, int start, int end) {
    int year = number(s, start, start + 4);
    int month = number(s, start + 4, start + 6);
    return NumericDate.yearFirst(s, start, end, year, month, number(s, start + 6, end));
  }

  private static Optional<Written> twoDigitYear(String s, int start) {
    int value = number(s, start, start + 2);
    int year = value < 50 ? 2000 + value : 1900 + value;
    char separator = at(s, start - 1);
    if (at(s, start + 2) == ':') {
      return Optional.empty();
    }
    if (separator == '/' || separator == '.' || separator == '-') {
      int second = digitsStart(s, start - 1, 3);
      int first = digitsStart(s, second - 1, 3);
      boolean shaped =
          figures(second, start - 1)
              && at(s, second - 1) == separator
              && figures(first, second - 1)
              && at(s, first - 1) != separator;
      if (shaped) {
        return Optional.of(lastOfThree(s, first, second, start, year, separator));
      }
    }
    return named(s, start, year, separator);
  }

  /** Refused altogether where the first number could be the year as well. */
  private static Written lastOfThree(
      String s, int first, int second, int start, int year, char separator) {
    int one = number(s, first, second - 1);
    int two = number(s, second, start - 1);
    int end = start + 2;
    int last = number(s, start, end);
    boolean yearMayBeFirst = second - 1 - first == 2 && two <= 12 && last > 0 && last <= 31;
    if (yearMayBeFirst && separator != '.') {
      return Written.refused(
          first, end, "'" + s.substring(first, end) + "' does not say which number is the year");
    }
    return NumericDate.yearLast(s, first, end, one, two, year, separator);
  }

  /** The year needs its apostrophe, or the day before the month: {@code Oct 12 85} is no date. */
  private static Optional<Written> named(String s, int start, int year, char before) {
    boolean marked = Characters.apostrophe(before);
    return NamedDate.before(s, marked ? start - 1 : start, start + 2, year)
        .filter(date -> marked || digit(s.charAt(date.start())));
  }

  private static boolean figures(int start, int end) {
    return end > start && end - start <= 2;
  }
}
