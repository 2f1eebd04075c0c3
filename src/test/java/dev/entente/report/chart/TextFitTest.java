package dev.entente.report.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Font;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextFitTest {
  private static final Font FONT = ChartStyle.standard().label();
  private final TextFit fit = new TextFit();

  @Property(seed = "1", tries = 200)
  void what_is_shortened_fits_and_begins_as_the_text_does(
      @ForAll @StringLength(max = 60) String text,
      @ForAll @IntRange(min = 30, max = 400) int room) {
    String shown = fit.shorten(text, FONT, room);
    assertTrue(fit.width(shown, FONT) <= room, shown);
    if (!shown.equals(text)) {
      assertTrue(shown.endsWith("…"), shown);
      assertTrue(text.startsWith(shown.substring(0, shown.length() - 1)), shown);
    }
  }

  @Property(seed = "1", tries = 200)
  void what_is_wrapped_fits_and_loses_nothing_but_spaces(
      @ForAll("words") String text, @ForAll @IntRange(min = 30, max = 400) int room) {
    List<String> lines = fit.wrap(text, FONT, room, 1000);
    lines.forEach(line -> assertTrue(fit.width(line, FONT) <= room, line));
    assertEquals(text.replace(" ", ""), String.join("", lines).replace(" ", ""));
  }

  @net.jqwik.api.Provide
  net.jqwik.api.Arbitrary<String> words() {
    return net.jqwik.api.Arbitraries.strings()
        .withCharRange('a', 'z')
        .withChars(' ')
        .ofMaxLength(80);
  }

  static Stream<Arguments> wrapped() {
    return Stream.of(
        Arguments.of("", 100, 2, List.of()),
        Arguments.of("one", 100, 2, List.of("one")),
        Arguments.of("one two three", 60, 3, List.of("one two", "three")),
        Arguments.of("one two three", 60, 1, List.of("one t…")));
  }

  @ParameterizedTest
  @MethodSource("wrapped")
  void wraps_at_spaces(String text, double room, int most, List<String> lines) {
    assertEquals(lines, fit.wrap(text, FONT, room, most));
  }

  @Test
  void a_text_that_fits_is_left_alone() {
    assertEquals("Iran", fit.shorten("Iran", FONT, fit.width("Iran", FONT)));
    assertTrue(fit.width("Iran and Turkey", FONT) > fit.width("Iran", FONT));
  }
}
