package dev.entente.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.lexicon.LexiconFiles.KnownOfficials;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LexiconFilesTest {
  private static Lexicon bundled;

  @BeforeAll
  static void compile() {
    bundled = LexiconFiles.bundled(KnownOfficials.ON);
  }

  @Test
  void holdsEveryCountryOfTheStandardOnce() {
    Set<String> ids = new TreeSet<>();
    bundled.countries().forEach(country -> assertTrue(ids.add(country.id()), country.id()));
    assertTrue(ids.containsAll(List.of(Locale.getISOCountries())));
    assertTrue(ids.contains("XK"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"SUHH", "YUCS", "CSHH", "DDDE"})
  void formerStatesHaveASuccessor(String id) {
    Country state = bundled.countries().get(bundled.country(id).orElseThrow());
    assertTrue(bundled.country(state.successor()).isPresent(), state.toString());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "terrorism",
        "trade",
        "border_crossings",
        "border_security",
        "energy",
        "sanctions",
        "nuclear",
        "migration",
        "smuggling",
        "transport",
        "parliament",
        "palestine",
        "armed_conflict",
        "elections",
        "human_rights",
        "health",
        "culture",
        "agriculture",
        "finance",
        "environment",
        "disarmament",
        "apartheid",
        "consular",
        "pilgrimage",
        "pkk",
        "regional_security",
        "diplomatic_visits",
        "military_cooperation",
        "arms_trade",
        "corruption",
        "drugs",
        "protests",
        "coups",
        "territorial_disputes",
        "peace_talks",
        "espionage",
        "cyber_security",
        "water",
        "investment",
        "education",
        "tourism"
      })
  void holdsEveryTopicWithDozensOfPhrases(String id) {
    int topic = bundled.topic(id).orElseThrow();
    long phrases = 0;
    for (int i = 0; i < bundled.entries(); i++) {
      Entry entry = bundled.entry(i);
      phrases += entry.role() == Role.TOPIC && entry.owner() == topic ? 1 : 0;
    }
    assertTrue(phrases >= 24, id + " has " + phrases + " phrases");
    assertFalse(bundled.topics().get(topic).scope().isEmpty());
  }

  @Test
  void leavesKnownOfficialsOut() {
    Lexicon without = LexiconFiles.bundled(KnownOfficials.OFF);
    assertTrue(without.officials().isEmpty());
    assertTrue(bundled.officials().size() > 500);
    assertNotEquals(bundled.fingerprint(), without.fingerprint());
  }

  @Test
  void knownOfficialsHaveIdsOfTheirOwn() {
    Set<String> ids = new HashSet<>();
    bundled.officials().stream()
        .map(KnownOfficial::id)
        .filter(id -> !id.isEmpty())
        .forEach(id -> assertTrue(ids.add(id), id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "topics.yaml | - {id: a, name: A, scope: s, phrases: [terroris**]} | topics.yaml:1:"
            + " 'terroris**' has two wildcards in a row; one '*' matches any ending",
        "topics.yaml | - {id: a, name: A, scope: s, phrases: [x], parents: [b]} | topics.yaml:1:"
            + " parent topic 'b' is not in the file",
        "topics.yaml | - {id: a, name: A, scope: s, phrases: [x], parents: [a]} | topics.yaml:1:"
            + " topic 'a' is above itself",
        "topics.yaml | - {id: A b, name: A, scope: s, phrases: [x]} | topics.yaml:1: 'A b' is not"
            + " lower-case letters, digits and '_'",
        "topics.yaml | - {id: a, name: A, phrases: [x]} | topics.yaml:1: a topic needs 'scope'",
        "topics.yaml | - {id: a, name: A, scope: s, phrase: [x], phrases: [y]} | topics.yaml:1:"
            + " unknown key 'phrase'; known are [countries, exclude, id, name, parents, phrases, scope]",
        "blockers.yaml | - {phrase: South Sea, blocks: [ships]} | blockers.yaml:1: 'ships' is not"
            + " countries, topics or officials",
        "officials.yaml | {people: [{name: A B, country: QQ}]} | officials.yaml:1: country 'QQ' is"
            + " not in countries.yaml",
        "officials.yaml | {people: [{name: A B, terms: [{office: king, from: 20-1}]}]} |"
            + " officials.yaml:1: '20-1' is no date such as 2024-08-21, 2024-08 or 2024",
      })
  void namesFileAndLineOfAMistake(String file, String text, String message, @TempDir Path folder)
      throws IOException {
    Files.writeString(folder.resolve(file), text);
    LexiconException refused =
        assertThrows(LexiconException.class, () -> LexiconFiles.of(folder, KnownOfficials.ON));
    assertEquals(message, refused.getMessage().lines().findFirst().orElseThrow());
  }

  @Test
  void countsLinesThroughTheFile(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("topics.yaml"),
        "# a comment\n- id: a\n  name: A\n  scope: s\n  phrases:\n    - x\n    - y**\n");
    LexiconException refused =
        assertThrows(LexiconException.class, () -> LexiconFiles.of(folder, KnownOfficials.ON));
    assertTrue(refused.getMessage().startsWith("topics.yaml:7: 'y**'"), refused.getMessage());
  }

  @Test
  void refusesAFolderWithoutALexicon(@TempDir Path folder) {
    assertThrows(LexiconException.class, () -> LexiconFiles.of(folder, KnownOfficials.ON));
  }
}
