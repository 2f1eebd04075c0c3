package dev.entente.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the office of the first official of a text is: its words, host, status and basis. */
class OfficeTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          Iraq's Deputy Minister of Transport, Hazem Razi Al-Hafazi, spoke. | deputy transport minister | IQ | '' | '' | text
          Iran's ambassador to Iraq Kazem Al-e-Sadeq spoke. | ambassador to Iraq | IR | IQ | '' | text
          The former British Prime Minister John Major spoke. | prime minister | GB | '' | former | text
          The late Iranian President Akbar Rafsanjani was honoured. | president | IR | '' | late | text
          Acting Libyan Interior Minister Ali Bashir spoke. | interior minister | LY | '' | acting | text
          UN Secretary-General Kofi Annan spoke. | UN secretary-general | '' | '' | '' | ''
          Iran said no. President Hassan Rouhani spoke. | president | IR | '' | '' | context
          US Secretary of State Colin Powell spoke. | secretary of state | US | '' | '' | text
          """)
  void readsTheOffice(
      String text, String office, String country, String host, String status, String basis) {
    Recognized found = Reading.of(text);
    Recognized.Office read = found.persons().get(0).offices().get(0);
    assertEquals(
        List.of(office, country, host, status, basis),
        List.of(read.office(), read.country(), read.host(), read.status(), read.countryBasis()));
  }
}
