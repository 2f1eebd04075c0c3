package dev.entente.report.table;

import dev.entente.measure.Rounding;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;

/**
 * Renders rows as RFC 4180 with {@code \n} line ends, cell by cell. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it. Commons CSV quotes the texts that may need it;
 * numbers and plain texts never do, and go straight to the row, since tables of millions of rows
 * are mostly numbers.
 */
public final class CsvRows implements RowWriter {
  private static final CSVFormat FORMAT = CSVFormat.RFC4180;
  private static final int FLUSH = 1 << 14;

  private final Appendable out;
  private final StringBuilder pending = new StringBuilder(FLUSH + 1024);
  private boolean inRow;
  private long rows;

  /** Rows that go to an appendable; {@link #flush} sends the last of them. */
  public CsvRows(Appendable out) {
    this.out = out;
  }

  /** Writes the header of a table; it is no row. */
  public CsvRows header(TableSpec table) {
    table.columns().forEach(column -> text(column.name()));
    end();
    rows = 0;
    return this;
  }

  /** A cell of text. */
  @Override
  public CsvRows text(String text) {
    separate();
    if (isPlain(text)) {
      pending.append(text);
    } else {
      pending.append(FORMAT.format(harmless(text)));
    }
    return this;
  }

  /** Whether a text is letters, digits and marks that need neither quotes nor an apostrophe. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean safe = (c >= '0' && c <= ';') || (c >= 'A' && c <= 'z') || (c == ' ' && i > 0);
      if (!safe && !(i > 0 && (c == '-' || c == '.'))) {
        return false;
      }
    }
    return text.isEmpty() || text.charAt(text.length() - 1) != ' ';
  }

  private static String harmless(String text) {
    return !text.isEmpty() && isFormula(text, 0) ? "'" + text : text;
  }

  /** Whether a spreadsheet takes what begins at a character for a formula. */
  static boolean isFormula(String text, int at) {
    return switch (text.charAt(at)) {
      case '=', '+', '-', '@', '\t', '\r' -> true;
      default -> false;
    };
  }

  /** A cell of an exact number. */
  @Override
  public CsvRows count(long value) {
    separate();
    pending.append(value);
    return this;
  }

  /** A cell of a measure; NaN is empty. */
  @Override
  public CsvRows measure(double value) {
    separate();
    if (!Double.isNaN(value)) {
      Rounding.append(value, pending);
    }
    return this;
  }

  /** A cell that says {@code true} or {@code false}. */
  @Override
  public CsvRows mark(Boolean value) {
    separate();
    pending.append(value.booleanValue());
    return this;
  }

  /** An empty cell. */
  @Override
  public CsvRows empty() {
    separate();
    return this;
  }

  private void separate() {
    if (inRow) {
      pending.append(',');
    }
    inRow = true;
  }

  /** Ends a row. */
  @Override
  public void end() {
    pending.append('\n');
    inRow = false;
    rows++;
    if (pending.length() > FLUSH) {
      flush();
    }
  }

  /** Sends what is pending to the appendable. */
  public void flush() {
    try {
      out.append(pending);
      pending.setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of rows ended so far, the header apart. */
  public long rows() {
    return rows;
  }
}
