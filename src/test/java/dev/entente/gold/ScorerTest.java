package dev.entente.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.RawArticle;
import dev.entente.recognize.Recognizer;
import org.junit.jupiter.api.Test;

/** The scorer's counts over an article that a reader can score by hand. */
class ScorerTest {
  private static final String GOLD =
      """
      {"scored_topics": ["trade", "health"],
       "articles": {"a": {
         "corpus": "none", "year": 1995, "date": "1995-03-02", "date_basis": "stated",
         "countries": {"required": ["IR", "FR"], "optional": ["TR"]},
         "officials": [
           {"name": "Ali Velayati", "country": "IR", "office": "foreign minister",
            "surfaces": ["Velayati"]},
           {"name": "Hubert Vedrine", "country": "FR", "office": "foreign minister",
            "surfaces": ["Vedrine"]}],
         "optional_officials": [
           {"name": "Tansu Ciller", "country": "TR", "office": "prime minister",
            "surfaces": ["Tansu Ciller"]}],
         "topics": {"required": ["health"], "optional": []}}}}
      """;
  private static final String BODY =
      "Iranian Foreign Minister Ali Velayati spoke of trade with Turkish Prime Minister Tansu"
          + " Ciller and US President Bill Clinton.";

  @Test
  void countsRightWrongAndMissed() {
    Lexicon lexicon = LexiconFiles.bundled(LexiconFiles.KnownOfficials.OFF);
    GoldFile gold = GoldFile.parse(GOLD);
    Scorer scorer = new Scorer(lexicon, gold.scoredTopics());
    scorer.score(
        gold.articles().get(0),
        new Recognizer(lexicon)
            .recognize(new RawArticle("a", "", "", "", "1995-03-02", BODY, "a", 0)));
    assertEquals(new Figure(1, 1, 1), scorer.figure(Scorer.Part.OFFICIALS));
    assertEquals(new Figure(1, 0, 0), scorer.figure(Scorer.Part.OFFICIALS_COUNTRY));
    assertEquals(new Figure(1, 1, 1), scorer.figure(Scorer.Part.COUNTRIES));
    assertEquals(new Figure(0, 1, 1), scorer.figure(Scorer.Part.TOPICS));
    assertEquals(new Figure(1, 0, 0), scorer.figure(Scorer.Part.DATES));
    assertEquals(0.5, scorer.figure(Scorer.Part.OFFICIALS).precision());
    assertEquals(0.5, scorer.figure(Scorer.Part.OFFICIALS).recall());
  }

  @Test
  void readsTheGoldFiles() {
    assertEquals(40, GoldFile.resource("/gold/dev.json").articles().size());
    assertEquals(19, GoldFile.resource("/gold/dev.json").scoredTopics().size());
  }
}
