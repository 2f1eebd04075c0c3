package dev.entente.report.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/**
 * The fonts that come with the project, so that pictures do not depend on the machine's.
 *
 * @param regular the text weight, at one point
 * @param strong the weight of titles, at one point
 */
record BundledFonts(Font regular, Font strong) {

  /** The folder of the fonts on the class path. */
  static final String FOLDER = "/report/fonts/";

  static final String REGULAR = "SourceSans3-Regular.ttf";
  static final String STRONG = "SourceSans3-SemiBold.ttf";

  /**
   * Loads both weights from the class path.
   *
   * @throws IllegalStateException if a font is missing from the class path or AWT cannot read it
   */
  static BundledFonts load() {
    HeadlessFonts.install();
    return new BundledFonts(font(REGULAR), font(STRONG));
  }

  private static Font font(String file) {
    try (InputStream in = BundledFonts.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException("font " + FOLDER + file + " is not on the class path");
      }
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (FontFormatException e) {
      throw new IllegalStateException("font " + FOLDER + file + " cannot be read by AWT", e);
    } catch (IOException e) {
      throw new UncheckedIOException("font " + FOLDER + file + " cannot be read", e);
    }
  }
}
