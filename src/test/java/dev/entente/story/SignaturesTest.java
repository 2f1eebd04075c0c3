package dev.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignaturesTest {
  private static long[] words(String text) {
    return text.isEmpty() ? new long[0] : text.chars().asLongStream().map(c -> c * 31).toArray();
  }

  private static double similarity(String a, String b) {
    return Texts.signature(words(a)).similarity(Texts.signature(words(b)));
  }

  /** Every letter is a word. Shared shingles over all shingles, counted by hand. */
  @ParameterizedTest
  @CsvSource({
    "abcdefghijklmnopqrstuvwx, abcdefghijklmnopqrstuvwx, 22, 22",
    "abcdefghijklmnopqrstuvwx, abcdefghijklmnopqrstuvwxyz, 22, 24",
    "abcdefghijklmnopqrstuvwx, abcdefghijkl0nopqrstuvwx, 19, 25",
    "abcdefghijklmnopqrstuvwx, lmnopqrstuvwxabcdefghijk, 20, 24",
    "abcdefghijklmnopqrstuvwx, xwvutsrqponmlkjihgfedcba, 0, 44",
    // A body of 19 words is alike to itself alone, and a longer one is no copy of it.
    "abcdefghijklmnopqrs, abcdefghijklmnopqrs, 6, 6",
    "abcdefghijklmnopqrs, abcdefghijklmnopqr0, 0, 12",
    "abcdefghijklmnopqrs, abcdefghijklmnopqrst, 0, 24",
    "a, a, 6, 6",
    "a, b, 0, 12",
  })
  void countsSharedShingles(String a, String b, double shared, double all) {
    assertEquals(shared / all, similarity(a, b), 1e-12);
    assertEquals(shared / all, similarity(b, a), 1e-12);
  }

  @Test
  void aTextWithoutWordsResemblesNothing() {
    Signature none = new Signatures().of(words("abc"), 1, 1);
    assertTrue(none.isNone());
    assertEquals(0, none.similarity(none));
    assertEquals(0, none.toLongs().length);
    assertEquals(none, Signature.of(new long[0]));
  }

  @ParameterizedTest
  @CsvSource({
    // title and body, title and body, length of both titles, resembles
    "T1PhotoReuters, T1PhotoReuters, 2, true",
    "T1PhotoReuters, T2PhotoReuters, 2, false",
    "T1abcdefghijklmnopqrst, T2abcdefghijklmnopqrst, 2, true",
  })
  void theTitleCountsWithAShortBody(String a, String b, int title, boolean resembles) {
    Signatures signatures = new Signatures();
    Signature one = signatures.of(words(a), 0, title, a.length());
    Signature other = signatures.of(words(b), 0, title, b.length());
    assertEquals(resembles, one.resembles(other, 0.7));
  }

  @Test
  void theScratchOfOneTextDoesNotShowInTheNext() {
    Signatures reused = new Signatures();
    Random random = new Random(5);
    for (int length : new int[] {3000, 21, 19, 500, 0, 9000, 192, 194, 195, 385, 386, 387}) {
      long[] text = Texts.random(random, length);
      assertEquals(Texts.signature(text), reused.of(text, 0, length), () -> length + " words");
    }
  }

  @Test
  void onlyTheRangeGivenCounts() {
    long[] text = Texts.random(new Random(6), 400);
    long[] part = Arrays.copyOfRange(text, 100, 300);
    assertEquals(Texts.signature(part), new Signatures().of(text, 100, 300));
  }

  @Test
  void aTextThatRepeatsItselfTakesNoLonger() {
    long[] endless = LongStream.range(0, 1_000_000).map(i -> i % 40).toArray();
    Signature[] found = new Signature[1];
    assertTimeout(Duration.ofSeconds(5), () -> found[0] = Texts.signature(endless));
    long[] twice = LongStream.range(0, 80).map(i -> i % 40).toArray();
    assertEquals(Texts.signature(twice), found[0]);
  }

  @Test
  void twoVeryLongTextsAreNotAlikeByTheirLength() {
    Random random = new Random(7);
    Signature one = Texts.signature(Texts.random(random, 3_000_000));
    Signature other = Texts.signature(Texts.random(random, 3_000_000));
    assertTrue(one.similarity(other) < 0.2, () -> "similarity " + one.similarity(other));
  }

  @Test
  void longsOfNoSignatureAreRefused() {
    assertThrows(IllegalArgumentException.class, () -> Signature.of(new long[3]).similarity(null));
    assertThrows(IllegalArgumentException.class, () -> Signature.of(new long[] {0, 0, 0, -2, 5}));
    assertThrows(IllegalArgumentException.class, () -> Signature.of(new long[] {1}));
  }
}
