package dev.entente.report.chart;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Makes text drawable on a machine without libfontconfig. There AWT fails on the first use of any
 * font, a bundled one included, unless {@code sun.awt.fontconfig} names a font configuration; on
 * other systems than Linux AWT has its own, and nothing is done.
 */
public final class HeadlessFonts {
  private static final String PROPERTY = "sun.awt.fontconfig";
  private static final String TEMPLATE = BundledFonts.FOLDER + "fontconfig.properties";

  private HeadlessFonts() {}

  /**
   * Switches AWT to headless and gives it a configuration that maps every logical font to the
   * bundled one. Must run before the first use of AWT in the process, since AWT reads the property
   * once; later calls, and calls where the property is set already, leave the fonts as they are.
   *
   * @throws UncheckedIOException if the temporary folder cannot be written
   */
  public static synchronized void install() {
    System.setProperty("java.awt.headless", "true");
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    if (!system.contains("linux") || System.getProperty(PROPERTY) != null) {
      return;
    }
    try {
      Path folder = Files.createTempDirectory("entente-fonts");
      Path font = folder.resolve(BundledFonts.REGULAR);
      Path configuration = folder.resolve("fontconfig.properties");
      folder.toFile().deleteOnExit();
      font.toFile().deleteOnExit();
      configuration.toFile().deleteOnExit();
      Files.write(font, resource(BundledFonts.FOLDER + BundledFonts.REGULAR));
      String text = new String(resource(TEMPLATE), StandardCharsets.ISO_8859_1);
      Files.writeString(
          configuration, text.replace("@FONT@", font.toString()), StandardCharsets.ISO_8859_1);
      System.setProperty(PROPERTY, configuration.toString());
    } catch (IOException e) {
      throw new UncheckedIOException("the font configuration cannot be written", e);
    }
  }

  private static byte[] resource(String name) throws IOException {
    try (InputStream in = HeadlessFonts.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("resource " + name + " is not on the class path");
      }
      return in.readAllBytes();
    }
  }
}
