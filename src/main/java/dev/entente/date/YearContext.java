package dev.entente.date;

import static dev.entente.date.Characters.at;
import static dev.entente.date.Characters.dash;
import static dev.entente.date.Characters.digit;
import static dev.entente.date.Characters.letter;
import static dev.entente.date.Characters.number;
import static dev.entente.date.Characters.space;

/**
 * Whether four digits of a text name a date that lies in the past of the text, by what stands
 * beside them. It remembers the last number that it refused, for lists and ranges such as {@code
 * resolutions 1929, 1973 and 2010} and {@code for the period 2026-2027}.
 */
final class YearContext {

  private static final int LONGEST_CHAIN = 6;
  private static final int URL_REACH = 60;

  private final String s;
  private final Surroundings words;
  private final NumberContext number;
  private final FutureContext future;
  private int refusedEnd = -URL_REACH;

  /** For the years of one text, asked in its order. */
  YearContext(String text) {
    this.s = text;
    this.words = new Surroundings(text);
    this.number = new NumberContext(text, words);
    this.future = new FutureContext(words);
  }

  /** Whether the digits at {@code year} stand free enough to belong to a date of any form. */
  boolean isFree(int year) {
    char before = at(s, year - 1);
    char after = at(s, year + 4);
    boolean glued = letter(before) || before == '_' || before == '#' || before == '@';
    boolean money = Character.getType(before) == Character.CURRENCY_SYMBOL;
    boolean path =
        before == '/' && !digit(at(s, year - 2)) && CalendarNames.monthStart(s, year - 1) < 0;
    boolean word = letter(after) && after != 'T' || after == '_' || after == '@' || after == '%';
    boolean decade =
        at(s, year + 3) == '0'
            && Characters.apostrophe(after)
            && (at(s, year + 5) | 0x20) == 's'
            && !letter(at(s, year + 6));
    return !glued && !money && !path && !word && !decade && !inUrl(year);
  }

  /** Whether the words before a date that has a month leave it in the past. */
  boolean isPast(Written date) {
    return !future.limits(date.start()) && !future.appoints(date.start());
  }

  /** Whether the four digits at {@code year}, which no month joins, are a year of the past. */
  boolean isPastYear(int year) {
    boolean chained = year - refusedEnd <= LONGEST_CHAIN && lists(refusedEnd, year);
    boolean past = !chained && !number.names(year) && alone(year);
    refusedEnd = past ? refusedEnd : year + 4;
    return past;
  }

  private boolean alone(int year) {
    int value = number(s, year, year + 4);
    if (number.counts(year, value) || copyright(year)) {
      return false;
    }
    return NumberContext.inRange(value)
        ? !future.opens(year)
        : YearWords.YEARLY.contains(words.before(year));
  }

  private boolean lists(int from, int to) {
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (c != ',' && c != '&' && !space(c) && !dash(c) && "andtor".indexOf(c) < 0) {
        return false;
      }
    }
    return true;
  }

  /** Whether the year is of a licence line: {@code (c) 2019-2021}, {@code Copyright 2021}. */
  private boolean copyright(int year) {
    int i = year;
    char c = at(s, i - 1);
    while (i > year - 16 && (digit(c) || space(c) || dash(c) || c == ',')) {
      i--;
      c = at(s, i - 1);
    }
    return c == '\u00a9'
        || Characters.is(s, i - 3, i, "(c)")
        || words.endingAt(i).equals("copyright");
  }

  /** Whether the digits stand in an address of the web, by the characters close before. */
  private boolean inUrl(int year) {
    for (int i = year - 1; i >= 0 && i > year - URL_REACH; i--) {
      char c = s.charAt(i);
      if (space(c) || c == '(' || c == '"') {
        return false;
      }
      if (c == '/' && at(s, i - 1) == '/' || c == 'w' && s.startsWith("www.", i - 2)) {
        return true;
      }
    }
    return false;
  }
}
