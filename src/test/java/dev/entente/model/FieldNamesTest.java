package dev.entente.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldNamesTest {
  @Test
  void namesWhatTheMappingGivesAndKeepsTheRest() {
    assertEquals(
        new FieldNames("id", "published", "title", "source", "url", "body"),
        FieldNames.parse("text=body, date = published"));
    assertEquals(FieldNames.DEFAULT, FieldNames.parse(" "));
  }

  @Test
  void takesANameThatHoldsAnEqualsSign() {
    assertEquals("a=b", FieldNames.parse("text=a=b").text());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "body|'body' is not of the form field=name, such as text=body",
        "text=|'text=' is not of the form field=name, such as text=body",
        "text=a,|'' is not of the form field=name, such as text=body",
        "body=text|'body' is no field; the fields are id, date, title, source, url, text",
        "=x|'' is no field; the fields are id, date, title, source, url, text",
        "text=a,text=b|'text' is named twice",
      })
  void refusesWhatIsNoMapping(String mapping, String message) {
    Exception e = assertThrows(IllegalArgumentException.class, () -> FieldNames.parse(mapping));
    assertEquals(message, e.getMessage());
  }
}
