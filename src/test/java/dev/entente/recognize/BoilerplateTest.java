package dev.entente.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is no text of the article holds no country. */
class BoilerplateTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iraq signed.\\n\\niran << iran | IQ
          Iraq signed.\\n\\nMessage end/ | IQ
          Iraq signed (Photo by Iran News). | IQ
          Iraq signed.\\n\\nAll content by Iran Front Page is licensed under a Creative Commons licence. | IQ
          A minister of Iraq signs (Photo: a guard of Iran looks on). | IQ,IR
          """)
  void isNoText(String text, String countries) {
    assertEquals(Set.of(countries.split(",")), Reading.countries(Reading.of(text)), text);
  }
}
