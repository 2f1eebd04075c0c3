package dev.entente.report.chart;

import java.awt.Color;
import java.awt.Paint;
import java.util.List;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;

/** Plain bars, each in its own colour. */
final class Bars extends BarRenderer {
  private static final long serialVersionUID = 1L;

  /** The part of a row that its bar fills. */
  private static final double FILLED = 0.62;

  private final transient List<Color> colors;

  Bars(List<Color> colors) {
    this.colors = List.copyOf(colors);
    setBarPainter(new StandardBarPainter());
    setShadowVisible(false);
    setMaximumBarWidth(FILLED / colors.size());
    setItemMargin(0);
    setDrawBarOutline(true);
    setDefaultOutlinePaint(new Color(0, 0, 0, 60));
    setDefaultOutlineStroke(ChartStyle.line(0.8));
  }

  @Override
  public Paint getItemPaint(int row, int column) {
    return colors.get(column);
  }
}
