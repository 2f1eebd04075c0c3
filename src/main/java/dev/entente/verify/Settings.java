package dev.entente.verify;

import dev.entente.model.PeriodUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What a report's numbers depend on beside its evidence.
 *
 * @param unit the length of a period
 * @param minStories the least number of stories that both ends of a tested pair are in
 * @param agendaPairs of how many pairs of countries the agenda is written
 * @param topicsAbove for each topic's id the ids of those above it; absent where the report does
 *     not say
 * @param window the length in tokens of the windows that were counted, 0 where none were
 * @param leastPrecision the precision below which judged rules are left out; absent where no
 *     judgements were given
 */
public record Settings(
    PeriodUnit unit,
    long minStories,
    int agendaPairs,
    Optional<Map<String, Set<String>>> topicsAbove,
    long window,
    OptionalDouble leastPrecision) {

  /** Settings of a run that counted no windows and had no judgements. */
  public Settings(
      PeriodUnit unit,
      long minStories,
      int agendaPairs,
      Optional<Map<String, Set<String>>> topicsAbove) {
    this(unit, minStories, agendaPairs, topicsAbove, 0, OptionalDouble.empty());
  }
}
