package dev.entente.report.table;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** The files of the tables in a report's folder, with the number of rows of each. */
public final class TableFiles implements AutoCloseable {
  private final Path folder;
  private final Map<TableSpec, OutputStream> open = new EnumMap<>(TableSpec.class);
  private final Map<TableSpec, Long> rows = new EnumMap<>(TableSpec.class);
  private final Map<TableSpec, String> paths = new EnumMap<>(TableSpec.class);

  /** Files in a report's folder, which exists. */
  public TableFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Writes a table at once.
   *
   * @param fill gets the table after its header, and ends each row
   */
  public void write(TableSpec spec, Consumer<CsvRows> fill) {
    try (BufferedWriter out = Files.newBufferedWriter(path(spec), StandardCharsets.UTF_8)) {
      CsvRows table = new CsvRows(out).header(spec);
      fill.accept(table);
      table.flush();
      rows.put(spec, table.rows());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Renders one block of a table's rows. */
  @FunctionalInterface
  public interface Block {
    /** Gives the rows of the block with a number to the table. */
    void fill(int number, CsvRows table);
  }

  /** Writes a table whose blocks of rows are rendered on all cores, and written in their order. */
  public void writeBlocks(TableSpec spec, int blocks, Block block) {
    try (BufferedWriter out = Files.newBufferedWriter(path(spec), StandardCharsets.UTF_8)) {
      new CsvRows(out).header(spec).flush();
      long count = 0;
      int atOnce = 2 * Runtime.getRuntime().availableProcessors();
      for (int from = 0; from < blocks; from += atOnce) {
        List<Rendered> rendered =
            IntStream.range(from, Math.min(blocks, from + atOnce))
                .parallel()
                .mapToObj(number -> render(number, block))
                .toList();
        for (Rendered part : rendered) {
          out.append(part.text());
          count += part.rows();
        }
      }
      rows.put(spec, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Rendered(StringBuilder text, long rows) {}

  private static Rendered render(int number, Block block) {
    StringBuilder text = new StringBuilder();
    CsvRows table = new CsvRows(text);
    block.fill(number, table);
    table.flush();
    return new Rendered(text, table.rows());
  }

  /** Adds rows to a table that is written in parts; the first part brings the header with it. */
  public void append(TableSpec spec, byte[] utf8, long count) {
    try {
      OutputStream out = open.get(spec);
      if (out == null) {
        out = new BufferedOutputStream(Files.newOutputStream(path(spec)), 1 << 16);
        open.put(spec, out);
        StringBuilder header = new StringBuilder();
        new CsvRows(header).header(spec).flush();
        out.write(header.toString().getBytes(StandardCharsets.UTF_8));
      }
      out.write(utf8);
      rows.merge(spec, count, Long::sum);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Adds a part to a table that is a folder of Parquet files.
   *
   * @param part the number of the part, which names its file
   */
  public void addParquet(TableSpec spec, int part, byte[] file, long count) {
    try {
      String name = String.format(Locale.ROOT, "part-%05d.parquet", part);
      Path path = folder.resolve(parquetPath(spec)).resolve(name);
      Files.createDirectories(path.getParent());
      Files.write(path, file);
      rows.merge(spec, count, Long::sum);
      paths.put(spec, parquetPath(spec));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String parquetPath(TableSpec spec) {
    return "tables/" + spec.title() + ".parquet";
  }

  /** Where a table that was written is, relative to the report's folder. */
  public String pathOf(TableSpec spec) {
    return paths.getOrDefault(spec, spec.path());
  }

  private Path path(TableSpec spec) throws IOException {
    Path path = folder.resolve(spec.path());
    Files.createDirectories(path.getParent());
    return path;
  }

  /** The rows of each table written so far, headers apart. */
  public Map<TableSpec, Long> rows() {
    return rows;
  }

  /** Closes the tables that are written in parts. */
  @Override
  public void close() {
    try {
      for (OutputStream out : open.values()) {
        out.close();
      }
      open.clear();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
