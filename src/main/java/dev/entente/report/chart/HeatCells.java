package dev.entente.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Draws the cells of a heat map, with their text where all of it fits. */
final class HeatCells extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1L;

  private final transient HeatGrid grid;
  private final transient HeatLayout.CellText text;
  private final transient ChartStyle style;
  private final transient TextFit fit = new TextFit();

  HeatCells(HeatGrid grid, HeatLayout.CellText text, ChartStyle style) {
    this.grid = grid;
    this.text = text;
    this.style = style;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis columns,
      ValueAxis rows,
      CategoryDataset dataset,
      int row,
      int column,
      int pass) {
    HeatGrid.Cell cell = grid.cells().get(row).get(column);
    if (cell.fill() == HeatGrid.Fill.NONE) {
      return;
    }
    RectangleEdge edge = plot.getDomainAxisEdge();
    double left = columns.getCategoryStart(column, grid.columns().size(), area, edge);
    double right = columns.getCategoryEnd(column, grid.columns().size(), area, edge);
    RectangleEdge side = plot.getRangeAxisEdge();
    double top = rows.valueToJava2D(row - 0.5, area, side);
    double bottom = rows.valueToJava2D(row + 0.5, area, side);
    double seam = right - left > 12 ? 1 : 0.5;
    Color ground =
        cell.fill() == HeatGrid.Fill.VALUE ? style.ramp(cell.strength()) : style.neutral();
    graphics.setPaint(ground);
    graphics.fill(
        new Rectangle2D.Double(
            left + seam, top + seam, right - left - 2 * seam, bottom - top - 2 * seam));
    write(
        graphics,
        cell,
        column,
        ground,
        new Rectangle2D.Double(left, top, right - left, bottom - top));
  }

  private void write(
      Graphics2D graphics, HeatGrid.Cell cell, int column, Color ground, Rectangle2D box) {
    String words = text.wordiness() == HeatLayout.Wordiness.FULL ? cell.text() : cell.brief();
    double width = fit.width(words, text.font());
    if (text.wordiness() == HeatLayout.Wordiness.NONE
        && (grid.columns().get(column).weight() <= 1 || width > box.getWidth() - 4)) {
      return;
    }
    graphics.setFont(text.font());
    graphics.setPaint(cell.fill() == HeatGrid.Fill.VALUE ? style.textOn(ground) : style.mutedInk());
    graphics.drawString(
        words,
        (float) (box.getCenterX() - width / 2),
        (float) (box.getCenterY() - fit.lineHeight(text.font()) / 2 + fit.ascent(text.font())));
  }
}
