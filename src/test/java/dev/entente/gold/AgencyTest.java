package dev.entente.gold;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.lexicon.LexiconFiles;
import dev.entente.lexicon.LexiconFiles.KnownOfficials;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Agency copy of five decades, invented for this test: all-caps headlines and leads, datelines of
 * many shapes, hard-wrapped lines, end marks. The floors are what was reached.
 */
class AgencyTest {
  private static final String FOLDER = "/gold/agency/";
  private static final String ARTICLES = "src/test/resources/gold/agency/articles";

  @ParameterizedTest
  @CsvSource({
    "dev,  OFF, 1.00 0.91, 0.93 0.93, 1.00 1.00, 0.97 1.00, 1.00 1.00",
    "dev,  ON,  0.99 0.94, 0.94 0.93, 1.00 1.00, 0.97 1.00, 1.00 1.00",
    "test, OFF, 1.00 0.91, 0.94 0.94, 1.00 0.98, 1.00 0.86, 1.00 1.00",
    "test, ON,  1.00 0.95, 0.94 0.94, 1.00 0.98, 1.00 0.86, 1.00 1.00",
    "hard, OFF, 0.98 0.89, 0.92 0.90, 1.00 0.95, 0.89 1.00, 1.00 1.00",
    "hard, ON,  0.97 0.94, 0.92 0.90, 1.00 0.95, 0.89 1.00, 1.00 1.00",
  })
  void staysAboveItsFloors(
      String set,
      KnownOfficials known,
      String officials,
      String officialsCountry,
      String countries,
      String topics,
      String dates) {
    GoldFile gold = GoldFile.resource(FOLDER + set + ".json");
    Scorer scorer = GoldScore.score(gold, LexiconFiles.bundled(known), List.of(ARTICLES));
    List<String> floors = List.of(officials, officialsCountry, countries, topics, dates);
    for (Scorer.Part part : Scorer.Part.values()) {
      String[] floor = floors.get(part.ordinal()).split(" ");
      Figure figure = scorer.figure(part);
      assertTrue(
          figure.precision() >= Double.parseDouble(floor[0])
              && figure.recall() >= Double.parseDouble(floor[1]),
          () -> part + " " + figure + "\n" + String.join("\n", scorer.differences()));
    }
  }
}
