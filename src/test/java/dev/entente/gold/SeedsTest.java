package dev.entente.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.lexicon.LexiconFiles;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The seed articles, each on its own. The two officials missed are surnames whose holder another
 * article names in full; who they are is for the resolver.
 */
class SeedsTest {
  @ParameterizedTest
  @EnumSource
  void findsWhatCarefulReadersFind(LexiconFiles.KnownOfficials known) {
    GoldFile gold = GoldFile.resource("/acceptance/seeds-gold.json");
    Scorer scorer = GoldScore.score(gold, LexiconFiles.bundled(known), List.of("seeds"));
    assertEquals(new Figure(22, 0, 2), scorer.figure(Scorer.Part.OFFICIALS));
    assertEquals(new Figure(22, 0, 0), scorer.figure(Scorer.Part.OFFICIALS_COUNTRY));
    assertEquals(new Figure(37, 0, 0), scorer.figure(Scorer.Part.COUNTRIES));
    assertEquals(new Figure(37, 0, 0), scorer.figure(Scorer.Part.TOPICS));
    assertEquals(new Figure(5, 0, 0), scorer.figure(Scorer.Part.DATES));
  }
}
