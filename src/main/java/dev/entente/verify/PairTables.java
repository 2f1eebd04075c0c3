package dev.entente.verify;

import dev.entente.measure.Association;
import dev.entente.measure.LogProbability;
import dev.entente.measure.Proportion;
import dev.entente.measure.Wilson;
import dev.entente.report.table.TableSpec;
import dev.entente.verify.Loops.Pair;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What {@code pairs}, {@code pair_periods} and {@code absent_pairs} should hold. */
final class PairTables {
  private static final List<String> MEASURES =
      List.of(
          "expected",
          "lift",
          "npmi",
          "odds_ratio",
          "odds_low",
          "odds_high",
          "g2",
          "direction",
          "p_value",
          "log10_p",
          "q_value",
          "tests");

  private final Evidence evidence;
  private final Map<String, Scope> scopes;
  private final Timeline timeline;
  private final Structure structure;
  private final Names names;
  private final Map<String, PairTests> tests = new HashMap<>();

  /** The tables of a corpus. */
  PairTables(Recount recount, Structure structure, Names names, long minStories) {
    this.evidence = recount.evidence();
    this.scopes = recount.scopes();
    this.timeline = recount.timeline();
    this.structure = structure;
    this.names = names;
    scopes.forEach(
        (period, scope) -> tests.put(period, PairTests.of(scope, evidence, structure, minStories)));
  }

  /** The pairs that some article holds. */
  Expected pairs() {
    Expected expected = new Expected(TableSpec.PAIRS, "a_id", "b_id");
    Scope all = scopes.get(Scope.ALL);
    for (Pair pair : new TreeSet<>(all.pairs().keySet())) {
      expected.add(
          ids(pair),
          () -> {
            Cells cells = counts(pair, all);
            Sum sum = all.pair(pair);
            return measures(pair, Scope.ALL, cells)
                .mark("fragile", sum.stories() <= 1 || sum.sources() == 1);
          });
    }
    return expected;
  }

  /** The pairs by period, for the periods with an article or a story that holds them. */
  Expected pairPeriods() {
    Expected expected = new Expected(TableSpec.PAIR_PERIODS, "a_id", "b_id", "period");
    for (Pair pair : new TreeSet<>(scopes.get(Scope.ALL).pairs().keySet())) {
      for (String period : timeline.all()) {
        Scope scope = scopes.get(period);
        if (scope != null && scope.pairs().containsKey(pair)) {
          expected.add(
              List.of(id(pair.a()), id(pair.b()), period), () -> pairPeriod(pair, period, scope));
        }
      }
    }
    return expected;
  }

  private Cells pairPeriod(Pair pair, String period, Scope scope) {
    Cells cells = counts(pair, scope);
    Proportion share = new Proportion(scope.pair(pair).stories(), scope.stories());
    cells.measure("share", share.value());
    cells.interval("share_low", "share_high", Wilson.interval(share));
    return measures(pair, period, cells);
  }

  /** The eligible pairs that no article holds though three or more stories were expected to. */
  Expected absentPairs() {
    Expected expected = new Expected(TableSpec.ABSENT_PAIRS, "a_id", "b_id");
    Scope all = scopes.get(Scope.ALL);
    PairTests tested = tests.get(Scope.ALL);
    for (Pair pair : new TreeSet<>(tested.log10P().keySet())) {
      if (!all.pairs().containsKey(pair)) {
        expected.add(
            ids(pair),
            () -> {
              Association association = Association.of(PairTests.table(all, pair));
              return p(
                  pair, tested, margins(pair, all).measure("expected", association.expected()));
            });
      }
    }
    return expected;
  }

  private Cells counts(Pair pair, Scope scope) {
    Sum sum = scope.pair(pair);
    return margins(pair, scope)
        .mark("structural", structure.holds(pair))
        .count("articles", sum.articles())
        .count("stories", sum.stories())
        .count("sentences", sum.sentences())
        .count("sources", sum.sources());
  }

  private Cells margins(Pair pair, Scope scope) {
    return new Cells()
        .text("a_name", names.of(id(pair.a())))
        .text("b_name", names.of(id(pair.b())))
        .text("kinds", evidence.kinds(pair.a(), pair.b()))
        .count("stories_a", scope.entity(pair.a()).stories())
        .count("stories_b", scope.entity(pair.b()).stories())
        .count("stories_all", scope.stories());
  }

  private Cells measures(Pair pair, String period, Cells cells) {
    if (!PairTests.isTable(scopes.get(period), pair)) {
      MEASURES.forEach(column -> cells.text(column, ""));
      return cells;
    }
    Association association = Association.of(PairTests.table(scopes.get(period), pair));
    PairTests tested = tests.get(period);
    cells
        .measure("expected", association.expected())
        .measure("lift", association.lift())
        .measure("npmi", association.npmi())
        .measure("odds_ratio", association.oddsRatio())
        .measure("odds_low", association.oddsLow())
        .measure("odds_high", association.oddsHigh())
        .measure("g2", association.g2())
        .text("direction", association.direction().text());
    String kinds = evidence.kinds(pair.a(), pair.b());
    return tested.log10P().containsKey(pair)
        ? p(pair, tested, cells).count("tests", tested.families().get(kinds))
        : p(pair, tested, cells).text("tests", "");
  }

  private static Cells p(Pair pair, PairTests tested, Cells cells) {
    double log10P = tested.log10P().getOrDefault(pair, Double.NaN);
    double log10Q = tested.log10Q().getOrDefault(pair, Double.NaN);
    return cells
        .measure("p_value", LogProbability.plain(log10P))
        .measure("log10_p", log10P)
        .measure("q_value", LogProbability.plain(log10Q));
  }

  private List<String> ids(Pair pair) {
    return List.of(id(pair.a()), id(pair.b()));
  }

  private String id(int entity) {
    return evidence.entities().get(entity);
  }
}
