package dev.entente.report.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.IntStream;
import org.jfree.chart.axis.AxisLabelLocation;
import org.jfree.chart.axis.AxisLocation;
import org.jfree.chart.axis.CategoryLabelPositions;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Draws a heat map: rows named at the left, columns above, in level lines where they fit and
 * slanted where they do not.
 */
final class HeatMap {
  private final ChartStyle style;
  private final HeatGrid grid;
  private final HeatLayout layout;

  HeatMap(HeatGrid grid, ChartStyle style) {
    this.grid = grid;
    this.style = style;
    this.layout = HeatLayout.of(grid, style);
  }

  /** The measures of the map. */
  HeatLayout layout() {
    return layout;
  }

  /** The map as a panel whose top is at a place of the body. */
  Figure.Panel panel(double top) {
    Plots plots = new Plots(style);
    DefaultCategoryDataset values = new DefaultCategoryDataset();
    for (int row = 0; row < grid.rows().size(); row++) {
      for (int column = 0; column < grid.columns().size(); column++) {
        values.addValue(1, new Slot(row), new Slot(column));
      }
    }
    CategoryPlot plot =
        new CategoryPlot(values, columns(), rows(plots), new HeatCells(grid, layout.text(), style));
    plot.setDomainAxisLocation(AxisLocation.TOP_OR_LEFT);
    plots.fix(
        plot,
        new Plots.Room(
            layout.top(), layout.left(), 0, ChartStyle.INNER - layout.left() - layout.width()));
    plot.setRangeGridlinesVisible(false);
    return new Figure.Panel(
        plots.chart(plot),
        new Rectangle2D.Double(0, top, ChartStyle.INNER, layout.top() + layout.height() + 2));
  }

  private LabelAxis columns() {
    List<List<LabelAxis.Line>> labels =
        layout.columnNames().stream()
            .map(
                lines ->
                    lines.stream()
                        .map(line -> new LabelAxis.Line(line, style.small(), style.ink()))
                        .toList())
            .toList();
    LabelAxis axis =
        new LabelAxis(
            labels,
            layout.slanted() ? HorizontalAlignment.LEFT : HorizontalAlignment.CENTER,
            grid.columns().stream().map(HeatGrid.Column::weight).toList());
    if (layout.slanted()) {
      axis.setCategoryLabelPositions(CategoryLabelPositions.UP_45);
    }
    axis.setLabel(grid.columnTitle());
    axis.setLabelFont(style.small());
    axis.setLabelPaint(style.mutedInk());
    axis.setLabelLocation(AxisLabelLocation.LOW_END);
    return axis;
  }

  private GivenTicksAxis rows(Plots plots) {
    Font font = style.label();
    List<GivenTicksAxis.Mark> marks =
        IntStream.range(0, layout.rowNames().size())
            .mapToObj(row -> new GivenTicksAxis.Mark(row, layout.rowNames().get(row)))
            .toList();
    GivenTicksAxis axis = new GivenTicksAxis(marks, -0.5, layout.rowNames().size() - 0.5);
    plots.words(axis, grid.rowTitle(), font, style.ink());
    axis.setLabelLocation(AxisLabelLocation.HIGH_END);
    axis.setInverted(true);
    return axis;
  }
}
