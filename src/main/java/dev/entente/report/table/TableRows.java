package dev.entente.report.table;

import java.util.List;
import java.util.function.Consumer;

/** The tables of a published report, to be read row by row. */
public interface TableRows {
  /**
   * Hands on some columns of every row of a table, in the order of the rows.
   *
   * @param columns names of the table's columns
   * @param rows takes the cells of each row, in the order of the columns asked for; empty cells are
   *     empty texts
   * @return whether the report has the table
   * @throws dev.entente.model.RunFailure if the table is damaged
   */
  boolean read(TableSpec table, List<String> columns, Consumer<List<String>> rows);
}
