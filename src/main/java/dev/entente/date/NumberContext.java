package dev.entente.date;

import static dev.entente.date.Characters.at;
import static dev.entente.date.Characters.dash;
import static dev.entente.date.Characters.digit;
import static dev.entente.date.Characters.digitsEnd;
import static dev.entente.date.Characters.digitsStart;
import static dev.entente.date.Characters.letter;
import static dev.entente.date.Characters.lettersStart;
import static dev.entente.date.Characters.number;
import static dev.entente.date.Characters.skipSpace;

import java.util.Set;

/** Whether four digits that stand by themselves are a number of another kind than a year. */
final class NumberContext {

  private static final Set<String> YEAR_PREFIXES = Set.of("mid", "early", "late");
  private static final int LONGEST_WORD = 20;
  private static final int MOST_ADJECTIVES = 2;

  private final String s;
  private final Surroundings words;

  /** For the numbers of one text. */
  NumberContext(String text, Surroundings words) {
    this.s = text;
    this.words = words;
  }

  /** Whether the number is a document's, a route's or a page's: {@code Resolution 1973}. */
  boolean names(int year) {
    int end = words.gapBefore(year);
    boolean shortened = at(s, end - 1) == '.';
    return YearWords.NUMBERED.contains(words.endingAt(shortened ? end - 1 : end))
        || at(s, year - 1) == '\u2116';
  }

  /** Whether the number counts or measures, or is part of another number, a range or a time. */
  boolean counts(int year, int value) {
    return joined(year)
        || hyphened(year)
        || range(year, value)
        || quantity(year, value)
        || measured(year)
        || clock(year, value);
  }

  /** Whether the value is from {@link Written#FIRST_YEAR} to {@link Written#LAST_YEAR}. */
  static boolean inRange(int value) {
    return value >= Written.FIRST_YEAR && value <= Written.LAST_YEAR;
  }

  private boolean joined(int year) {
    char before = at(s, year - 1);
    char after = at(s, year + 4);
    boolean point = before == '.' || before == ',' || before == ':' || before == '/';
    boolean left =
        point && digit(at(s, year - 2)) || before == '+' || before == '=' || before == '\\';
    boolean thousands = after == ',' && digitsEnd(s, year + 5, 4) == year + 8;
    boolean right =
        (after == '.' || after == ':') && digit(at(s, year + 5))
            || after == '/' && !digit(at(s, year + 5))
            || after == '='
            || after == '\u00b0'
            || after == '+';
    return left || thousands || right;
  }

  private boolean hyphened(int year) {
    char after = at(s, year + 4);
    if (dash(after) && after != '\u2014' && letter(at(s, year + 5))) {
      return true;
    }
    char before = at(s, year - 1);
    if (before != '-' && before != '\u2010' && before != '\u2011') {
      return false;
    }
    if (digit(at(s, year - 2))) {
      int start = digitsStart(s, year - 1, 5);
      return year - 1 - start != 4 || !inRange(number(s, start, start + 4));
    }
    int start = lettersStart(s, year - 1, LONGEST_WORD);
    return start < year - 1 && !YEAR_PREFIXES.contains(words.endingAt(year - 1));
  }

  /** Whether the number is the end of a plan's years, or an end of a range of other numbers. */
  private boolean range(int year, int value) {
    int gap = words.gapBefore(year);
    boolean to = words.endingAt(gap).equals("to");
    if (!to && !dash(at(s, gap - 1))) {
      return toOtherNumber(year + 4);
    }
    int end = words.gapBefore(to ? gap - 2 : gap - 1);
    int start = digitsStart(s, end, 5);
    if (end - start != 4 || !inRange(number(s, start, end))) {
      return end > start || to && !YearWords.BACK.contains(words.endingAt(end));
    }
    return value <= number(s, start, end)
        || YearWords.PLANS.contains(words.before(start))
        || YearWords.PLANS.contains(words.after(year + 4));
  }

  /** Whether a dash or {@code to} and a number that is no year follow. */
  private boolean toOtherNumber(int end) {
    int i = skipSpace(s, end, end + 2);
    if (dash(at(s, i))) {
      i = skipSpace(s, i + 1, i + 3);
    } else if (words.after(end).equals("to")) {
      i = skipSpace(s, i + 2, i + 4);
    } else {
      return false;
    }
    int length = digitsEnd(s, i, 9) - i;
    boolean close = i == end + 1;
    return switch (length) {
      case 0 -> false;
      case 1 -> close;
      case 2 -> false;
      case 4 -> !inRange(number(s, i, i + 4));
      default -> true;
    };
  }

  private boolean quantity(int year, int value) {
    String before = words.before(year);
    boolean round = value % 100 == 0;
    return YearWords.COUNTING.contains(before)
        || round && YearWords.ROUNDING.contains(before)
        || round && words.precede(year, Set.of("up"), "to")
        || words.precede(year, YearWords.AMOUNTS, "of");
  }

  /** Whether a unit follows, or an adjective or two and then a unit. */
  private boolean measured(int year) {
    int end = year + 4;
    for (int n = 0; n <= MOST_ADJECTIVES; n++) {
      String word = words.after(end);
      if (YearWords.UNITS.contains(word)) {
        return true;
      }
      if (!YearWords.ADJECTIVES.contains(word) && !nationality(word)) {
        return false;
      }
      end = words.endAfter(end);
    }
    return false;
  }

  /** {@code at 1930.} is a time of day, {@code at 2019 meetings} is not. */
  private boolean clock(int year, int value) {
    return value % 100 < 60
        && value < 2400
        && words.before(year).equals("at")
        && words.after(year + 4).isEmpty();
  }

  private static boolean nationality(String word) {
    for (String ending : new String[] {"ian", "ese", "ish", "can", "aqi", "eli", "ghan"}) {
      if (word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }
}
