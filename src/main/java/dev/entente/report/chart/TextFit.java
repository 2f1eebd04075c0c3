package dev.entente.report.chart;

import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.font.FontRenderContext;
import java.util.ArrayList;
import java.util.List;

/** Measures text as the pictures draw it, and wraps or shortens it to a width. */
final class TextFit {
  private static final String ELLIPSIS = "…";

  private final FontRenderContext context =
      new FontRenderContext(
          null, RenderingHints.VALUE_TEXT_ANTIALIAS_ON, RenderingHints.VALUE_FRACTIONALMETRICS_ON);

  /** The advance of a text in logical pixels. */
  double width(String text, Font font) {
    return text.isEmpty() ? 0 : font.getStringBounds(text, context).getWidth();
  }

  /** The height of a line of a font in logical pixels, leading included. */
  double lineHeight(Font font) {
    return font.getLineMetrics("Ág", context).getHeight();
  }

  /** The distance from the top of a line of a font to its baseline in logical pixels. */
  double ascent(Font font) {
    return font.getLineMetrics("Ág", context).getAscent();
  }

  /** The advance of the widest of several texts, 0 where there are none. */
  double widest(List<String> texts, Font font) {
    return texts.stream().mapToDouble(text -> width(text, font)).max().orElse(0);
  }

  /** The text itself where it fits, else its longest start that fits with an ellipsis. */
  String shorten(String text, Font font, double room) {
    if (width(text, font) <= room) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    int low = 0;
    int high = points.length;
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (width(start(points, middle), font) <= room) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return start(points, low);
  }

  private static String start(int[] points, int length) {
    return new String(points, 0, length).stripTrailing() + ELLIPSIS;
  }

  /**
   * Breaks a text at spaces into lines that fit; a word wider than a line is broken inside.
   *
   * @param most the greatest number of lines; the last one ends in an ellipsis where text is left
   */
  List<String> wrap(String text, Font font, double room, int most) {
    List<String> lines = new ArrayList<>();
    String rest = text.strip();
    while (!rest.isEmpty()) {
      if (lines.size() == most - 1) {
        lines.add(shorten(rest, font, room));
        return lines;
      }
      int end = breakAt(rest, font, room);
      lines.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    return lines;
  }

  /** The end of the first line of a text, in chars; at least one code point. */
  private int breakAt(String text, Font font, double room) {
    if (width(text, font) <= room) {
      return text.length();
    }
    int best = 0;
    for (int space = text.indexOf(' '); space > 0; space = text.indexOf(' ', space + 1)) {
      if (width(text.substring(0, space), font) > room) {
        break;
      }
      best = space;
    }
    if (best > 0) {
      return best;
    }
    int end = text.offsetByCodePoints(0, 1);
    while (end < text.length()) {
      int next = text.offsetByCodePoints(end, 1);
      if (width(text.substring(0, next), font) > room) {
        break;
      }
      end = next;
    }
    return end;
  }
}
