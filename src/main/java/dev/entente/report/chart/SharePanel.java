package dev.entente.report.chart;

import dev.entente.report.ReportView;
import dev.entente.report.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;

/** One small chart of a topic's shares over time, the undated apart at the right. */
final class SharePanel {
  private static final double LEFT = 48;
  private static final double BOTTOM = 24;
  private static final double RIGHT = 30;
  private static final double TOP = 4;

  /** The part of the axis beyond 0 and the top, so that dots there are not cut. */
  private static final double PAD = 0.035;

  private final ChartStyle style;
  private final PeriodScale scale;
  private final double top;
  private final boolean undated;
  private final TextFit fit = new TextFit();

  /**
   * Panels on common axes.
   *
   * @param top the share at the top of the panels
   * @param undated whether there is a place for the undated
   */
  SharePanel(ChartStyle style, PeriodScale scale, double top, boolean undated) {
    this.style = style;
    this.scale = scale;
    this.top = top;
    this.undated = undated;
  }

  /** The place of the undated on a line of time: a fifth of its length beyond its end. */
  static double undatedAt(PeriodScale scale) {
    return scale.end() + (scale.end() - scale.start()) * 0.2;
  }

  /** The panel of a topic, to be drawn at a logical width. */
  JFreeChart chart(String name, List<SharePoint> points, double width) {
    Plots plots = new Plots(style);
    XYSeries series = new XYSeries(name, false, true);
    points.forEach(point -> series.add(point.at(), point.share()));
    XYPlot plot =
        new XYPlot(
            new XYSeriesCollection(series),
            time(plots, width),
            shares(plots),
            new ShareLine(points, style));
    plots.fix(plot, new Plots.Room(TOP, LEFT, BOTTOM, RIGHT));
    if (undated) {
      IntervalMarker marker = new IntervalMarker(apart(), high());
      marker.setPaint(style.apart());
      marker.setOutlinePaint(style.apart());
      plot.addDomainMarker(marker, Layer.BACKGROUND);
    }
    JFreeChart chart = plots.chart(plot);
    TextTitle title =
        new TextTitle(fit.shorten(Wording.plain(name), style.strongLabel(), width - 8));
    title.setFont(style.strongLabel());
    title.setPaint(style.ink());
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setPadding(new RectangleInsets(0, 2, 2, 0));
    chart.setTitle(title);
    return chart;
  }

  private double apart() {
    return scale.end() + (undatedAt(scale) - scale.end()) * 0.4;
  }

  private double high() {
    return undated ? 2 * undatedAt(scale) - apart() : scale.end();
  }

  private GivenTicksAxis time(Plots plots, double width) {
    double length =
        (width - LEFT - RIGHT) * (scale.end() - scale.start()) / (high() - scale.start());
    double label = fit.width("2025-12", style.small());
    List<GivenTicksAxis.Mark> marks =
        new ArrayList<>(
            scale.ticks(length, scale.unit().equals("year") ? label * 0.8 : label + 12));
    if (undated) {
      double room = (fit.width(ReportView.UNDATED, style.small()) + label) / 2;
      double perYear = length / (scale.end() - scale.start());
      marks.removeIf(mark -> (undatedAt(scale) - mark.value()) * perYear < room);
      marks.add(new GivenTicksAxis.Mark(undatedAt(scale), ReportView.UNDATED));
    }
    GivenTicksAxis axis = new GivenTicksAxis(marks, scale.start(), high());
    plots.words(axis, "");
    return axis;
  }

  private GivenTicksAxis shares(Plots plots) {
    double step = top > 0.5 ? 0.25 : top > 0.2 ? 0.1 : top > 0.1 ? 0.05 : 0.025;
    List<GivenTicksAxis.Mark> marks = new ArrayList<>();
    for (int i = 0; i * step <= top + 1e-9; i++) {
      marks.add(new GivenTicksAxis.Mark(i * step, Wording.percent(i * step)));
    }
    GivenTicksAxis axis = new GivenTicksAxis(marks, -PAD * top, (1 + PAD) * top);
    plots.words(axis, "");
    return axis;
  }
}
