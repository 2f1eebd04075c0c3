package dev.entente.verify;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * The evidence of a report, counted.
 *
 * @param scopes what is counted in each period, and in {@link Scope#ALL}
 */
record Recount(Evidence evidence, Settings settings, Map<String, Scope> scopes, Timeline timeline) {

  /** Counts the evidence. */
  static Recount of(Evidence evidence, Settings settings) {
    Map<String, Scope> scopes = Scope.of(evidence);
    Set<String> held = new HashSet<>(scopes.keySet());
    held.remove(Scope.ALL);
    return new Recount(evidence, settings, scopes, Timeline.of(held, settings.unit()));
  }

  /** The scope of a period, without anything in it where nothing falls into the period. */
  Scope scope(String period) {
    return scopes.getOrDefault(period, Scope.EMPTY);
  }
}
