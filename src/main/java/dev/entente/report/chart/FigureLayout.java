package dev.entente.report.chart;

import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything of a figure stands, in logical pixels from the picture's upper left corner.
 *
 * @param lines the lines of heading and caption, with their places
 * @param keys the entries of the legend, with their places, in the figure's order
 * @param bodyTop the top of the body
 * @param height the height of the picture
 */
record FigureLayout(List<Line> lines, List<KeyPlace> keys, double bodyTop, int height) {

  /** The role of a line, which gives its font and colour. */
  enum Role {
    TITLE,
    SUBTITLE,
    CAPTION
  }

  /** A line of text and the box it is drawn in. */
  record Line(String text, Role role, Rectangle2D box) {}

  /** An entry of the legend, its text shortened to fit, and its box, the swatch included. */
  record KeyPlace(Figure.Key key, String label, Rectangle2D box) {}

  static final double SWATCH = 14;
  static final double SWATCH_GAP = 7;
  private static final double KEY_GAP = 22;
  private static final double KEY_ROW = 24;

  /** Lays a figure out: heading, legend, body, caption, from top to bottom. */
  static FigureLayout of(Figure figure, ChartStyle style) {
    TextFit fit = new TextFit();
    List<Line> lines = new ArrayList<>();
    double y = ChartStyle.MARGIN - 6;
    y = lay(lines, Role.TITLE, figure.text().title(), 2, y, style, fit) + 4;
    y = lay(lines, Role.SUBTITLE, figure.text().subtitle(), 4, y, style, fit) + 8;
    List<KeyPlace> keys = new ArrayList<>();
    y = layKeys(keys, figure.legend(), y + 4, style, fit) + 8;
    double bodyTop = y;
    y += figure.bodyHeight() + 14;
    y = lay(lines, Role.CAPTION, figure.text().caption(), 4, y, style, fit);
    return new FigureLayout(lines, keys, bodyTop, (int) StrictMath.ceil(y + 22));
  }

  /** The font of a role. */
  static Font font(Role role, ChartStyle style) {
    return switch (role) {
      case TITLE -> style.title();
      case SUBTITLE -> style.subtitle();
      case CAPTION -> style.caption();
    };
  }

  private static double lay(
      List<Line> lines, Role role, String text, int most, double top, ChartStyle s, TextFit fit) {
    Font font = font(role, s);
    double y = top;
    for (String line : fit.wrap(text, font, ChartStyle.INNER, most)) {
      double height = fit.lineHeight(font);
      lines.add(
          new Line(
              line,
              role,
              new Rectangle2D.Double(ChartStyle.MARGIN, y, fit.width(line, font), height)));
      y += height;
    }
    return y;
  }

  private static double layKeys(
      List<KeyPlace> places, List<Figure.Key> keys, double top, ChartStyle style, TextFit fit) {
    if (keys.isEmpty()) {
      return top - 4;
    }
    double x = ChartStyle.MARGIN;
    double y = top;
    for (Figure.Key key : keys) {
      String label = fit.shorten(key.label(), style.label(), 330);
      double width = SWATCH + SWATCH_GAP + fit.width(label, style.label());
      if (x > ChartStyle.MARGIN && x + width > ChartStyle.WIDTH - ChartStyle.MARGIN) {
        x = ChartStyle.MARGIN;
        y += KEY_ROW;
      }
      places.add(new KeyPlace(key, label, new Rectangle2D.Double(x, y, width, KEY_ROW)));
      x += width + KEY_GAP;
    }
    return y + KEY_ROW;
  }
}
