package dev.entente.date;

import static dev.entente.date.Characters.at;
import static dev.entente.date.Characters.digit;
import static dev.entente.date.Characters.digitsEnd;
import static dev.entente.date.Characters.digitsStart;
import static dev.entente.date.Characters.lettersStart;
import static dev.entente.date.Characters.number;
import static dev.entente.date.Characters.space;

import dev.entente.model.PartialDate;
import java.util.Optional;

/**
 * Reads a month that is written as a word, and the day at its side, back from the year that follows
 * them: {@code 12October 2018}, {@code the 12th of October, 2018}, {@code Oct. 12-14, 2018}.
 */
final class NamedDate {

  private static final int GAP = 4;
  private static final int MOST_DAYS = 4;

  private NamedDate() {}

  /**
   * The date whose month and perhaps day end before {@code from}, and whose words end with the year
   * at {@code yearEnd}; empty where no month joins it.
   */
  static Optional<Written> before(String s, int from, int yearEnd, int year) {
    int end = gapStart(s, from);
    int ofStart = lettersStart(s, end, 3);
    if (Characters.is(s, ofStart, end, "of")) {
      end = gapStart(s, ofStart);
    }
    int monthStart = CalendarNames.monthStart(s, end);
    return monthStart >= 0
        ? Optional.of(dayFirst(s, monthStart, end, yearEnd, year))
        : monthFirst(s, end, yearEnd, year);
  }

  /** {@code 12th of October 2018} or {@code October 2018}; the month stands before the year. */
  private static Written dayFirst(String s, int monthStart, int monthEnd, int yearEnd, int year) {
    int month = CalendarNames.month(s, monthStart, monthEnd);
    int end = gapStart(s, monthStart);
    int ofStart = lettersStart(s, end, 3);
    if (Characters.is(s, ofStart, end, "of")) {
      end = gapStart(s, ofStart);
    }
    int dayEnd = beforeOrdinal(s, end);
    int day = digitsStart(s, dayEnd, 3);
    if (!figures(day, dayEnd) || counts(s, day)) {
      return Written.of(monthStart, yearEnd, PartialDate.ofMonth(year, month));
    }
    return dated(s, day, monthStart, yearEnd, year, month, number(s, day, dayEnd));
  }

  /** {@code October 12th, 2018} or {@code October 12-14, 2018}, whose last day counts. */
  private static Optional<Written> monthFirst(String s, int end, int yearEnd, int year) {
    int dayEnd = beforeOrdinal(s, end);
    int day = digitsStart(s, dayEnd, 3);
    if (!figures(day, dayEnd)) {
      return Optional.empty();
    }
    int last = number(s, day, dayEnd);
    for (int days = 0; days < MOST_DAYS; days++) {
      int monthEnd = gapStart(s, day);
      int monthStart = CalendarNames.monthStart(s, monthEnd);
      if (monthStart >= 0) {
        int month = CalendarNames.month(s, monthStart, monthEnd);
        return Optional.of(dated(s, monthStart, monthStart, yearEnd, year, month, last));
      }
      int earlierEnd = beforeOrdinal(s, beforeConnector(s, day));
      day = digitsStart(s, earlierEnd, 3);
      if (!figures(day, earlierEnd)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static Written dated(
      String s, int start, int withoutDay, int end, int year, int month, int day) {
    if (day > 0 && PartialDate.exists(year, month, day)) {
      return Written.of(start, end, new PartialDate(year, month, day));
    }
    PartialDate ofMonth = PartialDate.ofMonth(year, month);
    return day == 0 || day > 31
        ? Written.of(withoutDay, end, ofMonth)
        : Written.of(
            start, end, ofMonth, "'" + s.substring(start, end) + "' is no day; its month is kept");
  }

  /**
   * Before the white space, commas, hyphens and slashes that end at {@code end}, and before a full
   * stop that shortens a month. A month in full may have one before a day ({@code May. 25}), not
   * before a year, where it ends a sentence.
   */
  static int gapStart(String s, int end) {
    int i = end;
    int lines = 0;
    while (i > end - GAP) {
      char c = at(s, i - 1);
      lines += c == '\n' ? 1 : 0;
      boolean gap = space(c) || c == ',' || c == '/' || Characters.dash(c);
      if (!gap && !Characters.apostrophe(c) || lines > 1) {
        break;
      }
      i--;
    }
    if (at(s, i - 1) == '.') {
      int word = lettersStart(s, i - 1, 10);
      boolean beforeDay = figures(end, digitsEnd(s, end, 3));
      boolean month =
          beforeDay
              ? CalendarNames.month(s, word, i - 1) > 0
              : CalendarNames.abbreviated(s, word, i - 1);
      boolean figure = i == end && digit(at(s, i - 2));
      return month || figure ? i - 1 : i;
    }
    return i;
  }

  /** Before {@code st}, {@code nd}, {@code rd} or {@code th} where digits stand before that. */
  private static int beforeOrdinal(String s, int end) {
    int start = end - 2;
    boolean suffix =
        Characters.is(s, start, end, "th")
            || Characters.is(s, start, end, "st")
            || Characters.is(s, start, end, "nd")
            || Characters.is(s, start, end, "rd");
    return suffix && start >= 0 && digit(at(s, start - 1)) ? start : end;
  }

  /** Before {@code and}, {@code to}, {@code or} or {@code &} between two days, if one is there. */
  private static int beforeConnector(String s, int day) {
    int end = gapStart(s, day);
    int start = lettersStart(s, end, 4);
    boolean word =
        Characters.is(s, start, end, "and")
            || Characters.is(s, start, end, "to")
            || Characters.is(s, start, end, "or");
    if (at(s, end - 1) == '&') {
      start = end - 1;
      word = true;
    }
    return word ? gapStart(s, start) : end;
  }

  /** Whether the digits at {@code day} end an amount, a time or a longer number, and are no day. */
  private static boolean counts(String s, int day) {
    char before = at(s, day - 1);
    return before == ':' || (before == '.' || before == ',') && digit(at(s, day - 2));
  }

  private static boolean figures(int start, int end) {
    return end > start && end - start <= 2;
  }
}
