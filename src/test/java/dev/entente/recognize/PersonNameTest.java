package dev.entente.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How two forms of a name relate. */
class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Araghchi, Abbas Araghchi, SURNAME",
    "Abbas, Abbas Araghchi, PART",
    "Abbas Araghchi, Abbas Araghchi, SAME",
    "Tayyip Erdogan, Recep Tayyip Erdogan, SHORTER",
    "Recep Tayyip Erdogan, Tayyip Erdogan, LONGER",
    "G. Bush, George Bush, SAME",
    "Ricardo Rosselló, Ricardo Rosselló Nevares, SHORTER",
    "Mohammed bin Salman, Mohammed bin Salman Al Saud, SHORTER",
    "Kurtulmu?, Numan Kurtulmuş, SURNAME",
    "Farzaneh Sadeq, Kazem Al-e-Sadeq, NONE",
    "Melania Trump, Donald Trump, NONE",
    "Al-Hafazi, Hazem Razi Al-Hafazi, SURNAME"
  })
  void relates(String one, String other, PersonName.Relation relation) {
    assertEquals(relation, PersonName.relate(PersonName.words(one), PersonName.words(other)), one);
  }
}
