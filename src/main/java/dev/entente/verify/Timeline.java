package dev.entente.verify;

import dev.entente.model.PeriodUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;

/**
 * The periods of a report as their texts. The order of the texts is the order of the tables: {@code
 * 2025} before {@code 2025-05}, {@code undated} after all digits.
 *
 * @param all every period: those of the unit from the first to the last without a hole, coarser
 *     ones and {@code undated} where they hold something
 * @param series those of the unit alone
 */
record Timeline(List<String> all, List<String> series) {
  static final String UNDATED = "undated";

  /** The timeline of the periods that hold articles or stories. */
  static Timeline of(Collection<String> held, PeriodUnit unit) {
    TreeSet<String> own = new TreeSet<>();
    for (String period : held) {
      if (isOf(period, unit)) {
        own.add(period);
      }
    }
    List<String> series = new ArrayList<>();
    if (!own.isEmpty()) {
      String period = own.first();
      series.add(period);
      while (!period.equals(own.last())) {
        period = next(period, unit);
        series.add(period);
      }
    }
    TreeSet<String> all = new TreeSet<>(held);
    all.addAll(series);
    return new Timeline(List.copyOf(all), List.copyOf(series));
  }

  /** The period of a date such as {@code 2025-05-25}, {@code 2025-05}, {@code 2025} or none. */
  static String periodOf(String date, PeriodUnit unit) {
    if (date.isEmpty()) {
      return UNDATED;
    }
    String year = date.substring(0, 4);
    if (unit == PeriodUnit.YEAR || date.length() == 4) {
      return year;
    }
    String month = date.substring(5, 7);
    return unit == PeriodUnit.MONTH
        ? year + "-" + month
        : year + "-Q" + (Integer.parseInt(month) + 2) / 3;
  }

  /** Whether a period is of the unit, neither coarser nor undated. */
  static boolean isOf(String period, PeriodUnit unit) {
    return switch (unit) {
      case YEAR -> period.matches("[0-9]{4}");
      case MONTH -> period.matches("[0-9]{4}-(0[1-9]|1[0-2])");
      case QUARTER -> period.matches("[0-9]{4}-Q[1-4]");
    };
  }

  private static String next(String period, PeriodUnit unit) {
    int year = Integer.parseInt(period.substring(0, 4));
    return switch (unit) {
      case YEAR -> year(year + 1);
      case MONTH -> {
        int month = Integer.parseInt(period.substring(5));
        yield month == 12
            ? year(year + 1) + "-01"
            : year(year) + String.format(Locale.ROOT, "-%02d", month + 1);
      }
      case QUARTER -> {
        int quarter = Integer.parseInt(period.substring(6));
        yield quarter == 4 ? year(year + 1) + "-Q1" : year(year) + "-Q" + (quarter + 1);
      }
    };
  }

  private static String year(int year) {
    return String.format(Locale.ROOT, "%04d", year);
  }
}
