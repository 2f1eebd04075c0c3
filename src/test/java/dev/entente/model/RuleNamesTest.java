package dev.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleNamesTest {
  @ParameterizedTest
  @CsvSource({
    "topics:drugs:drug traffick*, topic:drugs, true",
    "topics:drugs:drug traffick*, topic:smuggling, false",
    "topics:drugs:drug traffick*, topic:drug, false",
    "topics:drug:x, topic:drugs, false",
    "topics:trade:a:b, topic:trade, true",
    "countries:TR:=Turkey, country:TR, true",
    "countries:IE:North Ireland, country:GB, true",
    "reference, official:abbas-araghchi, true",
    "offices:minister, official:minister, true"
  })
  void saysWhoseTheWordsAre(String rule, String entity, boolean own) {
    assertEquals(own, RuleNames.isOwn(rule, entity));
  }
}
