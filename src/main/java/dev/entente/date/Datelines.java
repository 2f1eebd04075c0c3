package dev.entente.date;

import static dev.entente.date.Characters.at;
import static dev.entente.date.Characters.dash;
import static dev.entente.date.Characters.digit;
import static dev.entente.date.Characters.digitsEnd;
import static dev.entente.date.Characters.letter;
import static dev.entente.date.Characters.lettersEnd;
import static dev.entente.date.Characters.space;

import java.util.Optional;
import java.util.Set;

/**
 * Reads the dateline of a wire report, which stands at the start of a line near the head: {@code
 * ANKARA, Turkey (AP), Oct. 12 --}, {@code LONDON, 12 October 1985 (Reuters) -}, {@code Tehran, May
 * 25, IRNA -}, {@code MOSCOW, October 12. /TASS/}. It is a place, a date and an agency, in any
 * order, in capitalized words; a dash or an agency in brackets closes it.
 */
final class Datelines {

  /**
   * A dateline with a date.
   *
   * @param start where the line starts
   * @param end where its date ends
   * @param year the date with its year, where the dateline gives one
   * @param month the month, 1 to 12, where it gives no year
   * @param day the day, where it gives no year; not yet known to exist in the year
   */
  record Dateline(int start, int end, Optional<Written> year, int month, int day) {}

  private static final int REACH = 120;
  private static final int LONGEST_AGENCY = 40;

  private static final Set<String> SMALL =
      Set.of(
          "de", "la", "el", "al", "of", "the", "and", "es", "du", "des", "le", "ul", "am", "st",
          "nd", "rd", "th", "on", "via");

  private static final Set<String> PROSE =
      Set.of(
          "in",
          "on",
          "at",
          "by",
          "since",
          "from",
          "before",
          "after",
          "until",
          "during",
          "the",
          "as",
          "for",
          "when",
          "while",
          "this",
          "that",
          "it",
          "he",
          "she",
          "they",
          "updated",
          "published",
          "posted",
          "date",
          "last");

  private Datelines() {}

  /** The first dateline with a date whose line starts in {@code [0, to)}. */
  static Optional<Dateline> first(String s, int to) {
    int line = Characters.skipSpace(s, 0, to);
    while (line < to) {
      int newline = s.indexOf('\n', line);
      int end = newline < 0 ? s.length() : newline;
      Optional<Dateline> found = onLine(s, line, end);
      if (found.isPresent()) {
        return found;
      }
      line = Characters.skipSpace(s, end, to);
    }
    return Optional.empty();
  }

  /** Whether the letters {@code [from, to)} are capitals, one at least. */
  static boolean capitals(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(s.charAt(i))) {
        return false;
      }
    }
    return to > from;
  }

  private static Optional<Dateline> onLine(String s, int line, int lineEnd) {
    char first = at(s, line);
    if (!Character.isUpperCase(first) && first != '(' && !digit(first)) {
      return Optional.empty();
    }
    int end = close(s, line, Math.min(lineEnd, line + REACH));
    int word = lettersEnd(s, line, 20);
    if (end < 0 || PROSE.contains(Characters.lower(s, line, word))) {
      return Optional.empty();
    }
    Optional<Written> year =
        DateForms.first(s, line, end)
            .filter(w -> w.date().isPresent() && placed(s, line, w.start()));
    return year.isPresent()
        ? year.filter(w -> w.end() - w.start() > 4)
            .map(w -> new Dateline(line, w.end(), year, 0, 0))
        : yearless(s, line, end);
  }

  /** Where the dash or the bracket that closes a dateline stands, or -1 where it is none. */
  private static int close(String s, int from, int to) {
    int agency = -1;
    int i = from;
    while (i < to) {
      char c = s.charAt(i);
      if (closes(s, i, from)) {
        return i;
      }
      if (c == '(' || c == '/') {
        int end = agencyEnd(s, i, Math.min(to, i + LONGEST_AGENCY));
        if (end < 0) {
          return -1;
        }
        agency = end;
        i = end;
      } else if (letter(c)) {
        int end = lettersEnd(s, i, 40);
        boolean small = SMALL.contains(Characters.lower(s, i, end));
        if (!Character.isUpperCase(c) && !small && CalendarNames.month(s, i, end) == 0) {
          return agency;
        }
        i = end;
      } else {
        i++;
      }
    }
    return agency;
  }

  /** After the bracket or slash that closes the one at {@code open}, or -1. */
  private static int agencyEnd(String s, int open, int to) {
    char close = s.charAt(open) == '(' ? ')' : '/';
    for (int i = open + 1; i < to; i++) {
      if (s.charAt(i) == close) {
        return i + 1;
      }
    }
    return -1;
  }

  private static boolean closes(String s, int i, int from) {
    char c = s.charAt(i);
    char before = at(s, i - 1);
    boolean apart = i > from && (space(before) || before == ')');
    return c == '\u2014'
        || c == '\u2015'
        || c == '-' && at(s, i + 1) == '-'
        || apart && (dash(c) || c == '_') && !letter(at(s, i + 1));
  }

  /**
   * Whether the date stands where a dateline has it: first, after a mark, or behind a place in
   * capitals. A headline with a dash ({@code Iran Deal July 14, 2015 -- What Now}) has it
   * elsewhere.
   */
  private static boolean placed(String s, int line, int date) {
    int i = date;
    while (i > line && (space(at(s, i - 1)) || digit(at(s, i - 1)))) {
      i--;
    }
    int word = lettersEnd(s, line, 20);
    return i <= line || ",)/".indexOf(at(s, i - 1)) >= 0 || word > line && capitals(s, line, word);
  }

  private static Optional<Dateline> yearless(String s, int from, int to) {
    int i = from;
    while (i < to) {
      int end = lettersEnd(s, i, 40);
      int month = end > i ? CalendarNames.month(s, i, end) : 0;
      if (month > 0) {
        Optional<Dateline> found =
            placed(s, from, i) ? dayBeside(s, from, to, i, end, month) : Optional.empty();
        if (found.isPresent()) {
          return found;
        }
      }
      i = Math.max(end, i + 1);
    }
    return Optional.empty();
  }

  private static Optional<Dateline> dayBeside(
      String s, int line, int to, int monthStart, int monthEnd, int month) {
    int after = at(s, monthEnd) == '.' ? monthEnd + 1 : monthEnd;
    after = Characters.skipSpace(s, after, after + 2);
    int afterEnd = digitsEnd(s, after, 3);
    if (day(s, after, afterEnd) && afterEnd <= to) {
      int day = Characters.number(s, after, afterEnd);
      return Optional.of(new Dateline(line, afterEnd, Optional.empty(), month, day));
    }
    int end = monthStart;
    while (end > monthStart - 2 && space(at(s, end - 1))) {
      end--;
    }
    int start = Characters.digitsStart(s, end, 3);
    return start >= line && day(s, start, end)
        ? Optional.of(
            new Dateline(line, monthEnd, Optional.empty(), month, Characters.number(s, start, end)))
        : Optional.empty();
  }

  private static boolean day(String s, int start, int end) {
    int length = end - start;
    if (length < 1 || length > 2 || at(s, end) == ':') {
      return false;
    }
    int day = Characters.number(s, start, end);
    return day >= 1 && day <= 31;
  }
}
