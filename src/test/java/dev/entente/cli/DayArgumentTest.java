package dev.entente.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class DayArgumentTest {
  @ParameterizedTest
  @CsvSource({
    "2024, 2024-01-01, 2024-12-31",
    "2024-02, 2024-02-01, 2024-02-29",
    "2023-02, 2023-02-01, 2023-02-28",
    "2024-05-17, 2024-05-17, 2024-05-17",
  })
  void aCoarseDateMeansOneEnd(String given, LocalDate first, LocalDate last) {
    assertEquals(first, DayArgument.FIRST.convert(given));
    assertEquals(last, DayArgument.LAST.convert(given));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "24", "2024-5", "2024-13", "2023-02-29", "20240517", "2024-05-17T00"})
  void refusesOthers(String given) {
    assertThrows(TypeConversionException.class, () -> DayArgument.FIRST.convert(given));
  }
}
