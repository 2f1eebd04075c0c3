package dev.entente.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A published report as its readers have it: a folder of files.
 *
 * @param folder the folder of the run
 */
record Report(Path folder) {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  /** The report that a command has just published under an output folder. */
  static Report of(Path output, String runId, Ended ended) {
    assertEquals(0, ended.code(), ended.err());
    return new Report(output.resolve("runs").resolve(runId));
  }

  /** The report that {@code latest} leads to. */
  static Report latest(Path output) {
    try {
      return new Report(output.resolve("latest").toRealPath());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table, each by column. */
  List<Map<String, String>> rows(String table) {
    try (Reader file = Files.newBufferedReader(table(table), UTF_8);
        CSVParser parser = FORMAT.parse(file)) {
      return parser.stream().map(CSVRecord::toMap).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows of a table with only some columns, their cells joined by blanks, in their order. */
  List<String> cells(String table, String... columns) {
    return rows(table).stream()
        .map(row -> String.join(" ", List.of(columns).stream().map(row::get).toList()))
        .toList();
  }

  /** The file of a table. */
  Path table(String name) {
    return folder.resolve("tables").resolve(name + ".csv");
  }

  /** The bytes of every table, by file name, each byte a character. */
  SortedMap<String, String> tables() {
    SortedMap<String, String> tables = new TreeMap<>();
    try (Stream<Path> files = Files.list(folder.resolve("tables"))) {
      for (Iterator<Path> all = files.iterator(); all.hasNext(); ) {
        Path file = all.next();
        tables.put(file.getFileName().toString(), bytes(file));
      }
      return tables;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every file of the report with its bytes, each byte a character. */
  SortedMap<String, String> files() {
    SortedMap<String, String> found = new TreeMap<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Iterator<Path> all = files.filter(Files::isRegularFile).iterator(); all.hasNext(); ) {
        Path file = all.next();
        found.put(folder.relativize(file).toString(), bytes(file));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bytes(Path file) throws IOException {
    return new String(Files.readAllBytes(file), ISO_8859_1);
  }
}
