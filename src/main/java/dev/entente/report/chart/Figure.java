package dev.entente.report.chart;

import dev.entente.report.Wording;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.JFreeChart;

/**
 * A picture before it is drawn.
 *
 * @param text what it says in words
 * @param legend what its colours mean, in order; may be empty
 * @param bodyHeight the logical height between heading and caption
 * @param panels the charts and where they stand in the body
 */
record Figure(ChartText text, List<Key> legend, double bodyHeight, List<Panel> panels) {

  /** A colour and what it stands for. */
  record Key(Color color, String label) {
    /** Leaves out what is no sign. */
    Key {
      label = Wording.plain(label);
    }
  }

  /** A chart and its place, in logical pixels from the body's upper left corner. */
  record Panel(JFreeChart chart, Rectangle2D place) {}
}
