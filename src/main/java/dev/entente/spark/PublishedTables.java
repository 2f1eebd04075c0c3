package dev.entente.spark;

import dev.entente.model.RunFailure;
import dev.entente.report.table.CsvTables;
import dev.entente.report.table.TableRows;
import dev.entente.report.table.TableSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.parquet.column.page.PageReadStore;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.convert.GroupRecordConverter;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.io.ColumnIOFactory;
import org.apache.parquet.io.LocalInputFile;
import org.apache.parquet.io.MessageColumnIO;
import org.apache.parquet.io.RecordReader;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** The tables of a report's folder, whether they are CSV or Parquet; no Spark is started. */
public final class PublishedTables implements TableRows {
  private final Path folder;
  private final CsvTables csv;

  /** The tables in the folder of a run. */
  public PublishedTables(Path folder) {
    this.folder = folder;
    this.csv = new CsvTables(folder);
  }

  @Override
  public boolean read(TableSpec table, List<String> columns, Consumer<List<String>> rows) {
    if (csv.read(table, columns, rows)) {
      return true;
    }
    Path parts = folder.resolve("tables").resolve(table.title() + ".parquet");
    if (!Files.isDirectory(parts)) {
      return false;
    }
    try (Stream<Path> files = Files.list(parts)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".parquet")).sorted().toList()) {
        read(file, columns, rows);
      }
      return true;
    } catch (IOException e) {
      throw new UncheckedIOException(parts + " cannot be read", e);
    }
  }

  private static void read(Path file, List<String> columns, Consumer<List<String>> rows)
      throws IOException {
    try (ParquetFileReader reader = ParquetFileReader.open(new LocalInputFile(file))) {
      MessageType whole = reader.getFooter().getFileMetaData().getSchema();
      List<Type> asked = new ArrayList<>();
      for (String column : columns) {
        if (!whole.containsField(column)) {
          throw new RunFailure(
              RunFailure.Sort.FAILED,
              file + " has no column " + column + "; make the report again");
        }
        asked.add(whole.getType(column));
      }
      MessageType schema = new MessageType(whole.getName(), asked);
      reader.setRequestedSchema(schema);
      MessageColumnIO io = new ColumnIOFactory().getColumnIO(schema);
      PageReadStore pages = reader.readNextRowGroup();
      while (pages != null) {
        RecordReader<Group> records = io.getRecordReader(pages, new GroupRecordConverter(schema));
        for (long i = 0; i < pages.getRowCount(); i++) {
          rows.accept(cells(records.read(), columns.size()));
        }
        pages = reader.readNextRowGroup();
      }
    }
  }

  private static List<String> cells(Group row, int n) {
    List<String> cells = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      cells.add(row.getFieldRepetitionCount(i) == 0 ? "" : row.getValueToString(i, 0));
    }
    return cells;
  }
}
