package dev.entente.read;

import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.model.RunFailure;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.commons.csv.CSVException;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A sheet as spreadsheets save it: UTF-8 or, where a byte-order mark says so, UTF-16; any line
 * ends; cells apart by commas, semicolons or tabs, whichever makes a header with the columns asked
 * for.
 */
final class JudgementSheet {
  private static final String SEPARATORS = ",;\t";

  private final String name;
  private final List<String> columns;

  /** A sheet of a file, which must have the columns given, in any order and among others. */
  JudgementSheet(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /**
   * A row that is not empty.
   *
   * @param line the line of the file on which it begins, from 1
   * @param cells in the order of the columns asked for, without white space at their ends; a cell
   *     that the row is too short for is empty
   */
  record Row(long line, List<String> cells) {}

  /**
   * The rows below the header.
   *
   * @throws RunFailure that names file, line and value, where the file cannot be read
   */
  List<Row> rows() {
    String text = text();
    int skipped = 0;
    String separators = SEPARATORS;
    if (text.startsWith("sep=") && text.length() > 4) {
      separators = text.substring(4, 5);
      int end = text.indexOf('\n');
      text = end < 0 ? "" : text.substring(end + 1);
      skipped = 1;
    }
    String first = text.lines().findFirst().orElse("");
    Set<String> found = new HashSet<>();
    for (char separator : separators.toCharArray()) {
      List<String> header = header(first, separator);
      if (header.containsAll(columns)) {
        return chosen(header, parse(text, separator, skipped));
      }
      found.addAll(header);
    }
    throw failure(
        "line "
            + (skipped + 1)
            + " has no column "
            + columns.stream().filter(c -> !found.contains(c)).findFirst().orElse(columns.get(0))
            + "; it must name "
            + String.join(", ", columns)
            + ", apart by commas, semicolons or tabs");
  }

  /** The names in a header, in lower case; none where it is no header with this separator. */
  private static List<String> header(String line, char separator) {
    try (CSVParser parser = format(separator).parse(new StringReader(line))) {
      return parser.stream()
          .flatMap(CSVRecord::stream)
          .map(name -> name.strip().toLowerCase(Locale.ROOT))
          .toList();
    } catch (IOException | UncheckedIOException e) {
      return List.of();
    }
  }

  private static CSVFormat format(char separator) {
    return CSVFormat.RFC4180.builder().setDelimiter(separator).get();
  }

  private List<Row> chosen(List<String> header, List<Row> rows) {
    int[] places = columns.stream().mapToInt(header::indexOf).toArray();
    for (int i = 0; i < places.length; i++) {
      if (header.lastIndexOf(columns.get(i)) != places[i]) {
        throw failure("the header names the column " + columns.get(i) + " twice");
      }
    }
    List<Row> chosen = new ArrayList<>();
    for (Row row : rows.subList(1, rows.size())) {
      List<String> cells = new ArrayList<>(places.length);
      for (int place : places) {
        cells.add(place < row.cells().size() ? row.cells().get(place) : "");
      }
      chosen.add(new Row(row.line(), cells));
    }
    return chosen;
  }

  private List<Row> parse(String text, char separator, int skipped) {
    List<Row> rows = new ArrayList<>();
    try (CSVParser parser = format(separator).parse(new StringReader(text))) {
      long line = skipped + 1;
      for (CSVRecord record : parser) {
        List<String> cells = record.stream().map(String::strip).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          rows.add(new Row(line, cells));
        }
        line = skipped + 1 + parser.getCurrentLineNumber();
      }
      return rows;
    } catch (CSVException e) {
      throw failure(e.getMessage());
    } catch (UncheckedIOException e) {
      throw failure(e.getCause().getMessage());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String text() {
    byte[] bytes = bytes();
    boolean wide =
        bytes.length > 1
            && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
    CharsetDecoder decoder =
        (wide ? UTF_16 : UTF_8)
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length + 1);
    CoderResult result = decoder.decode(in, out, true);
    out.flip();
    if (result.isError()) {
      long line = 1 + out.chars().filter(c -> c == '\n').count();
      throw failure(
          "line " + line + " is not UTF-8; save the sheet as CSV in UTF-8, or draw it again");
    }
    String text = out.toString();
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private byte[] bytes() {
    try {
      return Files.readAllBytes(Path.of(name));
    } catch (NoSuchFileException e) {
      throw new RunFailure(
          RunFailure.Sort.USAGE, "the judgements '" + name + "' are not there; name another", e);
    } catch (IOException | IllegalArgumentException e) {
      throw new RunFailure(
          RunFailure.Sort.USAGE, "the judgements '" + name + "' cannot be read: " + e, e);
    }
  }

  /** A failure that names the file. */
  RunFailure failure(String what) {
    return new RunFailure(RunFailure.Sort.USAGE, name + ": " + what);
  }
}
