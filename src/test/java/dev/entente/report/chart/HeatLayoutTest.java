package dev.entente.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeatLayoutTest {
  private static final ChartStyle STYLE = ChartStyle.standard();
  private static final String LONG =
      "United Kingdom of Great Britain and Northern Ireland, overseas";

  // rows, columns, the name of each, the number in each cell, how it is written
  @ParameterizedTest
  @CsvSource({
    "20, 20, long, 3145, FULL",
    "20, 20, long, 123456, BRIEF",
    "20, 20, short, 99, FULL",
    "1, 1, long, 7, FULL",
    "3, 4, short, 5, FULL",
    "20, 80, short, 12, NONE",
  })
  void names_and_numbers_fit(int rows, int columns, String names, long number, String wordiness) {
    String name = names.equals("long") ? LONG : "Iran";
    HeatGrid grid = grid(rows, columns, name, number);
    HeatLayout layout = HeatLayout.of(grid, STYLE);
    TextFit fit = new TextFit();

    assertEquals(wordiness, layout.text().wordiness().name());
    for (String row : layout.rowNames()) {
      assertTrue(fit.width(row, STYLE.label()) <= layout.left(), row);
      assertTrue(row.endsWith("(" + number + ")"), row);
    }
    assertTrue(layout.left() + layout.width() <= ChartStyle.INNER, "width " + layout.width());
    for (List<String> column : layout.columnNames()) {
      double width = fit.widest(column, STYLE.small());
      if (layout.slanted()) {
        double reach = width * StrictMath.sqrt(0.5);
        assertTrue(reach <= layout.top(), column + " is higher than " + layout.top());
        assertTrue(
            layout.left() + layout.width() - layout.cellWidth() / 2 + reach <= ChartStyle.INNER,
            column + " is cut at the right");
        assertTrue(
            layout.cellWidth() * StrictMath.sqrt(0.5) >= fit.lineHeight(STYLE.small())
                || layout.text().wordiness() == HeatLayout.Wordiness.NONE,
            "slanted names overlap");
      } else {
        assertTrue(width <= layout.cellWidth(), column + " is wider than its column");
        assertEquals(name + " (" + number + ")", String.join(" ", column));
      }
    }
    if (layout.text().wordiness() != HeatLayout.Wordiness.NONE) {
      HeatGrid.Cell cell = grid.cells().get(0).get(0);
      boolean full = layout.text().wordiness() == HeatLayout.Wordiness.FULL;
      double width = fit.width(full ? cell.text() : cell.brief(), layout.text().font());
      assertTrue(width < layout.cellWidth(), "the number is wider than its cell");
    }
  }

  @ParameterizedTest
  @CsvSource({"3, true", "20, false"})
  void few_columns_are_named_in_level_lines(int columns, boolean level) {
    assertEquals(level, !HeatLayout.of(grid(3, columns, "Border crossings", 5), STYLE).slanted());
    assertFalse(HeatLayout.of(grid(3, 1, "Iran", 5), STYLE).slanted());
  }

  private static HeatGrid grid(int rows, int columns, String name, long number) {
    HeatGrid.Label label = new HeatGrid.Label(name, "(" + number + ")");
    HeatGrid.Cell cell =
        new HeatGrid.Cell(
            Long.toString(number),
            number < 10_000 ? Long.toString(number) : number / 1000 + "k",
            HeatGrid.Fill.VALUE,
            0.5);
    return new HeatGrid(
        Collections.nCopies(rows, label),
        Collections.nCopies(columns, new HeatGrid.Column(label, 1)),
        IntStream.range(0, rows).mapToObj(row -> Collections.nCopies(columns, cell)).toList(),
        "rows",
        "columns");
  }
}
