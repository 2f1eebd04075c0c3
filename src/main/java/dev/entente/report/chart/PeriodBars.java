package dev.entente.report.chart;

import dev.entente.report.Wording;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.ui.HorizontalAlignment;

/** Bars of the stories with both countries, each above its column of the agenda. */
final class PeriodBars {
  private static final double HEIGHT = 70;
  private static final double TOP = 20;

  private final ChartStyle style;

  PeriodBars(ChartStyle style) {
    this.style = style;
  }

  /** The bars as a panel at the top of the body, above a heat map of the same columns. */
  Figure.Panel panel(PeriodColumns columns, HeatLayout layout) {
    Plots plots = new Plots(style);
    List<PeriodColumns.Column> all = columns.columns();
    long most = all.stream().mapToLong(PeriodColumns.Column::pairStories).max().orElse(1);
    GivenTicksAxis stories =
        new GivenTicksAxis(
            List.of(new GivenTicksAxis.Mark(most, Wording.stories(most) + " with both")),
            0,
            Math.max(1, most));
    plots.words(stories, "");
    List<List<LabelAxis.Line>> none = all.stream().map(c -> List.<LabelAxis.Line>of()).toList();
    LabelAxis periods =
        new LabelAxis(
            none,
            HorizontalAlignment.CENTER,
            columns.headings().stream().map(HeatGrid.Column::weight).toList());
    periods.setTickLabelsVisible(false);
    CategoryPlot plot =
        new CategoryPlot(
            Plots.series(all.stream().map(column -> (double) column.pairStories()).toList()),
            periods,
            stories,
            new Bars(all.stream().map(column -> style.faintInk()).toList()));
    plots.fix(
        plot,
        new Plots.Room(TOP, layout.left(), 2, ChartStyle.INNER - layout.left() - layout.width()));
    return new Figure.Panel(
        plots.chart(plot), new Rectangle2D.Double(0, 0, ChartStyle.INNER, TOP + HEIGHT));
  }
}
