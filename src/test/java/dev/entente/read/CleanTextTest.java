package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CleanTextTest {
  static Arguments[] texts() {
    return new Arguments[] {
      Arguments.of("plain", "plain"),
      Arguments.of("\uFEFFmarked", "marked"),
      Arguments.of("\uFEFF\uFEFFtwice", "\uFEFFtwice"),
      Arguments.of("a\r\nb\rc\n\rd\r", "a\nb\nc\n\nd\n"),
      Arguments.of("pair 😀 stays", "pair 😀 stays"),
      Arguments.of("\uD83D alone", "\uFFFD alone"),
      Arguments.of("back \uDE00\uD83D", "back \uFFFD\uFFFD"),
      Arguments.of("\uD83D\uD83D\uDE00", "\uFFFD\uD83D\uDE00"),
    };
  }

  @ParameterizedTest
  @MethodSource("texts")
  void cleans(String text, String expected) {
    assertEquals(expected, CleanText.of(text));
  }

  static Arguments[] blanks() {
    return new Arguments[] {
      Arguments.of("", true),
      Arguments.of(" \t\n\u00A0\u3000\u200B\uFEFF\u0000", true),
      Arguments.of(" . ", false),
      Arguments.of("\u0301", false),
    };
  }

  @ParameterizedTest
  @MethodSource("blanks")
  void knowsWhatNobodySees(String text, boolean expected) {
    assertEquals(expected, CleanText.isBlank(text));
  }
}
