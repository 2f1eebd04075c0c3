package dev.entente.report.table;

/** Takes the rows of one table cell by cell, in the order of its columns. */
public interface RowWriter {
  /** A cell of text. */
  RowWriter text(String text);

  /** A cell of an exact number. */
  RowWriter count(long value);

  /** A cell of a measure; NaN is empty. */
  RowWriter measure(double value);

  /** A cell that says yes or no. */
  RowWriter mark(Boolean value);

  /** An empty cell. */
  RowWriter empty();

  /** Ends a row. */
  void end();
}
