package dev.entente.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.Basis;
import dev.entente.model.Kind;
import dev.entente.recognize.Recognized;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.Identities;
import dev.entente.resolve.MentionedArticle;
import dev.entente.resolve.Official;
import dev.entente.resolve.ResolvedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ArticleContentTest {
  private static final Lexicon LEXICON = LexiconFiles.bundled(LexiconFiles.KnownOfficials.OFF);
  private static final EntityTable TABLE =
      EntityTable.of(
          LEXICON,
          new Identities(List.of(official("x"), official("y")), Map.of(), Map.of(), Map.of()));

  private static Official official(String slug) {
    return new Official("official:" + slug, slug, "IR", "", List.of(), List.of(), 0, 0);
  }

  private static int entity(String word) {
    return switch (word) {
      case "x" -> TABLE.ofOfficial(0);
      case "y" -> TABLE.ofOfficial(1);
      case "health", "nuclear", "palestine" -> TABLE.ofTopic(LEXICON.topic(word).orElseThrow());
      default -> TABLE.byCountryCode(word);
    };
  }

  /**
   * Mentions written as {@code entity sentence start end}, then {@code from} where a phrase of an
   * office stands before, or {@code place}.
   */
  private static ArticleContent content(String mentions) {
    List<ResolvedArticle.Mention> all = new ArrayList<>();
    for (String text : mentions.strip().split(" *; *")) {
      String[] w = text.split(" ");
      int sentence = Integer.parseInt(w[1]);
      int start = Integer.parseInt(w[2]);
      int end = Integer.parseInt(w[3]);
      boolean place = w.length > 4 && w[4].equals("place");
      int from = w.length > 4 && !place ? Integer.parseInt(w[4]) : start;
      all.add(
          new ResolvedArticle.Mention(
              entity(w[0]),
              new Recognized.Span(sentence, start, end),
              new Recognized.Span(sentence, from, end),
              place ? Basis.PLACE : Basis.NAME,
              "",
              Optional.empty(),
              Optional.empty()));
    }
    all.sort(
        Comparator.comparingInt((ResolvedArticle.Mention m) -> m.span().sentence())
            .thenComparingInt(m -> m.span().start()));
    return ArticleContent.of(MentionedArticle.of(all), TABLE);
  }

  /** Whether IR, TR, x or what else makes a pair, and in how many sentences. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "two apart in a sentence | IR 0 0 4; TR 0 5 9 | true | 1",
        "two that touch | IR 0 0 4; TR 0 4 9 | true | 1",
        "two at one place | PS 0 0 9; palestine 0 0 9 | false | 0",
        "one within the other | PS 0 2 4; palestine 0 0 9 | false | 0",
        "at one place, and one again apart | PS 0 0 9; palestine 0 0 9; PS 0 20 29 | true | 1",
        "at one place in one sentence, apart in another"
            + " | PS 0 0 9; palestine 0 0 9; PS 1 0 9; palestine 1 20 29 | true | 1",
        "at one place in two sentences: the first of one is apart from the second of the other"
            + " | PS 0 0 9; palestine 0 0 9; PS 1 0 9; palestine 1 0 9 | true | 0",
        "in two sentences | IR 0 0 4; TR 1 0 4 | true | 0",
        "in three sentences | IR 0 0 4; TR 0 5 9; IR 1 0 4; TR 1 5 9; TR 2 0 4 | true | 2",
        "several in a sentence | IR 0 0 4; TR 0 5 9; IR 0 10 14; TR 0 15 19 | true | 1",
        "a country in the phrase of an office | IR 0 0 7; x 0 18 25 0 | false | 0",
        "a country before the phrase of an office | IR 0 0 7; x 0 18 25 7 | true | 1",
        "two officials of one phrase | x 0 10 14 0; y 0 19 23 0 | true | 1",
        "two officials of one name | x 0 10 14 0; y 0 10 14 0 | false | 0",
      })
  void pairsNeedMentionsThatDoNotOverlap(
      String what, String mentions, boolean holds, int sentences) {
    ArticleContent content = content(mentions);
    assertEquals(2, content.entities().length, what);
    assertEquals(holds, content.holdsPair(0, 1), what);
    assertEquals(holds, content.holdsPair(1, 0), what);
    assertEquals(sentences, content.pairSentences(0, 1), what);
    assertEquals(sentences, content.pairSentences(1, 0), what);
  }

  @Test
  void countsMentionsAndSentences() {
    ArticleContent content = content("IR 0 0 4; IR 0 5 9; IR 2 0 4; TR 1 0 3 place; SY 1 5 9");
    int[] entities = {entity("IR"), entity("SY")};
    assertArrayEquals(entities, content.entities());
    assertEquals(3, content.mentions(0));
    assertEquals(2, content.sentences(0));
    assertEquals(1, content.mentions(1));
  }

  @Test
  void ordersCountriesOfficialsTopics() {
    int[] entities = content("health 0 0 2; x 0 3 5; TR 0 6 8; IR 0 9 11; y 0 12 14").entities();
    List<Kind> kinds = new ArrayList<>();
    for (int e : entities) {
      kinds.add(TABLE.kind(e));
    }
    assertEquals(
        List.of(Kind.COUNTRY, Kind.COUNTRY, Kind.OFFICIAL, Kind.OFFICIAL, Kind.TOPIC), kinds);
    assertEquals("country:IR", TABLE.id(entities[0]));
  }
}
