package dev.entente.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.Font;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartStyleTest {
  private static final ChartStyle STYLE = ChartStyle.standard();

  // Contrast ratios as the WebAIM contrast checker gives them, two decimals.
  @ParameterizedTest
  @CsvSource({"000000, 21.00", "777777, 4.48", "FFFFFF, 1.00", "0000FF, 8.59"})
  void contrast_with_white(String color, double expected) {
    assertEquals(
        expected, ChartStyle.contrast(Color.WHITE, new Color(Integer.parseInt(color, 16))), 0.005);
  }

  @Test
  void numbers_are_readable_on_the_whole_ramp_and_more_is_darker() {
    double before = 0;
    for (int i = 0; i <= 100; i++) {
      Color ground = STYLE.ramp(i / 100.0);
      assertTrue(ChartStyle.contrast(STYLE.textOn(ground), ground) >= 4, "at " + i);
      double depth = ChartStyle.contrast(Color.WHITE, ground);
      assertTrue(depth >= before, "at " + i);
      before = depth;
    }
    assertEquals(STYLE.ramp(1), STYLE.ramp(2));
    assertEquals(STYLE.ramp(0), STYLE.ramp(-1));
    assertTrue(ChartStyle.contrast(STYLE.mutedInk(), STYLE.neutral()) >= 4.5);
  }

  @Test
  void there_are_eight_colours_and_one_for_the_rest() {
    HashSet<Color> colors = new HashSet<>(STYLE.categories());
    colors.add(STYLE.other());
    assertEquals(9, colors.size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "İıŞşĞğÇçÖöÜü",
        "ĂăÂâĐđÊêÔôƠơƯưẠạẢảẤấẬậỆệỘộỮữỹ",
        "ÅåŁłŽžŐőÆæßñ",
        "ĀāĪīŪūḤḥʿʾ",
        "…–−·≥"
      })
  void the_bundled_fonts_have_the_letters_of_names(String letters) {
    for (Font font : List.of(STYLE.label(), STYLE.title())) {
      assertEquals(-1, font.canDisplayUpTo(letters), font.getFontName() + " lacks " + letters);
      assertTrue(font.getFontName().startsWith("Source Sans 3"), font.getFontName());
    }
  }

  @Test
  void the_logical_fonts_are_the_bundled_one_where_the_system_is_linux() {
    String configuration = System.getProperty("sun.awt.fontconfig");
    if (configuration == null) {
      assertTrue(!System.getProperty("os.name").contains("Linux"));
      return;
    }
    assertTrue(Files.exists(Path.of(configuration)), configuration);
  }
}
