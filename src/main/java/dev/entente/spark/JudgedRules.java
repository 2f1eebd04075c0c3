package dev.entente.spark;

import dev.entente.analysis.RulePrecision;
import dev.entente.resolve.LeftOut;
import java.util.Map;
import java.util.Optional;

/**
 * What a run makes of a reader's judgements.
 *
 * @param precision the precision of the judged rules; empty where no judgements were given
 * @param leftOut the rules that are left out
 * @param countryPairs how many articles name each pair of entities that are countries, where that
 *     changed because rules are left out
 */
record JudgedRules(
    Optional<RulePrecision> precision, LeftOut leftOut, Optional<Map<Long, Long>> countryPairs) {

  /** No judgements. */
  static final JudgedRules NONE = new JudgedRules(Optional.empty(), LeftOut.NONE, Optional.empty());
}
