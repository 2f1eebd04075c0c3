package dev.entente.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.category.CategoryDataset;

/** Draws a dot and its interval on each row of a plot with level bars. */
final class Intervals extends AbstractCategoryItemRenderer {
  private static final long serialVersionUID = 1L;

  /** A value with its bounds, in the units of the axis; hollow where it is not to be relied on. */
  record Interval(double value, double low, double high, Color color, boolean hollow) {}

  private final transient List<Interval> intervals;
  private final transient ChartStyle style;

  Intervals(List<Interval> intervals, ChartStyle style) {
    this.intervals = intervals;
    this.style = style;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      CategoryItemRendererState state,
      Rectangle2D area,
      CategoryPlot plot,
      CategoryAxis rows,
      ValueAxis values,
      CategoryDataset dataset,
      int row,
      int column,
      int pass) {
    Interval interval = intervals.get(column);
    RectangleEdge edge = plot.getRangeAxisEdge();
    double y = rows.getCategoryMiddle(column, intervals.size(), area, plot.getDomainAxisEdge());
    double low = values.valueToJava2D(interval.low(), area, edge);
    double high = values.valueToJava2D(interval.high(), area, edge);
    double middle = values.valueToJava2D(interval.value(), area, edge);
    graphics.setPaint(interval.color());
    graphics.setStroke(ChartStyle.line(2.4));
    graphics.draw(new Line2D.Double(low, y, high, y));
    graphics.draw(new Line2D.Double(low, y - 5, low, y + 5));
    graphics.draw(new Line2D.Double(high, y - 5, high, y + 5));
    Ellipse2D dot = new Ellipse2D.Double(middle - 6, y - 6, 12, 12);
    graphics.setPaint(interval.hollow() ? style.background() : interval.color());
    graphics.fill(dot);
    graphics.setPaint(interval.color());
    graphics.draw(dot);
  }
}
