package dev.entente.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.model.DateBasis;
import dev.entente.model.DateFinding;
import dev.entente.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InferenceTest {

  /** {@code +} stands for no end of the corpus. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In 2025 and in July 2025 and in May 2025. | + | 2025-07 | July 2025
          In July 2025 and in 2025. | + | 2025-07 | July 2025
          In January 2025 and in 2025. | + | 2025-01 | January 2025
          In 2025 and on January 1, 2025 and in January 2025. | + | 2025-01-01 | January 1, 2025
          On December 31, 2024 and in 2025. | + | 2025 | 2025
          In July 2025 and in July 2025. | + | 2025-07 | July 2025
          In 2020 and in 2030. | 2025-05-25 | 2020 | 2020
          In 2025 and in 2020. | 2025-01-01 | 2025 | 2025
          In 2025 and in 2020. | 2024-12-31 | 2020 | 2020
          In May 2025 and in July 2025. | 2025-06-30 | 2025-05 | May 2025
          In May 2025 and in July 2025. | 2025-07-01 | 2025-07 | July 2025
          On 26 May 2025 and 25 May 2025. | 2025-05-25 | 2025-05-25 | 25 May 2025
          """)
  void theLatestDateNotAfterTheEndOfTheCorpus(
      String body, String asOf, String date, String evidence) {
    DateFinding found = Inference.infer(read(Optional.empty(), body), end(asOf));
    assertEquals(DateBasis.INFERRED, found.basis());
    assertEquals(date, found.date().map(PartialDate::toString).orElse("none"));
    assertEquals(evidence, found.evidence());
  }

  @Test
  void equalDatesRestOnTheFirst() {
    DateFinding found =
        Inference.infer(read(Optional.empty(), "In July 2025, in July 2025"), Optional.empty());
    assertEquals(3, found.start());
  }

  @Test
  void aStatedDateStandsEvenAfterTheEndOfTheCorpus() {
    DateReading reading = read(Optional.of("2025"), "In 2020.");
    DateFinding found = Inference.infer(reading, Optional.of(LocalDate.of(2021, 1, 1)));
    assertEquals(DateBasis.STATED, found.basis());
    assertEquals(Optional.of(PartialDate.ofYear(2025)), found.date());
  }

  @Test
  void noDateIsInvented() {
    assertEquals(
        DateFinding.none(),
        Inference.infer(read(Optional.empty(), "On Sunday, May 29, they met."), Optional.empty()));
    assertEquals(
        DateFinding.none(),
        Inference.infer(
            read(Optional.empty(), "They met in 2025."), Optional.of(LocalDate.of(2024, 12, 31))));
  }

  private static DateReading read(Optional<String> metadata, String body) {
    return new DateFinder().read(metadata, "", body);
  }

  private static Optional<LocalDate> end(String asOf) {
    return asOf.equals("+") ? Optional.empty() : Optional.of(LocalDate.parse(asOf));
  }
}
