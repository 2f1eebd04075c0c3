package dev.entente.report.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Stroke;
import java.util.List;

/**
 * Fonts, colours and sizes of every picture; charts ask it and decide none themselves. Sizes are
 * logical pixels; a picture has {@link #SCALE} times as many.
 *
 * @param categories colours for kinds of things, told apart with any colour vision: Okabe and Ito,
 *     <i>Color Universal Design</i> (2008), the yellow last but one because it is faint on white
 * @param other the colour of what has no colour of its own
 * @param ramp the anchors of the sequential ramp, from little to much, of falling luminance
 */
record ChartStyle(
    Font title,
    Font subtitle,
    Font label,
    Font strongLabel,
    Font small,
    Font cell,
    Font caption,
    Color background,
    Color ink,
    Color mutedInk,
    Color faintInk,
    Color gridLine,
    Color neutral,
    Color apart,
    Color accent,
    List<Color> categories,
    Color other,
    List<Color> ramp) {

  /** The pixels of the picture per logical pixel, in both directions. */
  static final int SCALE = 2;

  /** The logical width of every picture. */
  static final int WIDTH = 1200;

  /** The logical space between the edge of a picture and what is drawn. */
  static final int MARGIN = 36;

  /** The logical width between the margins. */
  static final int INNER = WIDTH - 2 * MARGIN;

  /** The one style of the project, with the bundled fonts. */
  static ChartStyle standard() {
    BundledFonts fonts = BundledFonts.load();
    return new ChartStyle(
        fonts.strong().deriveFont(27f),
        fonts.regular().deriveFont(17f),
        fonts.regular().deriveFont(16f),
        fonts.strong().deriveFont(16f),
        fonts.regular().deriveFont(14f),
        fonts.regular().deriveFont(14.5f),
        fonts.regular().deriveFont(14f),
        Color.WHITE,
        new Color(0x1B1F24),
        new Color(0x57606A),
        new Color(0x9AA3AC),
        new Color(0xE3E6E9),
        new Color(0xF3F4F6),
        new Color(0xF5F4F0),
        new Color(0x0072B2),
        List.of(
            new Color(0x0072B2),
            new Color(0xD55E00),
            new Color(0x009E73),
            new Color(0xE69F00),
            new Color(0xCC79A7),
            new Color(0x56B4E9),
            new Color(0xF0E442),
            new Color(0x33383D)),
        new Color(0xB8BEC4),
        List.of(
            new Color(0xD5EDDF),
            new Color(0xA6DAC5),
            new Color(0x6CC0BF),
            new Color(0x3593B5),
            new Color(0x2A659E),
            new Color(0x1E3070)));
  }

  /**
   * The ramp's colour at a strength.
   *
   * @param strength from 0, little, to 1, much; values outside are taken as the nearest end
   */
  Color ramp(double strength) {
    double place = Math.min(1, Math.max(0, strength)) * (ramp.size() - 1);
    int below = Math.min((int) place, ramp.size() - 2);
    double part = place - below;
    Color low = ramp.get(below);
    Color high = ramp.get(below + 1);
    return new Color(
        mix(low.getRed(), high.getRed(), part),
        mix(low.getGreen(), high.getGreen(), part),
        mix(low.getBlue(), high.getBlue(), part));
  }

  private static int mix(int low, int high, double part) {
    return (int) (low + (high - low) * part + 0.5);
  }

  /** White or ink, whichever has the greater contrast (WCAG 2.2) on a background. */
  Color textOn(Color ground) {
    return contrast(Color.WHITE, ground) >= contrast(ink, ground) ? Color.WHITE : ink;
  }

  /** The contrast ratio of two colours by WCAG 2.2, from 1 to 21. */
  static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(int channel) {
    double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
  }

  /** A round-ended line of a width in logical pixels. */
  static Stroke line(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }
}
