package dev.entente.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Officials in single texts: a table of texts and of the names, with countries, that they hold. */
class OfficialTrapsTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/official-traps.csv", delimiter = '|', numLinesToSkip = 1)
  void findsWhoHoldsAnOffice(String text, String officials) {
    TreeSet<String> wanted = new TreeSet<>();
    if (officials != null) {
      Arrays.stream(officials.split(";")).map(String::strip).forEach(wanted::add);
    }
    assertEquals(wanted, new TreeSet<>(Reading.officials(Reading.of(text))), text);
  }
}
