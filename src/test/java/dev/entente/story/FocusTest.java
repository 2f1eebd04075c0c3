package dev.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FocusTest {
  private static Focus focus(String countries) {
    return Focus.of(countries.chars().toArray());
  }

  /** Every letter is one mention of a country. */
  @ParameterizedTest
  @CsvSource({
    "'', '', false",
    "UUUU, UUUU, false",
    // One template, another country.
    "MMMMUUU, KKKKUUU, true",
    "UMUMU, UKUKU, true",
    // A paragraph on a country more, or less: the rest is about the same.
    "MMMMUUU, MMMMUUUKKKK, false",
    "MMMM, '', false",
    // A country named once is no subject.
    "MUUU, KUUU, false",
    "MMUUU, KUUU, false",
    // The other text names it once.
    "MMMMUUK, KKKKUUM, false",
    // Named twice among forty: replaced sentences, not another subject.
    "UUUUUUUUUUUUUUUUUUUUMM, UUUUUUUUUUUUUUUUUUUUKK, false",
    // Five countries each, the fifth of either is not among its four main ones.
    "AABBCCDDEE, AABBCCDDFF, false",
  })
  void tellsTemplatesApart(String a, String b, boolean elsewhere) {
    assertEquals(elsewhere, focus(a).isElsewhere(focus(b)));
    assertEquals(elsewhere, focus(b).isElsewhere(focus(a)));
  }
}
