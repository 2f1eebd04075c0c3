package dev.entente.date;

import static dev.entente.date.Characters.at;
import static dev.entente.date.Characters.digit;
import static dev.entente.date.Characters.digitsEnd;
import static dev.entente.date.Characters.digitsStart;
import static dev.entente.date.Characters.lettersEnd;
import static dev.entente.date.Characters.lettersStart;
import static dev.entente.date.Characters.space;

import java.util.Set;

/** Times of day and the names of time zones, which stand around dates and are stepped over. */
final class Clock {

  private static final int LONGEST_ZONE = 5;

  private static final Set<String> ZONES =
      Set.of(
          "am", "pm", "gmt", "utc", "est", "edt", "et", "cst", "cdt", "pst", "pdt", "bst", "cet",
          "cest", "eet", "eest", "msk", "ist", "irst", "trt", "jst", "hkt", "kst", "sgt", "pkt",
          "gst", "aest", "aedt", "hrs", "hours", "local", "time", "z");

  private Clock() {}

  /**
   * Before a time and its zone that end at {@code end} ({@code 15:44:00 UTC}, {@code 15:44}), and
   * before the white space there; {@code end} itself where there is none.
   */
  static int skipBack(String s, int end) {
    int zone = lettersStart(s, end, LONGEST_ZONE + 1);
    int i = zone < end && zone(s, zone, end) ? blankStart(s, zone) : end;
    int digits = digitsStart(s, i, 2);
    int start = digits;
    while (digits < i && at(s, start - 1) == ':' && digit(at(s, start - 2))) {
      start = digitsStart(s, start - 1, 2);
    }
    return start < digits ? blankStart(s, start) : end;
  }

  /**
   * After a time that starts at {@code from} ({@code 15:44}, {@code 3.44 p.m.}, {@code 1544 GMT});
   * {@code from} itself where there is none. The zone after it is not part of it.
   */
  static int skip(String s, int from) {
    int hours = digitsEnd(s, from, 4);
    char mark = at(s, hours);
    boolean minutes = (mark == ':' || mark == '.') && digit(at(s, hours + 1));
    if (hours - from == 4 && !minutes) {
      return knownZoneFollows(s, hours) ? hours : from;
    }
    if (hours == from || hours - from > 2) {
      return from;
    }
    int end = hours;
    while ((at(s, end) == ':' || at(s, end) == '.') && digit(at(s, end + 1))) {
      end = digitsEnd(s, end + 1, 9);
    }
    return end > hours || zoneFollows(s, hours) ? end : from;
  }

  /** Whether the letters name a part of the day or, as three or four capitals, a time zone. */
  static boolean zone(String s, int from, int to) {
    int length = to - from;
    if (length < 1 || length > LONGEST_ZONE) {
      return false;
    }
    return ZONES.contains(Characters.lower(s, from, to))
        || length >= 3 && length <= 4 && capitals(s, from, to) && !named(s, from, to);
  }

  private static boolean capitals(String s, int from, int to) {
    for (int i = from; i < to; i++) {
      if (s.charAt(i) < 'A' || s.charAt(i) > 'Z') {
        return false;
      }
    }
    return true;
  }

  private static boolean named(String s, int from, int to) {
    return CalendarNames.month(s, from, to) > 0 || CalendarNames.weekday(s, from, to);
  }

  private static boolean zoneFollows(String s, int from) {
    int start = space(at(s, from)) ? from + 1 : from;
    int end = lettersEnd(s, start, LONGEST_ZONE + 1);
    boolean dotted = end - start == 1 && at(s, end) == '.' && (at(s, end + 1) | 0x20) == 'm';
    return dotted && "apAP".indexOf(s.charAt(start)) >= 0 || zone(s, start, end);
  }

  /** As {@link #zoneFollows}, without capitals that may be an agency's: {@code 2018 AFP}. */
  private static boolean knownZoneFollows(String s, int from) {
    int start = space(at(s, from)) ? from + 1 : from;
    int end = lettersEnd(s, start, LONGEST_ZONE + 1);
    return end > start && ZONES.contains(Characters.lower(s, start, end));
  }

  private static int blankStart(String s, int end) {
    int i = end;
    while (i > end - 3 && space(at(s, i - 1))) {
      i--;
    }
    return i;
  }
}
