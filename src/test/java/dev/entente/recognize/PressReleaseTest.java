package dev.entente.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officials in what a ministry publishes: bylines, and titles in which every word is a capital. */
class PressReleaseTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A Fair | Jane Roe, Department Spokesperson\\nThe fair opens. | Jane Roe/US
          A Fair | Jane Roe, Spokesperson\\nThe fair opens. | Jane Roe/US
          A Fair | Jane Roe, Visitor\\nThe fair opens. | ''
          Secretary Jane Roe Virtual Remarks at a Fair | The fair opens. | Jane Roe/US
          Secretary Roe Selects Members of the Foreign Affairs Policy Board | Secretary Roe spoke. | Roe/US
          Jane Roe And Romanian Minister Carol-Eduard Novak Before Their Meeting | They met. | Carol-Eduard Novak/RO
          Jane Roe And Korean Foreign Minister Chung Eui-yong Before Their Meeting | FOREIGN MINISTER CHUNG: Hello. | Chung Eui-yong/KR
          Jane Roe And French Foreign Minister Jean-Yves Le Drian Before Their Meeting | They met. | Jean-Yves Le Drian/FR
          """)
  void findsTheOfficials(String title, String body, String officials) {
    Recognized found = Reading.of("US Department of State", title, body);
    assertEquals(officials, String.join("; ", Reading.officials(found)));
  }
}
