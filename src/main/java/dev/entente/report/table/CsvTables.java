package dev.entente.report.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.model.RunFailure;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** The tables of a report's folder that are CSV, without the apostrophes before formulas. */
public final class CsvTables implements TableRows {
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Path folder;

  /** The tables in the folder of a run. */
  public CsvTables(Path folder) {
    this.folder = folder;
  }

  @Override
  public boolean read(TableSpec table, List<String> columns, Consumer<List<String>> rows) {
    Path file = folder.resolve(table.path());
    if (!Files.isRegularFile(file)) {
      return false;
    }
    try (Reader in =
            new BufferedReader(
                new InputStreamReader(Files.newInputStream(file), UTF_8.newDecoder()), 1 << 16);
        CSVParser parser = FORMAT.parse(in)) {
      int[] places = places(parser.getHeaderNames(), columns, file);
      for (CSVRecord record : parser) {
        List<String> cells = new ArrayList<>(places.length);
        for (int place : places) {
          if (place >= record.size()) {
            throw damaged(file, "row " + record.getRecordNumber() + " is too short", null);
          }
          cells.add(plain(record.get(place)));
        }
        rows.accept(cells);
      }
      return true;
    } catch (CharacterCodingException e) {
      throw damaged(file, "it is not UTF-8", e);
    } catch (CSVException e) {
      throw damaged(file, e.getMessage(), e);
    } catch (UncheckedIOException e) {
      throw damaged(file, e.getCause().getMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static int[] places(List<String> header, List<String> columns, Path file) {
    int[] places = columns.stream().mapToInt(header::indexOf).toArray();
    for (int i = 0; i < places.length; i++) {
      if (places[i] < 0) {
        throw damaged(file, "it has no column " + columns.get(i), null);
      }
    }
    return places;
  }

  private static RunFailure damaged(Path file, String why, Exception cause) {
    return new RunFailure(
        RunFailure.Sort.FAILED,
        file + " is no table of this version of Entente: " + why + "; make the report again",
        cause);
  }

  /** A cell without the apostrophe that keeps a spreadsheet from taking it for a formula. */
  public static String plain(String cell) {
    boolean shielded = cell.length() > 1 && cell.charAt(0) == '\'' && CsvRows.isFormula(cell, 1);
    return shielded ? cell.substring(1) : cell;
  }
}
