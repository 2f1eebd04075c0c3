package dev.entente.report.chart;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.CategoryItemRenderer;
import org.jfree.chart.ui.HorizontalAlignment;

/** A panel of rows: a name at the left, a level bar or interval, and a remark at the right. */
final class RowPlot {
  private static final double ROW = 38;
  private static final double TALL_ROW = 52;
  private static final double AXIS = 48;

  /** The room between a label and the data. */
  static final double GAP = 12;

  private final ChartStyle style;
  private final TextFit fit = new TextFit();

  RowPlot(ChartStyle style) {
    this.style = style;
  }

  /** A row: the lines of its name, its remark, its value. All are fitted by whoever made them. */
  record Row(List<LabelAxis.Line> name, List<LabelAxis.Line> remark, double value) {}

  /** The panel of some rows, the first at the top. */
  Figure.Panel panel(
      List<Row> rows, GivenTicksAxis axis, String axisTitle, CategoryItemRenderer renderer) {
    Plots plots = new Plots(style);
    plots.words(axis, axisTitle);
    CategoryPlot plot =
        new CategoryPlot(
            Plots.series(rows.stream().map(Row::value).toList()),
            new LabelAxis(rows.stream().map(Row::name).toList(), HorizontalAlignment.RIGHT),
            axis,
            renderer);
    plot.setDomainAxis(
        1, new LabelAxis(rows.stream().map(Row::remark).toList(), HorizontalAlignment.LEFT));
    plot.mapDatasetToDomainAxes(0, List.of(0, 1));
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setRangeAxisLocation(AxisLocation.BOTTOM_OR_LEFT);
    plots.fix(
        plot,
        new Plots.Room(
            0,
            GAP + widest(rows.stream().map(Row::name).toList()),
            AXIS,
            GAP + widest(rows.stream().map(Row::remark).toList())));
    boolean tall = rows.stream().anyMatch(row -> row.name().size() > 1);
    return new Figure.Panel(
        plots.chart(plot),
        new Rectangle2D.Double(
            0, 0, ChartStyle.INNER, rows.size() * (tall ? TALL_ROW : ROW) + AXIS));
  }

  private double widest(List<List<LabelAxis.Line>> labels) {
    return labels.stream()
        .flatMap(List::stream)
        .mapToDouble(line -> fit.width(line.text(), line.font()))
        .max()
        .orElse(0);
  }
}
