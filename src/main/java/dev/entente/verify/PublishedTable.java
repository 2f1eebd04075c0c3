package dev.entente.verify;

import dev.entente.report.table.TableSpec;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;

/** One table of a report, read row by row. */
final class PublishedTable {
  private final Published report;
  private final TableSpec spec;
  private final Consumer<Difference> differences;

  /** A table of a report; what is no table of its columns is a difference. */
  PublishedTable(Published report, TableSpec spec, Consumer<Difference> differences) {
    this.report = report;
    this.spec = spec;
    this.differences = differences;
  }

  /** One row. */
  static final class Row {
    private final TableSpec spec;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    private Row(TableSpec spec, Map<String, Integer> columns, List<String> cells) {
      this.spec = spec;
      this.columns = columns;
      this.cells = cells;
    }

    /** A cell. */
    String cell(String column) {
      return cells.get(columns.get(column));
    }

    /** Several cells. */
    List<String> cells(List<String> names) {
      return names.stream().map(this::cell).toList();
    }

    /** A cell that is a whole number; where it is none, that is a difference. */
    OptionalInt number(String column, List<String> key, Consumer<Difference> differences) {
      String text = cell(column);
      if (!text.matches("[0-9]{1,9}")) {
        differences.accept(new Difference(spec.title(), key, column, text, "a whole number"));
        return OptionalInt.empty();
      }
      return OptionalInt.of(Integer.parseInt(text));
    }
  }

  /**
   * Hands on the rows in order.
   *
   * @return whether the table is there and could be read to its end
   */
  boolean forEach(Consumer<Row> rows) {
    long line = 1;
    try (CsvReader csv = new CsvReader(characters())) {
      List<String> names = spec.columns().stream().map(TableSpec.Column::name).toList();
      if (!csv.row().equals(Optional.of(names))) {
        differences.accept(
            Difference.ofTable(spec.title(), "other columns", String.join(", ", names)));
        return false;
      }
      Map<String, Integer> columns = new HashMap<>();
      for (String name : names) {
        columns.put(name, columns.size());
      }
      Optional<List<String>> cells = csv.row();
      while (cells.isPresent()) {
        line++;
        if (cells.get().size() != names.size()) {
          throw new CsvReader.Malformed(cells.get().size() + " cells, not " + names.size());
        }
        rows.accept(new Row(spec, columns, cells.get()));
        cells = csv.row();
      }
      return true;
    } catch (NoTable e) {
      differences.accept(Difference.ofTable(spec.title(), "no table", "a table"));
    } catch (CsvReader.Malformed e) {
      String place = "row " + line + " of the file or the one after it: " + e.getMessage();
      differences.accept(Difference.ofTable(spec.title(), place, "a table in RFC 4180"));
    } catch (CharacterCodingException e) {
      differences.accept(Difference.ofTable(spec.title(), "bytes that are no UTF-8", "UTF-8"));
    } catch (IOException e) {
      throw new UncheckedIOException(spec.path() + " cannot be read", e);
    }
    return false;
  }

  private static final class NoTable extends IOException {
    private static final long serialVersionUID = 1;
  }

  private Reader characters() throws IOException {
    return report.open(spec).orElseThrow(NoTable::new);
  }
}
