package dev.entente.model;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A day, a month or a year of the proleptic ISO calendar.
 *
 * <p>The natural order is by year, month and day, with an unknown part before every known one: by
 * the first day, and on the same first day the more precise date last. So 2025 &lt; 2025-05 &lt;
 * 2025-05-25 &lt; 2025-07, and the order is consistent with equals.
 *
 * @param year 1 to 9999
 * @param month 1 to 12, or 0 where the month is unknown
 * @param day 1 to the length of the month, or 0 where the day is unknown
 */
public record PartialDate(int year, int month, int day)
    implements Comparable<PartialDate>, Serializable {

  /**
   * @throws IllegalArgumentException if the parts are no date: a part out of its range, a day
   *     without a month
   */
  public PartialDate {
    if (!exists(year, month, day)) {
      throw new IllegalArgumentException(
          "no date: year " + year + ", month " + month + ", day " + day);
    }
  }

  /** The year alone. Throws IllegalArgumentException if it is not from 1 to 9999. */
  public static PartialDate ofYear(int year) {
    return new PartialDate(year, 0, 0);
  }

  /** A month. Throws IllegalArgumentException if the parts are no month. */
  public static PartialDate ofMonth(int year, int month) {
    if (month == 0) {
      throw new IllegalArgumentException("no month: year " + year + ", month 0");
    }
    return new PartialDate(year, month, 0);
  }

  /** The day, in day precision. Throws IllegalArgumentException if its year is not 1 to 9999. */
  public static PartialDate of(LocalDate day) {
    return new PartialDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** Whether the parts make a date that this record accepts; 0 stands for an unknown part. */
  public static boolean exists(int year, int month, int day) {
    if (year < 1 || year > 9999 || month < 0 || month > 12 || day < 0) {
      return false;
    }
    return day == 0 || month > 0 && day <= YearMonth.of(year, month).lengthOfMonth();
  }

  /**
   * Reads {@code 2025-05-25}, {@code 2025-05} or {@code 2025}, the forms of {@link #toString}.
   *
   * @throws IllegalArgumentException if the text is anything else, or no date
   */
  public static PartialDate parse(String text) {
    int length = text.length();
    boolean shaped = length == 4 || length == 7 || length == 10;
    for (int i = 0; shaped && i < length; i++) {
      char c = text.charAt(i);
      shaped = i == 4 || i == 7 ? c == '-' : c >= '0' && c <= '9';
    }
    int month = shaped && length > 4 ? Integer.parseInt(text, 5, 7, 10) : 0;
    int day = shaped && length > 7 ? Integer.parseInt(text, 8, 10, 10) : 0;
    boolean named = (length == 4 || month > 0) && (length < 10 || day > 0);
    if (!shaped || !named) {
      throw new IllegalArgumentException(
          "no date of the form 2025-05-25, 2025-05 or 2025: '" + text + "'");
    }
    return new PartialDate(Integer.parseInt(text, 0, 4, 10), month, day);
  }

  /** How much of the date is known. */
  public DatePrecision precision() {
    if (day > 0) {
      return DatePrecision.DAY;
    }
    return month > 0 ? DatePrecision.MONTH : DatePrecision.YEAR;
  }

  /** The first day that the date covers. */
  public LocalDate firstDay() {
    return LocalDate.of(year, Math.max(month, 1), Math.max(day, 1));
  }

  /** The last day that the date covers, itself included. */
  public LocalDate lastDay() {
    if (day > 0) {
      return firstDay();
    }
    return YearMonth.of(year, month > 0 ? month : 12).atEndOfMonth();
  }

  /** Whether every day of {@code other} is a day of this date; true of the date itself. */
  public boolean covers(PartialDate other) {
    return year == other.year
        && (month == 0 || month == other.month)
        && (day == 0 || day == other.day);
  }

  @Override
  public int compareTo(PartialDate other) {
    int byYear = Integer.compare(year, other.year);
    int byMonth = Integer.compare(month, other.month);
    return byYear != 0 ? byYear : byMonth != 0 ? byMonth : Integer.compare(day, other.day);
  }

  /** The ISO 8601 form: {@code 2025-05-25}, {@code 2025-05} or {@code 2025}. */
  @Override
  public String toString() {
    StringBuilder iso = new StringBuilder(10);
    iso.append(year);
    iso.insert(0, "0000", 0, 4 - iso.length());
    append(iso, month);
    append(iso, day);
    return iso.toString();
  }

  private static void append(StringBuilder iso, int part) {
    if (part > 0) {
      iso.append('-').append((char) ('0' + part / 10)).append((char) ('0' + part % 10));
    }
  }
}
