package dev.entente.verify;

import dev.entente.measure.BenjaminiHochberg;
import dev.entente.measure.Contingency;
import dev.entente.measure.FisherExact;
import dev.entente.verify.Loops.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The tests of the pairs of one scope. Every two entities in enough stories are looked at, so that
 * the size of a family is counted and not computed.
 *
 * @param families by kinds, the number of tests
 * @param log10P for each pair tested that was seen, or expected three times, and makes a table
 * @param log10Q the same, corrected within the kinds
 */
record PairTests(Map<String, Long> families, Map<Pair, Double> log10P, Map<Pair, Double> log10Q) {
  private static final int WORTH_LISTING = 3;

  /** The tests of a scope. */
  static PairTests of(Scope scope, Evidence evidence, Structure structure, long minStories) {
    List<Integer> enough = new ArrayList<>();
    for (int entity : scope.entities().keySet()) {
      long stories = scope.entity(entity).stories();
      if (stories >= minStories && stories < scope.stories()) {
        enough.add(entity);
      }
    }
    Map<String, Long> families = new TreeMap<>();
    Map<String, Map<Pair, Double>> byKinds = new TreeMap<>();
    for (int a : enough) {
      for (int b : enough) {
        Pair pair = new Pair(a, b);
        if (a >= b || structure.holds(pair)) {
          continue;
        }
        String kinds = evidence.kinds(a, b);
        families.merge(kinds, 1L, Long::sum);
        boolean worth = scope.pairs().containsKey(pair) || isExpected(scope, pair);
        if (worth && isTable(scope, pair)) {
          byKinds
              .computeIfAbsent(kinds, k -> new TreeMap<>())
              .put(pair, FisherExact.log10P(table(scope, pair)));
        }
      }
    }
    PairTests tests = new PairTests(families, new HashMap<>(), new HashMap<>());
    byKinds.forEach((kinds, family) -> tests.correct(family, families.get(kinds)));
    return tests;
  }

  /**
   * Whether the stories make a table: two entities whose mentions mostly overlap are a pair in
   * fewer stories than hold both, perhaps in fewer than the margins allow.
   */
  static boolean isTable(Scope scope, Pair pair) {
    long a = scope.entity(pair.a()).stories();
    long b = scope.entity(pair.b()).stories();
    return scope.pair(pair).stories() >= a + b - scope.stories();
  }

  /** The stories of a pair and of its ends, and all stories of the scope. */
  static Contingency table(Scope scope, Pair pair) {
    return new Contingency(
        scope.pair(pair).stories(),
        scope.entity(pair.a()).stories(),
        scope.entity(pair.b()).stories(),
        scope.stories());
  }

  private static boolean isExpected(Scope scope, Pair pair) {
    long product = scope.entity(pair.a()).stories() * scope.entity(pair.b()).stories();
    return product >= WORTH_LISTING * scope.stories();
  }

  private void correct(Map<Pair, Double> family, long tests) {
    List<Pair> pairs = List.copyOf(family.keySet());
    double[] p = pairs.stream().mapToDouble(family::get).toArray();
    double[] q = BenjaminiHochberg.log10Q(p, tests);
    for (int i = 0; i < q.length; i++) {
      log10P.put(pairs.get(i), p[i]);
      log10Q.put(pairs.get(i), q[i]);
    }
  }
}
