package dev.entente.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.Identities;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScopeTest {
  private static final Lexicon LEXICON = LexiconFiles.bundled(LexiconFiles.KnownOfficials.OFF);
  private static final EntityTable TABLE =
      EntityTable.of(LEXICON, new Identities(List.of(), Map.of(), Map.of(), Map.of()));
  private static final int COUNTRY = TABLE.byCountryCode("SY");
  private static final int TOPIC = TABLE.ofTopic(LEXICON.topic("palestine").orElseThrow());

  private static Scope scope(long storiesA, long storiesB, long all) {
    long[] stories = new long[TABLE.size()];
    stories[COUNTRY] = storiesA;
    stories[TOPIC] = storiesB;
    return new Scope(TABLE, stories, all, 2);
  }

  /** The limit is an expected count of 3; more than N stories of both ends can only overlap. */
  @ParameterizedTest
  @CsvSource({
    "6, 6, 12, 1",
    "6, 6, 13, 0",
    "6, 5, 11, 0",
    "4, 4, 5, 0",
    "7, 7, 12, 0",
    "12, 12, 24, 1",
    "24, 12, 24, 0",
    "60, 1, 61, 0",
  })
  void listsAbsentPairsThatTheMarginsAllow(long a, long b, long all, int listed) {
    Scope scope = scope(a, b, all);
    scope.correct((x, y) -> false);
    assertEquals(listed, scope.absent().size());
    for (Scope.Absent absent : scope.absent()) {
      assertEquals(List.of(COUNTRY, TOPIC), List.of(absent.a(), absent.b()));
      assertTrue(absent.expected() >= 3);
    }
  }

  /** R 4.2.2: {@code fisher.test(matrix(c(0, 6, 6, 0), 2))$p.value}: 0.002164502. */
  @Test
  void testsAnAbsentPairInAFamilyOfOne() {
    Scope scope = scope(6, 6, 12);
    scope.correct((x, y) -> false);
    Scope.Absent absent = scope.absent().get(0);
    assertEquals(3, absent.expected());
    assertEquals(StrictMath.log10(2.0 / 924), absent.log10P(), 1e-12);
    assertEquals(2.0 / 924, absent.qValue(), 1e-12);
  }

  /** Overlap can leave a pair in fewer stories than the margins of any table allow. */
  @Test
  void measuresNothingWhereNoTableExists() {
    Scope scope = scope(132, 133, 144);
    int pair = scope.add(COUNTRY, TOPIC, 117);
    scope.correct((x, y) -> true);
    Rows.Measures measures = scope.measures(pair);
    assertTrue(Double.isNaN(measures.expected()) && Double.isNaN(measures.log10P()));
    assertEquals("", measures.direction());
    assertEquals(0, measures.tests());
  }

  /** The lexicon says that the topic is about Palestine: the two are a pair by definition. */
  @Test
  void neverTestsACountryWithTheTopicAboutIt() {
    long[] stories = new long[TABLE.size()];
    int country = TABLE.byCountryCode("PS");
    stories[country] = 6;
    stories[TOPIC] = 6;
    Scope scope = new Scope(TABLE, stories, 12, 2);
    int pair = scope.add(country, TOPIC, 5);
    scope.correct((x, y) -> false);
    assertTrue(TABLE.isStructural(country, TOPIC));
    assertTrue(scope.absent().isEmpty());
    assertEquals(0, scope.measures(pair).tests());
    assertTrue(Double.isNaN(scope.measures(pair).log10P()));
  }
}
