package dev.entente.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A day that is written as a day, a month or a year; the latter two mean one end of theirs. */
enum DayArgument implements ITypeConverter<LocalDate> {
  FIRST,
  LAST;

  static final String LABEL = "YYYY[-MM[-DD]]";

  @Override
  public LocalDate convert(String given) {
    try {
      if (given.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
        return LocalDate.parse(given);
      }
      if (given.matches("[0-9]{4}-[0-9]{2}")) {
        YearMonth month = YearMonth.parse(given);
        return this == FIRST ? month.atDay(1) : month.atEndOfMonth();
      }
      if (given.matches("[0-9]{4}")) {
        Year year = Year.parse(given);
        return year.atDay(this == FIRST ? 1 : year.length());
      }
    } catch (DateTimeException e) {
      throw new TypeConversionException("'" + given + "' is not in the calendar");
    }
    throw new TypeConversionException(
        "'" + given + "' is no date such as 2024, 2024-05 or 2024-05-17");
  }
}
