package dev.entente.date;

import static dev.entente.date.Characters.at;
import static dev.entente.date.Characters.dash;
import static dev.entente.date.Characters.digit;
import static dev.entente.date.Characters.letter;
import static dev.entente.date.Characters.lettersEnd;
import static dev.entente.date.Characters.skipSpace;
import static dev.entente.date.Characters.space;

import dev.entente.model.DatePrecision;
import dev.entente.model.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds dates that stand by themselves: at the very beginning of the body, on a line of their own
 * or before its first sentence; on further lines of the head, or parts of them between bars, that
 * hold nothing else but a time; and at the end of a byline, or of a line that is a place in
 * capitals and a date. A sentence that begins with a date ({@code October 7, 2023 changed}) states
 * nothing.
 */
final class LeadingDates {

  private static final int REACH = 60;
  private static final int LONGEST_LINE = 100;
  private static final int LONGEST_WORD = 20;

  private LeadingDates() {}

  /** Adds the dates whose line, or part of a line, starts in {@code [0, to)}. */
  static void find(String s, int to, List<Claim> claims) {
    int first = skipSpace(s, 0, to);
    int part = first;
    while (part < to) {
      int end = partEnd(s, part);
      int start = part;
      Optional<Written> leading =
          leading(s, start, end).filter(d -> stands(s, d, start, end, first));
      leading
          .or(() -> trailing(s, start, end))
          .ifPresent(date -> claims.add(new Claim(Claim.Rank.LEADING, date.start(), date)));
      part = skipSpace(s, end + 1, to);
    }
  }

  /** The date that the part begins with, perhaps behind a bracket and a weekday. */
  private static Optional<Written> leading(String s, int part, int end) {
    int open = at(s, part) == '(' || at(s, part) == '[' ? part + 1 : part;
    int start = afterWeekday(s, afterTime(s, open));
    boolean begins =
        digit(at(s, start)) || CalendarNames.month(s, start, lettersEnd(s, start, 10)) > 0;
    return begins
        ? DateForms.first(s, start, Math.min(end, start + REACH))
            .filter(date -> date.start() == start && date.date().isPresent())
        : Optional.empty();
  }

  private static boolean stands(String s, Written written, int part, int end, int first) {
    DatePrecision precision = written.date().map(PartialDate::precision).orElseThrow();
    int rest = skipSpace(s, written.end(), end);
    boolean alone = rest >= end || at(s, rest) == ')' || at(s, rest) == ']';
    if (alone) {
      return precision != DatePrecision.YEAR;
    }
    boolean apart = part == first ? setOff(s, written.end(), rest) : separated(s, rest, end);
    return apart && precision == DatePrecision.DAY;
  }

  /** Whether what follows the date that begins the body is no part of its sentence. */
  private static boolean setOff(String s, int end, int rest) {
    char c = at(s, rest);
    boolean sentence = c == ',' || letter(c) && !Character.isUpperCase(c) || rest == end;
    return !sentence || mark(c) || timed(s, rest);
  }

  private static boolean separated(String s, int rest, int end) {
    return end - rest <= LONGEST_LINE && (mark(at(s, rest)) || timed(s, rest));
  }

  private static boolean mark(char c) {
    return dash(c) || c == ':' || c == '/';
  }

  /** Whether a time or a weekday follows, perhaps behind a comma. */
  private static boolean timed(String s, int rest) {
    int i = at(s, rest) == ',' ? skipSpace(s, rest + 1, rest + 3) : rest;
    i = Characters.is(s, i, i + 2, "at") ? skipSpace(s, i + 2, i + 4) : i;
    return Clock.skip(s, i) > i || CalendarNames.weekday(s, i, lettersEnd(s, i, LONGEST_WORD));
  }

  /** The day that ends a byline, or a line that begins with a place in capitals. */
  private static Optional<Written> trailing(String s, int part, int end) {
    int word = lettersEnd(s, part, LONGEST_WORD);
    boolean byline = Characters.is(s, part, word, "by");
    boolean place = word - part > 2 && Datelines.capitals(s, part, word);
    if (!byline && !place || end - part > LONGEST_LINE) {
      return Optional.empty();
    }
    return DateForms.first(s, part, end)
        .filter(date -> date.date().filter(d -> d.day() > 0).isPresent())
        .filter(date -> byline || at(s, beforeSpace(s, date.start()) - 1) == ',')
        .filter(date -> skipSpace(s, date.end(), end) >= end || timed(s, afterMark(s, date, end)));
  }

  private static int afterMark(String s, Written date, int end) {
    int i = skipSpace(s, date.end(), end);
    return mark(at(s, i)) ? skipSpace(s, i + 1, end) : i;
  }

  private static int beforeSpace(String s, int start) {
    int i = start;
    while (i > 0 && space(at(s, i - 1))) {
      i--;
    }
    return i;
  }

  /** Behind the time and the zone of {@code 0831 GMT 21 AUG 1991}. */
  private static int afterTime(String s, int from) {
    int time = Clock.skip(s, from);
    if (time == from) {
      return from;
    }
    int zone = skipSpace(s, time, time + 3);
    int end = lettersEnd(s, zone, LONGEST_WORD);
    boolean named =
        end > zone
            && CalendarNames.month(s, zone, end) == 0
            && !CalendarNames.weekday(s, zone, end);
    int rest = named ? end : time;
    rest = at(s, rest) == ',' ? rest + 1 : rest;
    return skipSpace(s, rest, rest + 3);
  }

  private static int afterWeekday(String s, int from) {
    int end = lettersEnd(s, from, LONGEST_WORD);
    if (!CalendarNames.weekday(s, from, end)) {
      return from;
    }
    int i = end;
    while (i < end + 3 && (space(at(s, i)) || at(s, i) == ',' || at(s, i) == '.')) {
      i++;
    }
    return i;
  }

  /** The end of the line that starts at {@code from}, or a bar or a bullet in it. */
  private static int partEnd(String s, int from) {
    for (int i = from; i < s.length(); i++) {
      char c = s.charAt(i);
      if (c == '\n' || c == '|' || c == '\u2022' || c == '\u00b7') {
        return i;
      }
    }
    return s.length();
  }
}
