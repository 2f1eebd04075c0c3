package dev.entente.gold;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.gold.IdentityGold.Place;
import dev.entente.gold.IdentityScorer.Rates;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The scorer's counts over persons that a reader can score by hand, and the gold file's form. */
class IdentityScorerTest {
  private static final String GOLD =
      """
      {"persons": [
        {"corpus": "c", "sample": "s", "name": "Ann Lee",
         "places": {"1": ["Ann Lee", "Lee"], "2": ["Lee"]}},
        {"corpus": "c", "sample": "s", "name": "Bo Lee", "places": {"3": ["Bo Lee", "Lee"]}},
        {"corpus": "c", "sample": "s", "name": "Cy Roe", "places": {"4": ["Roe"]},
         "others": {"5": ["Roe"]}},
        {"corpus": "c", "sample": "s", "name": "Di Poe", "places": {"6": ["Di Poe", "Poe"]}},
        {"corpus": "c", "sample": "s", "name": "Ed Doe", "places": {"7": ["Doe"]}}]}
      """;

  @Test
  void countsSplitAndMerged() {
    IdentityScorer scorer = new IdentityScorer();
    scorer.add(new Place("1", "Ann Lee"), "ann");
    scorer.add(new Place("1", "Lee"), "ann");
    scorer.add(new Place("2", "Lee"), "bo");
    scorer.add(new Place("3", "Bo Lee"), "bo");
    scorer.add(new Place("4", "Roe"), "roe");
    scorer.add(new Place("5", "Roe"), "roe");
    scorer.add(new Place("6", "Di Poe"), "poe");
    scorer.add(new Place("6", "Poe"), "poe");
    scorer.add(new Place("6", "Poe"), "poe");
    scorer.add(new Place("6", "Poe"), "roe");
    Rates rates = scorer.rates(IdentityGold.parse(GOLD).persons());
    assertEquals(new Rates(4, 1, 3, 3), rates);
    assertEquals(3, scorer.differences().size());
  }

  /** A place is one person's. */
  @Test
  void theGoldHoldsNoPlaceTwice() {
    Set<String> seen = new HashSet<>();
    IdentityGold gold = IdentityGold.resource("/gold/identity.json");
    assertTrue(gold.persons().size() >= 200);
    for (IdentityGold.Person person : gold.persons()) {
      assertFalse(person.places().isEmpty(), person.name());
      for (Place place : person.places()) {
        String key = person.corpus() + " " + person.sample() + " " + place;
        assertTrue(seen.add(key), key);
      }
    }
  }
}
