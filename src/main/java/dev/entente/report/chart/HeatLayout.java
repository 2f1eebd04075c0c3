package dev.entente.report.chart;

import java.awt.Font;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The measures of a heat map, in logical pixels.
 *
 * @param rowNames the fitted names of the rows
 * @param columnNames the fitted names of the columns, as lines
 * @param slanted whether the names of the columns are slanted by 45 degrees
 * @param left the room of the row names
 * @param top the room of the column names
 * @param cellWidth the width of a cell of weight 1
 * @param cellHeight the height of a cell
 * @param weight the sum of the columns' weights
 * @param text how cells are written
 */
record HeatLayout(
    List<String> rowNames,
    List<List<String>> columnNames,
    boolean slanted,
    double left,
    double top,
    double cellWidth,
    double cellHeight,
    double weight,
    CellText text) {

  private static final double ROW_NAMES = 300;
  private static final double SLANTED = 190;
  private static final double WIDEST_CELL = 132;
  private static final double GAP = 12;
  private static final double TITLE = 22;
  private static final double SMALLEST_TEXT = 11;
  private static final int LINES = 2;

  /** Half the square root of two: the sine and cosine of the slant. */
  private static final double SLOPE = 0.70710678;

  /** How the cells of a grid are written. */
  record CellText(Font font, Wordiness wordiness) {}

  /** How much is written in a cell. */
  enum Wordiness {
    /** The text. */
    FULL,
    /** The brief text. */
    BRIEF,
    /** Nothing, since some brief text does not fit; columns of a greater weight are apart. */
    NONE
  }

  /** Measures a grid. */
  static HeatLayout of(HeatGrid grid, ChartStyle style) {
    TextFit fit = new TextFit();
    List<String> rowNames =
        grid.rows().stream().map(label -> fitted(label, style.label(), ROW_NAMES, fit)).toList();
    double left = TITLE + GAP + fit.widest(rowNames, style.label());
    double height = Math.max(30, Math.min(46, 640.0 / grid.rows().size()));
    double level = Math.min(WIDEST_CELL, (ChartStyle.INNER - left) / grid.weight());
    List<List<String>> lines =
        grid.columns().stream()
            .map(
                column ->
                    fit.wrap(
                        column.label().text(), style.small(), level * column.weight() - 8, LINES))
            .toList();
    if (whole(grid, lines)) {
      double top = TITLE + GAP + LINES * fit.lineHeight(style.small());
      return new HeatLayout(
          rowNames,
          lines,
          false,
          left,
          top,
          level,
          height,
          grid.weight(),
          text(grid, style, level, fit));
    }
    List<List<String>> slanted =
        grid.columns().stream()
            .map(column -> List.of(fitted(column.label(), style.small(), SLANTED, fit)))
            .toList();
    double longest =
        slanted.stream().mapToDouble(name -> fit.width(name.get(0), style.small())).max().orElse(0);
    double reach = (longest + fit.lineHeight(style.small())) * SLOPE;
    double last =
        (fit.width(slanted.get(slanted.size() - 1).get(0), style.small())
                + fit.lineHeight(style.small()))
            * SLOPE;
    double room = ChartStyle.INNER - left;
    double width =
        Math.min(WIDEST_CELL, (room - overhang(slanted, style, fit, last)) / grid.weight());
    return new HeatLayout(
        rowNames,
        slanted,
        true,
        left,
        TITLE + GAP + reach,
        width,
        height,
        grid.weight(),
        text(grid, style, width, fit));
  }

  /** How far slanted names may stand out over the last column; the last five could. */
  private static double overhang(
      List<List<String>> names, ChartStyle style, TextFit fit, double least) {
    return IntStream.range(Math.max(0, names.size() - 5), names.size())
        .mapToDouble(
            i ->
                (fit.width(names.get(i).get(0), style.small()) + fit.lineHeight(style.small()))
                    * SLOPE)
        .reduce(least, Math::max);
  }

  private static String fitted(HeatGrid.Label label, Font font, double room, TextFit fit) {
    if (label.remark().isEmpty()) {
      return fit.shorten(label.name(), font, room);
    }
    String remark = " " + label.remark();
    return fit.shorten(label.name(), font, room - fit.width(remark, font)) + remark;
  }

  /** Whether wrapping has neither shortened a name nor broken one inside a word. */
  private static boolean whole(HeatGrid grid, List<List<String>> lines) {
    return IntStream.range(0, lines.size())
        .allMatch(i -> String.join(" ", lines.get(i)).equals(grid.columns().get(i).label().text()));
  }

  /** The largest font in which every cell is written, in full where it can be. */
  private static CellText text(HeatGrid grid, ChartStyle style, double width, TextFit fit) {
    for (Wordiness wordiness : List.of(Wordiness.FULL, Wordiness.BRIEF)) {
      for (double size = style.cell().getSize2D(); size >= SMALLEST_TEXT; size -= 0.5) {
        Font font = style.cell().deriveFont((float) size);
        if (widest(grid, wordiness, font, fit) <= width - 5) {
          return new CellText(font, wordiness);
        }
      }
    }
    return new CellText(style.cell().deriveFont((float) SMALLEST_TEXT), Wordiness.NONE);
  }

  private static double widest(HeatGrid grid, Wordiness wordiness, Font font, TextFit fit) {
    double widest = 0;
    for (List<HeatGrid.Cell> row : grid.cells()) {
      for (int i = 0; i < row.size(); i++) {
        HeatGrid.Cell cell = row.get(i);
        String text = wordiness == Wordiness.FULL ? cell.text() : cell.brief();
        double weight = Math.max(1, grid.columns().get(i).weight());
        widest = Math.max(widest, fit.width(text, font) / weight);
      }
    }
    return widest;
  }

  /** The width of all columns. */
  double width() {
    return cellWidth * weight;
  }

  /** The height of all rows. */
  double height() {
    return cellHeight * rowNames.size();
  }
}
