package dev.entente.lexicon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  @ParameterizedTest
  @CsvSource({
    "free zone, free zone, ''",
    "Cross-Border, cross border, ''",
    "=US, us, A",
    "=U.S., us, A",
    "=Turkey, turkey, U",
    "=New Zealand, new zealand, UU",
    "Côte d'Ivoire, cote divoire, ''",
    "Workers' Party, workers party, ''",
    "Iran's nuclear*, iran nuclear*, ''",
    "Şentop, sentop, ''",
    "'Energy, and the Sea', 'energy , and the sea', ''",
    "'=Economic Growth, Energy', 'economic growth , energy', UUU",
    "'labour,', labour, ''",
    "', labour', labour, ''",
  })
  void readsWords(String source, String words, String cases) {
    Phrase phrase = Phrase.parse(source);
    assertEquals(List.of(words.split(" ")), phrase.words());
    assertEquals(cases, phrase.cases());
  }

  @ParameterizedTest
  @CsvSource({
    "terroris**, has two wildcards in a row; one '*' matches any ending",
    "te*rror, has a '*' inside a word; it may only end one",
    "te*, has a stem of 2 letters; three are the least",
    "'', holds no word",
    "'- -', holds no word",
    "a(b), 'holds ''('', which is no letter or digit'",
  })
  void refusesWithReason(String source, String reason) {
    IllegalArgumentException refused =
        assertThrows(IllegalArgumentException.class, () -> Phrase.parse(source));
    assertEquals("'" + source + "' " + reason, refused.getMessage());
  }
}
