package dev.entente.report.chart;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.report.ReportView;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FigureLayoutTest {
  private static final ChartStyle STYLE = ChartStyle.standard();

  static Stream<Arguments> views() {
    return ChartsTest.views();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("views")
  void nothing_overlaps_and_nothing_leaves_the_picture(String name, ReportView view) {
    for (Chart chart : Charts.all(STYLE)) {
      Figure figure = chart.figure(view);
      FigureLayout layout = FigureLayout.of(figure, STYLE);
      Rectangle2D picture = new Rectangle2D.Double(0, 0, ChartStyle.WIDTH, layout.height());
      List<Rectangle2D> boxes = boxes(figure, layout);
      for (int i = 0; i < boxes.size(); i++) {
        assertTrue(picture.contains(boxes.get(i)), figure.text().file() + ": " + boxes.get(i));
        for (int j = 0; j < i; j++) {
          assertFalse(
              boxes.get(i).intersects(boxes.get(j)),
              figure.text().file() + ": " + boxes.get(i) + " meets " + boxes.get(j));
        }
      }
    }
  }

  private static List<Rectangle2D> boxes(Figure figure, FigureLayout layout) {
    List<Rectangle2D> boxes = new ArrayList<>();
    layout.lines().forEach(line -> boxes.add(line.box()));
    layout.keys().forEach(key -> boxes.add(key.box()));
    for (Figure.Panel panel : figure.panels()) {
      Rectangle2D place = panel.place();
      assertTrue(place.getMaxY() <= figure.bodyHeight() + 1e-9, figure.text().file());
      boxes.add(
          new Rectangle2D.Double(
              ChartStyle.MARGIN + place.getX(),
              layout.bodyTop() + place.getY(),
              place.getWidth(),
              place.getHeight()));
    }
    return boxes;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("views")
  void names_take_less_than_half_of_the_width_and_leave_room_for_the_data(
      String name, ReportView view) {
    for (Chart chart : Charts.all(STYLE)) {
      Figure figure = chart.figure(view);
      for (Figure.Panel panel : figure.panels()) {
        AxisSpace space = space(panel.chart().getPlot());
        double width = panel.place().getWidth();
        assertTrue(space.getLeft() < width / 2, figure.text().file() + " " + space.getLeft());
        assertTrue(width - space.getLeft() - space.getRight() > 100, figure.text().file());
      }
    }
  }

  private static AxisSpace space(Plot plot) {
    return plot instanceof CategoryPlot categories
        ? categories.getFixedDomainAxisSpace()
        : ((XYPlot) plot).getFixedDomainAxisSpace();
  }
}
