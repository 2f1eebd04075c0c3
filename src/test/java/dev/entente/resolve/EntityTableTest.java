package dev.entente.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.lexicon.Topic;
import dev.entente.model.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class EntityTableTest {
  private static final Lexicon LEXICON = LexiconFiles.bundled(LexiconFiles.KnownOfficials.OFF);
  private static final EntityTable TABLE =
      EntityTable.of(
          LEXICON,
          new Identities(
              List.of(official("a", "IR"), official("b", ""), official("c", "ZZ")),
              Map.of(),
              Map.of(),
              Map.of()));

  private static Official official(String slug, String country) {
    return new Official("official:" + slug, slug, country, "minister", List.of(), List.of(), 0, 0);
  }

  @Test
  void ordersEntitiesByTheirIds() {
    List<String> ids = new ArrayList<>();
    for (int e = 0; e < TABLE.size(); e++) {
      ids.add(TABLE.id(e));
      assertEquals(Kind.ofId(TABLE.id(e)), TABLE.kind(e));
    }
    assertEquals(ids.stream().sorted().distinct().toList(), ids);
    assertEquals(LEXICON.countries().size() + 3 + LEXICON.topics().size(), TABLE.size());
  }

  @Test
  void findsEntitiesOfTheLexicon() {
    for (int i = 0; i < LEXICON.countries().size(); i++) {
      String id = LEXICON.countries().get(i).id();
      assertEquals("country:" + id, TABLE.id(TABLE.ofCountry(i)));
      assertEquals(TABLE.ofCountry(i), TABLE.byCountryCode(id));
      assertEquals(id, TABLE.country(TABLE.ofCountry(i)));
    }
    for (int i = 0; i < LEXICON.topics().size(); i++) {
      assertEquals("topic:" + LEXICON.topics().get(i).id(), TABLE.id(TABLE.ofTopic(i)));
    }
    assertEquals(-1, TABLE.byCountryCode(""));
    assertEquals(-1, TABLE.byCountryCode("ZZ"));
    assertEquals("minister", TABLE.office(TABLE.ofOfficial(0)));
    assertEquals("", TABLE.office(TABLE.byCountryCode("IR")));
  }

  @Test
  void marksOfficialsWithTheirOwnCountry() {
    int iran = TABLE.byCountryCode("IR");
    for (int country = 0; country < LEXICON.countries().size(); country++) {
      assertEquals(country == iran, TABLE.isStructural(country, TABLE.ofOfficial(0)));
      assertFalse(TABLE.isStructural(country, TABLE.ofOfficial(1)), "of no country");
      assertFalse(TABLE.isStructural(country, TABLE.ofOfficial(2)), "of an unknown country");
    }
    assertFalse(TABLE.isStructural(iran, TABLE.byCountryCode("TR")));
    assertFalse(TABLE.isStructural(TABLE.ofOfficial(0), TABLE.ofOfficial(1)));
  }

  @Test
  void marksNestedTopicsWhicheverComesFirst() {
    int nested = 0;
    for (int i = 0; i < LEXICON.topics().size(); i++) {
      for (int j = 0; j < LEXICON.topics().size(); j++) {
        Topic one = LEXICON.topics().get(i);
        Topic other = LEXICON.topics().get(j);
        boolean expected = one.ancestors().contains(j) || other.ancestors().contains(i);
        int a = Math.min(TABLE.ofTopic(i), TABLE.ofTopic(j));
        int b = Math.max(TABLE.ofTopic(i), TABLE.ofTopic(j));
        assertEquals(expected, TABLE.isStructural(a, b), one.id() + " " + other.id());
        nested += expected ? 1 : 0;
        assertFalse(TABLE.isStructural(TABLE.byCountryCode("IR"), b));
      }
    }
    assertTrue(nested > 0, "the lexicon nests topics");
  }
}
