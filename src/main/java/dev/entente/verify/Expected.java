package dev.entente.verify;

import dev.entente.report.table.TableSpec;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** The rows that a table should have, in their order; cells are made when they are compared. */
final class Expected {
  private final TableSpec spec;
  private final List<String> keyColumns;
  private final Map<List<String>, Row> rows = new LinkedHashMap<>();

  /** A row, its place in the order, and whether the report has it. */
  private static final class Row {
    private final int rank;
    private final Supplier<Cells> cells;
    private boolean seen;

    Row(int rank, Supplier<Cells> cells) {
      this.rank = rank;
      this.cells = cells;
    }
  }

  /** A table without rows, whose rows are named by the columns given. */
  Expected(TableSpec spec, String... keyColumns) {
    this.spec = spec;
    this.keyColumns = List.of(keyColumns);
  }

  /** Adds the next row. */
  void add(List<String> key, Supplier<Cells> cells) {
    rows.put(key, new Row(rows.size(), cells));
  }

  /**
   * Compares the report's table to these rows.
   *
   * @return the number of the report's rows
   */
  long compare(Published report, Consumer<Difference> differences) {
    long[] count = {0};
    int[] last = {-1};
    String title = spec.title();
    boolean complete =
        new PublishedTable(report, spec, differences)
            .forEach(
                published -> {
                  count[0]++;
                  List<String> key = published.cells(keyColumns);
                  Row row = rows.get(key);
                  if (row == null) {
                    differences.accept(Difference.surplus(title, key));
                  } else if (row.seen) {
                    differences.accept(new Difference(title, key, "", "a row more", "one row"));
                  } else {
                    row.seen = true;
                    compare(published, key, row.cells.get(), differences);
                    if (row.rank < last[0]) {
                      differences.accept(
                          new Difference(title, key, "", "it after a later row", "it before"));
                    }
                    last[0] = StrictMath.max(last[0], row.rank);
                  }
                });
    if (complete) {
      rows.forEach(
          (key, row) -> {
            if (!row.seen) {
              differences.accept(Difference.missing(title, key));
            }
          });
    }
    return count[0];
  }

  private void compare(
      PublishedTable.Row published,
      List<String> key,
      Cells cells,
      Consumer<Difference> differences) {
    cells
        .byColumn()
        .forEach(
            (column, recomputed) -> {
              String cell = published.cell(column);
              if (!cell.equals(recomputed)) {
                differences.accept(new Difference(spec.title(), key, column, cell, recomputed));
              }
            });
  }
}
