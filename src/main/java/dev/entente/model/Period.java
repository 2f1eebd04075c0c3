package dev.entente.model;

import java.util.Optional;

/**
 * Periods as codes that order them: {@code 0} is undated, a year is {@code yyyy00}, a month {@code
 * yyyymm}, a quarter {@code yyyy20} and its number. A date that is coarser than the unit keeps its
 * own period.
 */
public final class Period {
  /** The code of the articles and stories without a date. */
  public static final int UNDATED = 0;

  private static final int QUARTERS = 20;

  private Period() {}

  /** The period of a date. */
  public static int of(Optional<PartialDate> date, PeriodUnit unit) {
    if (date.isEmpty()) {
      return UNDATED;
    }
    PartialDate d = date.get();
    int year = d.year() * 100;
    if (unit == PeriodUnit.YEAR || d.month() == 0) {
      return year;
    }
    return unit == PeriodUnit.MONTH ? year + d.month() : year + QUARTERS + (d.month() + 2) / 3;
  }

  /** The period as tables write it: {@code 2025}, {@code 2025-Q3}, {@code 2025-07}, undated. */
  public static String text(int code) {
    if (code == UNDATED) {
      return "undated";
    }
    int year = code / 100;
    int part = code % 100;
    StringBuilder text = new StringBuilder(7);
    appendTwo(year / 100, text);
    appendTwo(year % 100, text);
    if (part > QUARTERS) {
      text.append("-Q").append(part - QUARTERS);
    } else if (part > 0) {
      appendTwo(part, text.append('-'));
    }
    return text.toString();
  }

  private static void appendTwo(int number, StringBuilder text) {
    text.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
  }

  /** The period that a table's text means; the other direction of {@link #text}. */
  public static int parse(String text) {
    if (text.equals("undated")) {
      return UNDATED;
    }
    int year = Integer.parseInt(text.substring(0, 4)) * 100;
    if (text.length() == 4) {
      return year;
    }
    return text.charAt(5) == 'Q'
        ? year + QUARTERS + Integer.parseInt(text.substring(6))
        : year + Integer.parseInt(text.substring(5));
  }

  /** Whether a code is of the unit itself, neither undated nor coarser. */
  public static boolean isOf(int code, PeriodUnit unit) {
    int part = code % 100;
    return code != UNDATED
        && switch (unit) {
          case YEAR -> part == 0;
          case MONTH -> part > 0 && part <= 12;
          case QUARTER -> part > QUARTERS;
        };
  }

  /** The next period of the unit. */
  public static int next(int code, PeriodUnit unit) {
    int year = code / 100;
    int part = code % 100;
    return switch (unit) {
      case YEAR -> code + 100;
      case MONTH -> part == 12 ? (year + 1) * 100 + 1 : code + 1;
      case QUARTER -> part == QUARTERS + 4 ? (year + 1) * 100 + QUARTERS + 1 : code + 1;
    };
  }

  /** Where a code stands in the order of tables: by time, undated last. */
  public static int order(int code) {
    return code == UNDATED ? Integer.MAX_VALUE : code;
  }
}
