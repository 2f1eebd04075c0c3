package dev.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoriesTest {
  private static final Stories STORIES = new Stories(StorySettings.ofWindow(30));
  private static final long[] TEXT = Texts.random(new Random(1), 150);

  private static String found(StoryMember... articles) {
    StringBuilder text = new StringBuilder();
    STORIES
        .among(Arrays.asList(articles))
        .forEach(a -> text.append(a.id()).append("->").append(a.representative()).append(' '));
    return text.toString().trim();
  }

  /** Two copies; days since 1970, or nothing for no date. */
  @ParameterizedTest
  @CsvSource({
    "100, 100, a->a b->a",
    "100, 130, a->a b->a",
    "100, 131, ''",
    "131, 100, ''",
    "130, 100, b->b a->b",
    "-10, 20, a->a b->a",
    "-10, 21, ''",
    ", 100, b->b a->b",
    "100, , a->a b->a",
    ", , a->a b->a",
  })
  void copiesLieWithinTheWindow(Integer first, Integer second, String expected) {
    int a = first == null ? StoryMember.UNDATED : first;
    int b = second == null ? StoryMember.UNDATED : second;
    assertEquals(expected, found(Texts.article("a", a, TEXT), Texts.article("b", b, TEXT)));
  }

  @Test
  void aDateOfAYearIsAsNearAsItCanBe() {
    StoryMember year = new StoryMember("year", 0, 364, Texts.signature(TEXT));
    assertEquals("year->year day->year", found(Texts.article("day", 200, TEXT), year));
    assertEquals("year->year day->year", found(Texts.article("day", 394, TEXT), year));
    assertEquals("", found(Texts.article("day", 395, TEXT), year));
  }

  @Test
  void thereAreNoChains() {
    Random random = new Random(2);
    long[] near = Texts.replaced(TEXT, 0, 15, random);
    long[] far = Texts.replaced(near, 60, 15, random);
    assertEquals(
        "a->a b->a",
        found(
            Texts.article("a", 1, TEXT), Texts.article("b", 2, near), Texts.article("c", 3, far)));
    assertEquals(
        "b->b a->b c->b",
        found(
            Texts.article("b", 1, near), Texts.article("a", 2, TEXT), Texts.article("c", 3, far)));
  }

  @Test
  void theEarlierOfTwoRepresentativesTakesTheArticle() {
    Random random = new Random(3);
    long[] one = Texts.replaced(TEXT, 0, 15, random);
    long[] other = Texts.replaced(TEXT, 100, 15, random);
    assertEquals(
        "1->1 t->1",
        found(
            Texts.article("1", 1, one), Texts.article("2", 2, other), Texts.article("t", 3, TEXT)));
  }

  @Test
  void templatesWithAnotherCountryAreStoriesOfTheirOwn() {
    long[] other = Texts.changed(TEXT, 4, new Random(4));
    Signature malawi = Texts.signature(TEXT).about(Focus.of(7, 7, 7, 1, 1));
    Signature kenya = Texts.signature(other).about(Focus.of(8, 8, 8, 1, 1));
    StoryMember a = new StoryMember("a", 1, 1, malawi);
    assertEquals("", found(a, new StoryMember("b", 1, 1, kenya)));
    assertEquals("a->a b->a", found(a, Texts.article("b", 1, other)));
  }

  @Test
  void articlesWithoutWordsAreStoriesOfTheirOwn() {
    assertEquals("", found(Texts.article("a", 1, new long[0]), Texts.article("b", 1, new long[0])));
  }

  @Test
  void oneIdTwiceIsRefused() {
    StoryMember article = Texts.article("a", 1, TEXT);
    assertThrows(IllegalArgumentException.class, () -> found(article, article));
  }

  /** All pairs of 20,000 copies would be 200 million comparisons. */
  @Test
  void thousandsOfCopiesOfOneTextAreQuick() {
    Random random = new Random(8);
    List<StoryMember> articles = new ArrayList<>();
    IntStream.range(0, 20_000)
        .mapToObj(i -> Texts.article("a" + i, i % 20, Texts.changed(TEXT, 2, random)))
        .forEach(articles::add);
    articles.add(Texts.article("0", 0, TEXT));
    List<StoryAssignment> stories =
        assertTimeout(Duration.ofSeconds(20), () -> STORIES.among(articles));
    assertEquals(20_001, stories.size());
    assertEquals(1, stories.stream().map(StoryAssignment::representative).distinct().count());
  }

  /** A series whose issues share half their words: never one story, and no quadratic work. */
  @Test
  void thousandsOfIssuesOfOneSeriesAreQuick() {
    Random random = new Random(9);
    List<StoryMember> articles =
        IntStream.range(0, 3_000)
            .mapToObj(i -> Texts.undated("a" + i, Texts.replaced(TEXT, 0, 50, random)))
            .toList();
    assertEquals(List.of(), assertTimeout(Duration.ofSeconds(30), () -> STORIES.among(articles)));
  }
}
