package dev.entente.report.chart;

import dev.entente.report.Wording;

/**
 * What a picture says in words.
 *
 * @param file the picture's file name, for example {@code officials.png}
 * @param title the finding, in a sentence without a full stop
 * @param subtitle what is drawn, and its unit
 * @param caption corpus, period and N
 * @param alt the picture for a reader who does not see it
 * @param width the width at which the picture is meant to be shown, in CSS pixels
 * @param height the height at which it is meant to be shown, in CSS pixels
 */
public record ChartText(
    String file, String title, String subtitle, String caption, String alt, int width, int height) {

  /** Leaves out what is no sign. */
  public ChartText {
    title = Wording.plain(title);
    subtitle = Wording.plain(subtitle);
    caption = Wording.plain(caption);
    alt = Wording.plain(alt);
  }

  /** A text whose picture is not laid out yet: width and height are 0. */
  ChartText(String file, String title, String subtitle, String caption, String alt) {
    this(file, title, subtitle, caption, alt, 0, 0);
  }

  /** The text with the size of its picture. */
  ChartText sized(int logicalWidth, int logicalHeight) {
    return new ChartText(file, title, subtitle, caption, alt, logicalWidth, logicalHeight);
  }
}
