package dev.entente.report.chart;

import java.awt.Font;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** JFreeChart's plots with everything off that a chart of this project does not ask for. */
final class Plots {
  private final ChartStyle style;

  Plots(ChartStyle style) {
    this.style = style;
  }

  /** The room that axes take on each side of the data, in logical pixels. */
  record Room(double top, double left, double bottom, double right) {
    private AxisSpace space() {
      AxisSpace space = new AxisSpace();
      space.setTop(top);
      space.setLeft(left);
      space.setBottom(bottom);
      space.setRight(right);
      return space;
    }
  }

  /** A chart without title, legend and padding. */
  JFreeChart chart(Plot plot) {
    JFreeChart chart = new JFreeChart(null, style.title(), plot, false);
    chart.setBackgroundPaint(style.background());
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    chart.setBorderVisible(false);
    return chart;
  }

  /** Fixes the data area of a plot, so that what is drawn is where it was measured. */
  void fix(CategoryPlot plot, Room room) {
    plot.setFixedDomainAxisSpace(room.space());
    plot.setFixedRangeAxisSpace(room.space());
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plain(plot);
    plot.setRangeGridlinePaint(style.gridLine());
    plot.setRangeGridlineStroke(ChartStyle.line(1));
    plot.setDomainGridlinesVisible(false);
  }

  /** Fixes the data area of a plot, so that what is drawn is where it was measured. */
  void fix(XYPlot plot, Room room) {
    plot.setFixedDomainAxisSpace(room.space());
    plot.setFixedRangeAxisSpace(room.space());
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plain(plot);
    plot.setRangeGridlinePaint(style.gridLine());
    plot.setRangeGridlineStroke(ChartStyle.line(1));
    plot.setDomainGridlinesVisible(false);
  }

  private void plain(Plot plot) {
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(style.background());
    plot.setNoDataMessage("");
  }

  /** Sets the words of an axis: its title, empty for none, and its ticks' font and colour. */
  void words(NumberAxis axis, String title) {
    words(axis, title, style.small(), style.mutedInk());
  }

  /** Sets the words of an axis whose ticks have a font and a colour of their own. */
  void words(NumberAxis axis, String title, Font tickFont, Paint tickPaint) {
    axis.setLabel(title.isEmpty() ? null : title);
    axis.setLabelFont(style.small());
    axis.setLabelPaint(style.mutedInk());
    axis.setTickLabelFont(tickFont);
    axis.setTickLabelPaint(tickPaint);
  }

  /** One series of values over slots. */
  static DefaultCategoryDataset series(List<Double> values) {
    DefaultCategoryDataset dataset = new DefaultCategoryDataset();
    for (int i = 0; i < values.size(); i++) {
      dataset.addValue(values.get(i), new Slot(0), new Slot(i));
    }
    return dataset;
  }
}
