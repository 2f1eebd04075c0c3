package dev.entente.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.model.DateField;
import dev.entente.model.PartialDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataDateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          2018-10-12 | 2018-10-12
          2018-10 | 2018-10
          2009-10 | 2009-10
          1946 | 1946
          2018/10/12 | 2018-10-12
          2018/1/2 | 2018-01-02
          2018.10.12 | 2018-10-12
          20181012 | 2018-10-12
          20181012154400 | none
          2018-10-12T15:44:00Z | 2018-10-12
          2018-10-12T15:44:00.123+03:30 | 2018-10-12
          2021-05-20T23:30:00-05:00 | 2021-05-20
          2018-10-12 15:44 | 2018-10-12
          Fri, 12 Oct 2018 15:44:00 GMT | 2018-10-12
          Fri, 12 Oct 2018 15:44:00 +0200 | 2018-10-12
          12 Oct 2018 | 2018-10-12
          12 Oct. 2018 | 2018-10-12
          12October 2018 | 2018-10-12
          12October2018 | 2018-10-12
          12October 2018 - 15:44 | 2018-10-12
          15:44, 12 October 2018 | 2018-10-12
          October 12, 2018 | 2018-10-12
          OCTOBER 12, 2018 | 2018-10-12
          october 12 2018 | 2018-10-12
          Oct. 12th, 2018 | 2018-10-12
          Oct 12, 2018, 3:44 PM | 2018-10-12
          the 12th of October, 2018 | 2018-10-12
          Friday, January 4, 2019 | 2019-01-04
          Sept. 3, 1985 | 1985-09-03
          Sept 3, 1985 | 1985-09-03
          12-Oct-2018 | 2018-10-12
          12/Oct/2018 | 2018-10-12
          12.Oct.2018 | 2018-10-12
          12.10.2018 | 2018-10-12
          3.4.2019 | 2019-04-03
          04.13.2019 | 2019-04-13
          13/04/2019 | 2019-04-13
          04/13/2019 | 2019-04-13
          12/12/2019 | 2019-12-12
          13-04-2019 | 2019-04-13
          October 2018 | 2018-10
          Oct-2018 | 2018-10
          Mon Oct 15 15:44:00 UTC 2018 | 2018-10-15
          Mon Oct 15 15:44:00 2018 | 2018-10-15
          12-OCT-85 | 1985-10-12
          25/12/85 | 1985-12-25
          12/25/85 | 1985-12-25
          25.12.05 | 2005-12-25
          Oct 12 '85 | 1985-10-12
          Oct. 12, '19 | 2019-10-12
          29 Feb 2020 | 2020-02-29
          1930 GMT, 12 October 2018 | 2018-10-12
          12 October 2018 AFP | 2018-10-12
          May. 25, 2021 | 2021-05-25
          2018-10-12T15:44+0330 | 2018-10-12
          Published: 12 October 2018 | 2018-10-12
          """)
  void readsTheUsualForms(String field, String expected) {
    Optional<PartialDate> date = read(field).stated().flatMap(found -> found.date());
    assertEquals(expected, date.map(PartialDate::toString).orElse("none"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          03/04/2019 | 2019 | metadata at 0: '03/04/2019' can be 3 April or 4 March; its year alone is kept
          12-10-2018 | 2018 | metadata at 0: '12-10-2018' can be 12 October or 10 December; its year alone is kept
          12/10/85 | 1985 | metadata at 0: '12/10/85' can be 12 October or 10 December; its year alone is kept
          10/11/12 | none | metadata at 0: '10/11/12' does not say which number is the year
          2018-13-45 | none | metadata at 0: '2018-13-45' is no date
          2019-02-29 | none | metadata at 0: '2019-02-29' is no date
          45/99/2019 | none | metadata at 0: '45/99/2019' is no date
          30 February 2019 | 2019-02 | metadata at 0: '30 February 2019' is no day; its month is kept
          1246 | none | metadata at 0: year 1246 is before 1800
          2150 | none | metadata at 0: year 2150 is after 2100
          1 May 1246 | none | metadata at 0: year 1246 is before 1800
          0000-00-00 | none | metadata at 0: '0000-00-00' is no date
          2018-W41-5 | none | metadata at 0: '2018-W41-5' is no date
          yesterday | none | metadata at 0: 'yesterday' is no date
          1539358440 | none | metadata at 0: '1539358440' is no date
          """)
  void refusesWhatItCannotKnow(String field, String expected, String reason) {
    DateReading reading = read(field);
    Optional<PartialDate> date = reading.stated().flatMap(found -> found.date());
    assertEquals(expected, date.map(PartialDate::toString).orElse("none"));
    assertEquals(java.util.List.of(reason), reading.refused());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t"})
  void anEmptyFieldStatesAndRefusesNothing(String field) {
    DateReading reading = read(field);
    assertTrue(reading.stated().isEmpty());
    assertTrue(reading.refused().isEmpty());
  }

  @Test
  void theEvidenceIsTheFieldWithoutItsMargins() {
    var found = read("  12 Oct 2018 \n").stated().orElseThrow();
    assertEquals(Optional.of(DateField.METADATA), found.field());
    assertEquals("12 Oct 2018", found.evidence());
    assertEquals(2, found.start());
    assertEquals(13, found.end());
  }

  private static DateReading read(String field) {
    return new DateFinder().read(Optional.of(field), "", "");
  }
}
