package dev.entente.read;

import dev.entente.model.Judgement;
import dev.entente.model.MentionKey;
import dev.entente.model.RunFailure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads judgements of mentions: sheets of {@code entente sample} with a filled column {@code
 * right}. What is unambiguous is taken, whatever program saved the sheet; anything else is refused
 * with its place.
 */
public final class JudgementReader {
  private static final List<String> COLUMNS =
      List.of("right", "article_id", "sentence", "start", "end", "rule");
  private static final Set<String> YES = Set.of("right", "yes", "1", "1.0", "y", "true");
  private static final Set<String> NO = Set.of("wrong", "no", "0", "0.0", "n", "false");
  private static final String FORMULA = "=+-@\t\r";

  private final Map<MentionKey, Place> seen = new HashMap<>();
  private final List<Judgement> judgements = new ArrayList<>();

  private JudgementReader() {}

  private record Place(String file, long line, boolean right) {}

  /**
   * The judgements of files, each mention once; rows with an empty column {@code right} are none.
   *
   * @throws RunFailure that names file, line and value, if a file cannot be read, a cell cannot be
   *     understood, or two rows judge one mention differently
   */
  public static List<Judgement> read(List<String> files) {
    JudgementReader reader = new JudgementReader();
    files.forEach(reader::add);
    return List.copyOf(reader.judgements);
  }

  private void add(String file) {
    JudgementSheet sheet = new JudgementSheet(file, COLUMNS);
    for (JudgementSheet.Row row : sheet.rows()) {
      List<String> cells = row.cells();
      Optional<Boolean> right = right(cells.get(0), row, sheet);
      if (right.isEmpty()) {
        continue;
      }
      MentionKey key =
          new MentionKey(
              text(1, row, sheet),
              number(2, row, sheet),
              number(3, row, sheet),
              number(4, row, sheet),
              text(5, row, sheet));
      Place before = seen.putIfAbsent(key, new Place(file, row.line(), right.get()));
      if (before == null) {
        judgements.add(new Judgement(key, right.get()));
      } else if (before.right() != right.get()) {
        throw sheet.failure(
            "line "
                + row.line()
                + " says '"
                + cells.get(0)
                + "' of the mention of which line "
                + before.line()
                + " of "
                + before.file()
                + " says the opposite; leave one of them empty");
      }
    }
  }

  private static Optional<Boolean> right(
      String cell, JudgementSheet.Row row, JudgementSheet sheet) {
    String word = cell.toLowerCase(Locale.ROOT);
    if (word.isEmpty()) {
      return Optional.empty();
    }
    if (!YES.contains(word) && !NO.contains(word)) {
      throw sheet.failure(
          "line "
              + row.line()
              + ": '"
              + cell
              + "' in the column right is neither right nor wrong; write right, yes, y, true or 1,"
              + " wrong, no, n, false or 0, or leave it empty");
    }
    return Optional.of(YES.contains(word));
  }

  private static String text(int column, JudgementSheet.Row row, JudgementSheet sheet) {
    String cell = row.cells().get(column);
    if (cell.isEmpty()) {
      throw sheet.failure(
          "line " + row.line() + " is judged, and its column " + COLUMNS.get(column) + " is empty");
    }
    // The apostrophe that kept a spreadsheet from taking the cell for a formula.
    boolean shielded =
        cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0;
    return shielded ? cell.substring(1) : cell;
  }

  private static int number(int column, JudgementSheet.Row row, JudgementSheet sheet) {
    String cell = row.cells().get(column);
    String digits = cell.endsWith(".0") ? cell.substring(0, cell.length() - 2) : cell;
    OptionalInt number =
        digits.matches("[0-9]{1,9}")
            ? OptionalInt.of(Integer.parseInt(digits))
            : OptionalInt.empty();
    return number.orElseThrow(
        () ->
            sheet.failure(
                "line "
                    + row.line()
                    + ": '"
                    + cell
                    + "' in the column "
                    + COLUMNS.get(column)
                    + " is no whole number"));
  }
}
