package dev.entente.report.table;

import dev.entente.measure.Rounding;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/**
 * Renders rows as RFC 4180 with {@code \n} line ends, cell by cell. A text that a spreadsheet would
 * take for a formula gets an apostrophe before it.
 */
public final class CsvRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180
          .builder()
          .setRecordSeparator('\n')
          .setQuoteMode(QuoteMode.MINIMAL)
          .get();

  private final CSVPrinter printer;
  private long rows;

  /** Rows that go to an appendable. */
  public CsvRows(Appendable out) {
    try {
      this.printer = new CSVPrinter(out, FORMAT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the header of a table; it is no row. */
  public CsvRows header(TableSpec table) {
    table.columns().forEach(column -> cell(column.name()));
    end();
    rows = 0;
    return this;
  }

  /** A cell of text. */
  public CsvRows text(String text) {
    return cell(harmless(text));
  }

  private static String harmless(String text) {
    if (text.isEmpty()) {
      return text;
    }
    return switch (text.charAt(0)) {
      case '=', '+', '-', '@', '\t', '\r' -> "'" + text;
      default -> text;
    };
  }

  /** A cell of an exact number. */
  public CsvRows count(long value) {
    return cell(Long.toString(value));
  }

  /** A cell of a measure; NaN is empty. */
  public CsvRows measure(double value) {
    return cell(Double.isNaN(value) ? "" : Rounding.text(value));
  }

  /** A cell that says {@code true} or {@code false}. */
  public CsvRows mark(Boolean value) {
    return cell(value.toString());
  }

  /** An empty cell. */
  public CsvRows empty() {
    return cell("");
  }

  private CsvRows cell(String text) {
    try {
      printer.print(text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends a row. */
  public void end() {
    try {
      printer.println();
      rows++;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The number of rows ended so far, the header apart. */
  public long rows() {
    return rows;
  }
}
