package dev.entente.report.table;

import dev.entente.analysis.Blocks;
import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
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

  /**
   * Writes a table whose blocks of rows are made and rendered on all cores, and written in their
   * order.
   *
   * @param cells renders a row and ends it
   * @param seen is shown every row, in order, on the calling thread
   */
  public <R> void write(
      TableSpec spec, Blocks<R> blocks, BiConsumer<R, CsvRows> cells, Consumer<R> seen) {
    try (OutputStream out = Files.newOutputStream(path(spec))) {
      out.write(header(spec));
      long count = 0;
      int atOnce = 2 * Runtime.getRuntime().availableProcessors();
      for (int from = 0; from < blocks.count(); from += atOnce) {
        List<Rendered<R>> rendered =
            IntStream.range(from, Math.min(blocks.count(), from + atOnce))
                .parallel()
                .mapToObj(block -> render(blocks, block, cells))
                .toList();
        for (Rendered<R> part : rendered) {
          out.write(part.utf8());
          part.rows().forEach(seen);
          count += part.rows().size();
        }
      }
      rows.put(spec, count);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private record Rendered<R>(byte[] utf8, List<R> rows) {}

  private static <R> Rendered<R> render(Blocks<R> blocks, int block, BiConsumer<R, CsvRows> cells) {
    StringBuilder text = new StringBuilder();
    CsvRows table = new CsvRows(text);
    List<R> made = new ArrayList<>();
    blocks.rows(
        block,
        row -> {
          made.add(row);
          cells.accept(row, table);
        });
    table.flush();
    return new Rendered<>(utf8(text), made);
  }

  private static byte[] header(TableSpec spec) {
    StringBuilder header = new StringBuilder();
    new CsvRows(header).header(spec).flush();
    return utf8(header);
  }

  private static byte[] utf8(StringBuilder text) {
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Adds rows to a table that is written in parts; the first part brings the header with it. */
  public void append(TableSpec spec, byte[] utf8, long count) {
    try {
      OutputStream out = open.get(spec);
      if (out == null) {
        out = new BufferedOutputStream(Files.newOutputStream(path(spec)), 1 << 16);
        open.put(spec, out);
        out.write(header(spec));
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
