package dev.entente.report.chart;

import dev.entente.report.Wording;
import java.util.List;

/**
 * A table of numbers to be drawn as a heat map.
 *
 * @param rows the labels of the rows, from the top
 * @param columns the columns, from the left
 * @param cells the cells, row by row
 * @param rowTitle what the rows are
 * @param columnTitle what the columns are
 */
record HeatGrid(
    List<Label> rows,
    List<Column> columns,
    List<List<Cell>> cells,
    String rowTitle,
    String columnTitle) {

  /**
   * A name that may be shortened, and a remark after it that is not.
   *
   * @param remark may be empty
   */
  record Label(String name, String remark) {
    /** Leaves out what is no sign. */
    Label {
      name = Wording.plain(name);
    }

    /** Both, as they are read. */
    String text() {
      return remark.isEmpty() ? name : name + " " + remark;
    }
  }

  /**
   * A column.
   *
   * @param weight its width, in the widths of a usual column
   */
  record Column(Label label, double weight) {}

  /** What the colour of a cell says. */
  enum Fill {
    /** A number, by the ramp. */
    VALUE,
    /** Nothing was counted, or the cell does not compare with the others. */
    NEUTRAL,
    /** No cell. */
    NONE
  }

  /**
   * One cell.
   *
   * @param text what stands in it, may be empty
   * @param brief what stands in it where there is little room
   * @param strength the place on the ramp, from 0 to 1, where the fill is a value
   */
  record Cell(String text, String brief, Fill fill, double strength) {
    /** A place without a cell, such as the gap before the undated. */
    static final Cell NONE = new Cell("", "", Fill.NONE, 0);

    /** A cell that is shown, but not compared. */
    static Cell neutral(String text) {
      return new Cell(text, text, Fill.NEUTRAL, 0);
    }
  }

  /** Checks that the cells fill the table. */
  HeatGrid {
    if (cells.size() != rows.size()
        || cells.stream().anyMatch(row -> row.size() != columns.size())) {
      throw new IllegalArgumentException(
          "cells do not fill " + rows.size() + " rows by " + columns.size() + " columns");
    }
  }

  /** The sum of the columns' weights. */
  double weight() {
    return columns.stream().mapToDouble(Column::weight).sum();
  }
}
