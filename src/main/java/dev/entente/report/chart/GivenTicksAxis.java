package dev.entente.report.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.AxisState;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTick;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.TextAnchor;

/**
 * A number axis that shows the ticks it is given and no others. JFreeChart's own choice of ticks
 * depends on the default locale and leaves labels out where it takes them to be crowded.
 */
final class GivenTicksAxis extends NumberAxis {
  private static final long serialVersionUID = 1L;

  private static final Map<RectangleEdge, TextAnchor> ANCHORS =
      Map.of(
          RectangleEdge.LEFT,
          TextAnchor.CENTER_RIGHT,
          RectangleEdge.RIGHT,
          TextAnchor.CENTER_LEFT,
          RectangleEdge.TOP,
          TextAnchor.BOTTOM_CENTER,
          RectangleEdge.BOTTOM,
          TextAnchor.TOP_CENTER);

  /** A place on the axis and what stands there. */
  record Mark(double value, String label) {}

  private final transient List<Mark> marks;

  /** An axis over {@code [low, high]}, with its line and marks switched off. */
  GivenTicksAxis(List<Mark> marks, double low, double high) {
    this.marks = List.copyOf(marks);
    setAutoRangeIncludesZero(false);
    setRange(low, high);
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setMinorTickMarksVisible(false);
  }

  @Override
  public List<NumberTick> refreshTicks(
      Graphics2D graphics, AxisState state, Rectangle2D area, RectangleEdge edge) {
    TextAnchor anchor = ANCHORS.get(edge);
    return marks.stream()
        .map(mark -> new NumberTick(mark.value(), mark.label(), anchor, TextAnchor.CENTER, 0))
        .toList();
  }

  @Override
  protected void selectAutoTickUnit(Graphics2D graphics, Rectangle2D area, RectangleEdge edge) {
    // The ticks are given; a unit is never asked for.
  }
}
