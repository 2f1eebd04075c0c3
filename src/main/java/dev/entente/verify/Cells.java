package dev.entente.verify;

import dev.entente.measure.Interval;
import dev.entente.measure.Rounding;
import java.util.LinkedHashMap;
import java.util.Map;

/** The cells of one row that the evidence decides, by column, as a report writes them. */
final class Cells {
  private final Map<String, String> byColumn = new LinkedHashMap<>();

  /** A text; one that a spreadsheet would take for a formula has an apostrophe before it. */
  Cells text(String column, String text) {
    byColumn.put(column, harmless(text));
    return this;
  }

  /** A text as the cells of a report hold it. */
  static String harmless(String text) {
    return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }

  /** An exact number. */
  Cells count(String column, long count) {
    byColumn.put(column, Long.toString(count));
    return this;
  }

  /** A measure to six digits, empty where it is undefined. */
  Cells measure(String column, double value) {
    byColumn.put(column, Rounding.text(value));
    return this;
  }

  /** The two ends of an interval. */
  Cells interval(String low, String high, Interval interval) {
    return measure(low, interval.low()).measure(high, interval.high());
  }

  /** A cell that says {@code true} or {@code false}. */
  Cells mark(String column, Boolean mark) {
    byColumn.put(column, mark.toString());
    return this;
  }

  /** The cells. */
  Map<String, String> byColumn() {
    return byColumn;
  }
}
