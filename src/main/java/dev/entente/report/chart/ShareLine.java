package dev.entente.report.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.XYDataset;

/**
 * Draws shares over time: few as dots with bars for the interval, many as a line in a band. A line
 * stops where a period is missing.
 */
final class ShareLine extends AbstractXYItemRenderer {
  private static final long serialVersionUID = 1L;

  /** The number of points from which a band reads better than bars. */
  static final int MANY = 25;

  private final transient List<SharePoint> points;
  private final transient ChartStyle style;

  ShareLine(List<SharePoint> points, ChartStyle style) {
    this.points = points;
    this.style = style;
  }

  @Override
  public int getPassCount() {
    return 2;
  }

  @Override
  public void drawItem(
      Graphics2D graphics,
      XYItemRendererState state,
      Rectangle2D area,
      PlotRenderingInfo info,
      XYPlot plot,
      ValueAxis time,
      ValueAxis shares,
      XYDataset dataset,
      int series,
      int item,
      CrosshairState crosshair,
      int pass) {
    Frame frame = new Frame(area, plot, time, shares);
    SharePoint point = points.get(item);
    boolean bars = points.size() < MANY || !point.dated();
    if (pass == 0) {
      drawInterval(graphics, frame, point, item, bars);
      return;
    }
    if (point.joined()) {
      SharePoint before = points.get(item - 1);
      graphics.setPaint(style.accent());
      graphics.setStroke(ChartStyle.line(1.6));
      graphics.draw(
          new Line2D.Double(
              frame.x(before.at()),
              frame.y(before.share()),
              frame.x(point.at()),
              frame.y(point.share())));
    }
    double radius = bars ? 4 : 1.6;
    Ellipse2D dot =
        new Ellipse2D.Double(
            frame.x(point.at()) - radius, frame.y(point.share()) - radius, 2 * radius, 2 * radius);
    graphics.setPaint(point.dated() ? style.accent() : style.background());
    graphics.fill(dot);
    graphics.setPaint(point.dated() ? style.accent() : style.mutedInk());
    graphics.setStroke(ChartStyle.line(1.6));
    graphics.draw(dot);
  }

  private void drawInterval(
      Graphics2D graphics, Frame frame, SharePoint point, int item, boolean bars) {
    Color band = style.ramp(0.22);
    if (bars) {
      double x = frame.x(point.at());
      graphics.setPaint(point.dated() ? style.ramp(0.45) : style.faintInk());
      graphics.setStroke(ChartStyle.line(2.2));
      graphics.draw(new Line2D.Double(x, frame.y(point.low()), x, frame.y(point.high())));
    } else if (!point.joined()) {
      graphics.setPaint(band);
      graphics.setStroke(ChartStyle.line(2.2));
      double x = frame.x(point.at());
      graphics.draw(new Line2D.Double(x, frame.y(point.low()), x, frame.y(point.high())));
      graphics.fill(band(frame, item));
    }
  }

  /** The band of the points that are joined, the first given: one shape, so it has no seams. */
  private Path2D band(Frame frame, int first) {
    int end = first + 1;
    while (end < points.size() && points.get(end).joined()) {
      end++;
    }
    Path2D path = new Path2D.Double();
    path.moveTo(frame.x(points.get(first).at()), frame.y(points.get(first).low()));
    for (int i = first; i < end; i++) {
      path.lineTo(frame.x(points.get(i).at()), frame.y(points.get(i).high()));
    }
    for (int i = end - 1; i >= first; i--) {
      path.lineTo(frame.x(points.get(i).at()), frame.y(points.get(i).low()));
    }
    path.closePath();
    return path;
  }

  /** Turns values into places of the picture. */
  private record Frame(Rectangle2D area, XYPlot plot, ValueAxis time, ValueAxis shares) {
    double x(double value) {
      return time.valueToJava2D(value, area, plot.getDomainAxisEdge());
    }

    double y(double value) {
      return shares.valueToJava2D(value, area, plot.getRangeAxisEdge());
    }
  }
}
