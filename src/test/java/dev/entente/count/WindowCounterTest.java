package dev.entente.count;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.date.DateReading;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.lexicon.LexiconFiles.KnownOfficials;
import dev.entente.model.Basis;
import dev.entente.model.DateFinding;
import dev.entente.recognize.Recognized;
import dev.entente.recognize.Recognized.Span;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.Identities;
import dev.entente.resolve.ResolvedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowCounterTest {
  private static final Lexicon LEXICON = LexiconFiles.bundled(KnownOfficials.OFF);
  private static final EntityTable TABLE =
      EntityTable.of(LEXICON, new Identities(List.of(), Map.of(), Map.of(), Map.of()));
  private static final int IRAN = TABLE.byCountryCode("IR");
  private static final int TURKEY = TABLE.byCountryCode("TR");

  private static ResolvedArticle article(int words, String iran, String turkey) {
    List<ResolvedArticle.Mention> mentions = new ArrayList<>();
    for (String token : iran.split(" ")) {
      mentions.add(mention(IRAN, Integer.parseInt(token)));
    }
    for (String token : turkey.split(" ")) {
      mentions.add(mention(TURKEY, Integer.parseInt(token)));
    }
    Recognized recognized =
        new Recognized(
            "a",
            "",
            "",
            "",
            "a",
            0,
            new DateReading(Optional.empty(), List.of(), List.of()),
            words,
            1,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new long[0]);
    return new ResolvedArticle(recognized, DateFinding.none(), mentions);
  }

  private static ResolvedArticle.Mention mention(int entity, int token) {
    Span span = new Span(0, token * 10, token * 10 + 5, token);
    return new ResolvedArticle.Mention(
        entity, span, span, Basis.NAME, "r", Optional.empty(), Optional.empty());
  }

  @ParameterizedTest
  @CsvSource({
    // words, window, tokens of Iran, tokens of Turkey: windows, Iran, Turkey, both
    "30, 10, 0 5, 9, 3, 1, 1, 1",
    "30, 10, 0 15, 9, 3, 2, 1, 1",
    "31, 10, 9, 10, 4, 1, 1, 0",
    "30, 10, 0 10 20, 1 11 21, 3, 3, 3, 3",
    "30, 100, 0, 29, 1, 1, 1, 1",
  })
  void countsWindows(
      int words, int window, String iran, String turkey, long all, long a, long b, long both) {
    Counts counts = new Counts();
    new WindowCounter(TABLE, window, counts).add(article(words, iran, turkey));
    assertEquals(all, counts.windowsAll());
    assertEquals(a, counts.windows().sentences(Keys.pair(IRAN, IRAN, 0)));
    assertEquals(b, counts.windows().sentences(Keys.pair(TURKEY, TURKEY, 0)));
    assertEquals(
        both,
        counts.windows().sentences(Keys.pair(Math.min(IRAN, TURKEY), Math.max(IRAN, TURKEY), 0)));
  }
}
