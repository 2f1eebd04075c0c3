package dev.entente.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Countries in single texts: a table of texts and of the codes that count in them. */
class CountryTrapsTest {
  @ParameterizedTest
  @CsvFileSource(resources = "/country-traps.csv", delimiter = '|', numLinesToSkip = 1)
  void findsTheCountriesThatCount(String text, String countries) {
    TreeSet<String> wanted = new TreeSet<>();
    if (countries != null) {
      Arrays.stream(countries.split(";")).map(String::strip).forEach(wanted::add);
    }
    assertEquals(wanted, Reading.countries(Reading.of(text)), text);
  }
}
