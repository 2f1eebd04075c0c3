package dev.entente.report.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.report.ReportView;
import dev.entente.report.SampleViews;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsTest {
  static Stream<Arguments> views() {
    return Stream.of(
        Arguments.of("small", SampleViews.small()),
        Arguments.of("large", SampleViews.large()),
        Arguments.of("months", SampleViews.months()),
        Arguments.of("hostile", SampleViews.hostile()),
        Arguments.of("empty", SampleViews.empty()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("views")
  void draws_seven_pictures_of_the_size_that_the_texts_say(String name, ReportView view)
      throws IOException {
    Map<String, byte[]> pictures = Charts.render(view);
    List<ChartText> texts = Charts.texts(view);

    assertEquals(
        List.of(
            "officials.png",
            "countries-topics.png",
            "countries-countries.png",
            "officials-topics.png",
            "topics-periods.png",
            "agenda.png",
            "pairs.png"),
        List.copyOf(pictures.keySet()));
    assertEquals(List.copyOf(pictures.keySet()), texts.stream().map(ChartText::file).toList());
    for (ChartText text : texts) {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(pictures.get(text.file())));
      assertEquals(2 * text.width(), image.getWidth(), text.file());
      assertEquals(2 * text.height(), image.getHeight(), text.file());
      assertFalse(text.title().isBlank() || text.alt().isBlank(), text.file());
      assertTrue(text.caption().contains(view.corpus().title()), text.caption());
      assertFalse(text.title().contains("\u202e"), text.title());
      assertTrue(text.caption().contains("N = "), text.caption());
    }
  }

  @Test
  void the_same_view_gives_the_same_bytes_in_any_locale_and_no_picture_holds_a_time() {
    Map<String, byte[]> first = Charts.render(SampleViews.large());
    Locale before = Locale.getDefault();
    Map<String, byte[]> second;
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
      second = Charts.render(SampleViews.large());
    } finally {
      Locale.setDefault(before);
    }
    first.forEach((file, bytes) -> assertArrayEquals(bytes, second.get(file), file));
    first.forEach(
        (file, bytes) ->
            assertFalse(new String(bytes, StandardCharsets.ISO_8859_1).contains("tIME"), file));
  }

  @Test
  void every_picture_of_the_small_view_has_more_than_its_words() throws IOException {
    for (Map.Entry<String, byte[]> picture : Charts.render(SampleViews.small()).entrySet()) {
      BufferedImage image = ImageIO.read(new ByteArrayInputStream(picture.getValue()));
      assertTrue(coloured(image) > 1_000, picture.getKey());
    }
  }

  private static long coloured(BufferedImage image) {
    long count = 0;
    for (int y = 0; y < image.getHeight(); y += 2) {
      for (int x = 0; x < image.getWidth(); x += 2) {
        int rgb = image.getRGB(x, y);
        int red = rgb >> 16 & 0xFF;
        int blue = rgb & 0xFF;
        count += Math.abs(red - blue) > 30 ? 1 : 0;
      }
    }
    return count;
  }

  static Stream<Arguments> titles() {
    return Stream.of(
        Arguments.of(
            SampleViews.small(),
            "officials.png",
            "Mohammad Baqer Qalibaf, Mohammad Hassan Habibollahzadeh and Recep Tayyip Erdoğan are"
                + " named most, in 2 of 5 articles each"),
        Arguments.of(
            SampleViews.small(),
            "countries-topics.png",
            "Iran and Parliament share 5 of 5 articles, as do 5 other pairs"),
        Arguments.of(
            SampleViews.small(),
            "countries-countries.png",
            "Iran and Turkey share 5 of 5 articles, as do 2 other pairs"),
        Arguments.of(
            SampleViews.small(),
            "topics-periods.png",
            "Parliament and Terrorism are in every story"),
        Arguments.of(
            SampleViews.small(),
            "agenda.png",
            "All 5 stories with Iran and Turkey touch on Parliament and Terrorism"),
        Arguments.of(
            SampleViews.small(), "pairs.png", "Iran and Turkey are together in 5 of 5 stories"),
        Arguments.of(SampleViews.empty(), "officials.png", "No official was found"),
        Arguments.of(SampleViews.empty(), "agenda.png", "No two countries share a story"),
        Arguments.of(SampleViews.empty(), "pairs.png", "No pair was found"));
  }

  @ParameterizedTest
  @MethodSource("titles")
  void a_title_says_what_is_seen(ReportView view, String file, String title) {
    assertEquals(title, text(view, file).title());
  }

  @Test
  void below_thirty_stories_the_pairs_are_counted_and_the_picture_says_why() {
    assertTrue(
        text(SampleViews.small(), "pairs.png").subtitle().startsWith("Too few stories to test"));
    assertTrue(text(SampleViews.large(), "pairs.png").title().contains("odds ratio is at least"));
  }

  private static ChartText text(ReportView view, String file) {
    return Charts.texts(view).stream()
        .filter(text -> text.file().equals(file))
        .findFirst()
        .orElseThrow();
  }
}
