package dev.entente.verify;

import java.util.List;

/**
 * One place where a report and its evidence do not agree.
 *
 * @param table the table's name, or the path of a file
 * @param key the row, by the cells that name it; empty where the whole table is meant
 * @param column the column; empty where the whole row is meant
 * @param published what the report says
 * @param recomputed what the evidence says
 */
public record Difference(
    String table, List<String> key, String column, String published, String recomputed) {

  /** Copies the key. */
  public Difference {
    key = List.copyOf(key);
  }

  static Difference missing(String table, List<String> key) {
    return new Difference(table, key, "", "no row", "a row");
  }

  static Difference surplus(String table, List<String> key) {
    return new Difference(table, key, "", "a row", "no row");
  }

  static Difference ofTable(String table, String published, String recomputed) {
    return new Difference(table, List.of(), "", published, recomputed);
  }

  /** One line: table, row, column, what the report says and what the evidence says. */
  @Override
  public String toString() {
    StringBuilder line = new StringBuilder(table);
    if (!key.isEmpty()) {
      line.append(" [").append(String.join(", ", key)).append(']');
    }
    if (!column.isEmpty()) {
      line.append(' ').append(column);
    }
    return line.append(": the report says ")
        .append(shown(published))
        .append(", the evidence ")
        .append(shown(recomputed))
        .toString()
        .replace('\n', ' ');
  }

  private static String shown(String cell) {
    return cell.isEmpty() ? "nothing" : cell;
  }
}
