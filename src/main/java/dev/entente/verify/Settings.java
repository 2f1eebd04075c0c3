package dev.entente.verify;

import dev.entente.model.PeriodUnit;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a report's numbers depend on beside its evidence.
 *
 * @param unit the length of a period
 * @param minStories the least number of stories that both ends of a tested pair are in
 * @param agendaPairs of how many pairs of countries the agenda is written
 * @param topicsAbove for each topic's id the ids of those above it; absent where the report does
 *     not say
 */
public record Settings(
    PeriodUnit unit,
    long minStories,
    int agendaPairs,
    Optional<Map<String, Set<String>>> topicsAbove) {}
