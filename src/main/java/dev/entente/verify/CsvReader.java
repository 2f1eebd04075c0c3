package dev.entente.verify;

import java.io.Closeable;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads RFC 4180 as reports write it: cells apart by commas, rows by {@code \n}, cells with either
 * or with a quote in quotes, quotes in them doubled. Apart from the library that writes it, so that
 * a mistake there is no mistake here.
 */
final class CsvReader implements Closeable {
  private static final int END = -1;

  private final Reader in;
  private int next;

  /** Rows of the characters given; what is read should be buffered. */
  CsvReader(Reader in) throws IOException {
    this.in = in;
    this.next = in.read();
  }

  /** What is no such CSV. The message says what stands where something else should. */
  static final class Malformed extends IOException {
    private static final long serialVersionUID = 1;

    Malformed(String message) {
      super(message);
    }
  }

  /**
   * The next row, with one cell at least; empty at the end.
   *
   * @throws Malformed if a quote opens or closes where none may
   */
  Optional<List<String>> row() throws IOException {
    if (next == END) {
      return Optional.empty();
    }
    List<String> cells = new ArrayList<>();
    cells.add(cell());
    while (next == ',') {
      next = in.read();
      cells.add(cell());
    }
    if (next != '\n') {
      throw new Malformed("the last row has no line end");
    }
    next = in.read();
    return Optional.of(cells);
  }

  private String cell() throws IOException {
    StringBuilder text = new StringBuilder();
    if (next == '"') {
      quoted(text);
      return text.toString();
    }
    while (next != ',' && next != '\n' && next != END) {
      if (next == '"') {
        throw new Malformed("a quote stands within a cell that does not begin with one");
      }
      text.append((char) next);
      next = in.read();
    }
    return text.toString();
  }

  private void quoted(StringBuilder text) throws IOException {
    next = in.read();
    while (true) {
      if (next == END) {
        throw new Malformed("the last cell has no closing quote");
      }
      if (next == '"') {
        next = in.read();
        if (next != '"') {
          break;
        }
      }
      text.append((char) next);
      next = in.read();
    }
    if (next != ',' && next != '\n') {
      throw new Malformed("a closing quote is followed by more of the cell");
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
