package dev.entente.date;

import dev.entente.model.DateBasis;
import dev.entente.model.DateFinding;
import dev.entente.model.PartialDate;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The date of an article, from what was read in it and the day the corpus ends.
 *
 * <p>An article cannot be older than the latest past date it names, so the latest one is the best
 * lower bound. Latest is by {@link PartialDate}'s order: by the first day that a date covers, since
 * an article that names July 2025 is known to be from July 1st or later and no more; on one first
 * day the more precise date wins. So of 2025, May 2025 and July 2025 it is July 2025: the bare year
 * says nothing that the month does not, though its last day is later. Of equal dates the first that
 * is named is the evidence.
 */
public final class Inference {

  private Inference() {}

  /**
   * The stated date where there is one; else the latest candidate whose first day is not after
   * {@code asOf}, with basis {@code INFERRED}; else {@link DateFinding#none()}. Without {@code
   * asOf} no candidate is too late. A stated date is not held against {@code asOf}.
   */
  public static DateFinding infer(DateReading reading, Optional<LocalDate> asOf) {
    if (reading.stated().isPresent()) {
      return reading.stated().get();
    }
    DateFinding latest = DateFinding.none();
    for (DateFinding candidate : reading.candidates()) {
      PartialDate date = candidate.date().orElseThrow();
      boolean past = asOf.isEmpty() || !date.firstDay().isAfter(asOf.get());
      if (past && latest.date().map(best -> date.compareTo(best) > 0).orElse(true)) {
        latest = candidate;
      }
    }
    return latest.basis() == DateBasis.NONE ? latest : latest.as(DateBasis.INFERRED);
  }
}
