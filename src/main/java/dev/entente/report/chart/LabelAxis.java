package dev.entente.report.chart;

import dev.entente.report.Wording;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Paint;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.text.TextBlock;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;

/** A category axis whose labels are lines given in advance, fitted by whoever made them. */
final class LabelAxis extends CategoryAxis {
  private static final long serialVersionUID = 1L;

  /** One line of a label. */
  record Line(String text, Font font, Paint paint) {
    /** Leaves out what is no sign. */
    Line {
      text = Wording.plain(text);
    }
  }

  private final transient List<List<Line>> labels;
  private final transient HorizontalAlignment alignment;
  private final transient double[] edges;

  /** An axis of equally wide categories, see the other constructor. */
  LabelAxis(List<List<Line>> labels, HorizontalAlignment alignment) {
    this(labels, alignment, labels.stream().map(label -> 1.0).toList());
  }

  /**
   * An axis without line and marks.
   *
   * @param labels the lines of each category's label; a category is a {@link Slot}
   * @param weights the widths of the categories, in any common unit
   */
  LabelAxis(List<List<Line>> labels, HorizontalAlignment alignment, List<Double> weights) {
    this.edges = new double[weights.size() + 1];
    for (int i = 0; i < weights.size(); i++) {
      edges[i + 1] = edges[i] + weights.get(i);
    }
    this.labels = List.copyOf(labels);
    this.alignment = alignment;
    setAxisLineVisible(false);
    setTickMarksVisible(false);
    setLowerMargin(0);
    setUpperMargin(0);
    setCategoryMargin(0);
    setCategoryLabelPositionOffset(8);
  }

  @Override
  @SuppressWarnings("rawtypes") // the overridden method's own signature
  protected TextBlock createLabel(
      Comparable category, float width, RectangleEdge edge, Graphics2D graphics) {
    TextBlock block = new TextBlock();
    block.setLineAlignment(alignment);
    for (Line line : labels.get(((Slot) category).index())) {
      block.addLine(line.text(), line.font(), line.paint());
    }
    return block;
  }

  @Override
  public double getCategoryStart(
      int category, int categories, Rectangle2D area, RectangleEdge edge) {
    return place(edges[category], area, edge);
  }

  @Override
  public double getCategoryEnd(int category, int categories, Rectangle2D area, RectangleEdge edge) {
    return place(edges[category + 1], area, edge);
  }

  @Override
  public double getCategoryMiddle(
      int category, int categories, Rectangle2D area, RectangleEdge edge) {
    return place((edges[category] + edges[category + 1]) / 2, area, edge);
  }

  private double place(double value, Rectangle2D area, RectangleEdge edge) {
    double part = value / edges[edges.length - 1];
    return RectangleEdge.isTopOrBottom(edge)
        ? area.getX() + part * area.getWidth()
        : area.getY() + part * area.getHeight();
  }
}
