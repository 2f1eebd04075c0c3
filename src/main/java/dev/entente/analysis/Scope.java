package dev.entente.analysis;

import dev.entente.analysis.Rows.Measures;
import dev.entente.measure.AbsentPairs;
import dev.entente.measure.Association;
import dev.entente.measure.BenjaminiHochberg;
import dev.entente.measure.Contingency;
import dev.entente.measure.Eligibility;
import dev.entente.measure.EligiblePairs;
import dev.entente.measure.FisherExact;
import dev.entente.measure.LogProbability;
import dev.entente.model.Kind;
import dev.entente.model.PairKinds;
import dev.entente.resolve.EntityTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The pairs of one scope, all periods or one: their tests, corrected within each of the six kinds
 * over all eligible pairs, those never seen together included.
 */
final class Scope {
  private static final PairKinds[] KINDS = PairKinds.values();
  private static final Measures UNDEFINED =
      new Measures(
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          Double.NaN,
          "",
          Double.NaN,
          Double.NaN,
          0);

  private final EntityTable table;
  private final long[] stories;
  private final long storiesAll;
  private final Eligibility eligibility;
  private final long[] tests = new long[KINDS.length];
  private final List<Absent> absent = new ArrayList<>();
  private int[] a = new int[16];
  private int[] b = new int[16];
  private long[] together = new long[16];
  private double[] log10P = new double[16];
  private double[] qValue = new double[16];
  private int size;

  /**
   * A scope without pairs.
   *
   * @param stories the stories of each entity in the scope
   * @param storiesAll all stories of the scope
   */
  Scope(EntityTable table, long[] stories, long storiesAll, long minStories) {
    this.table = table;
    this.stories = stories;
    this.storiesAll = storiesAll;
    this.eligibility = new Eligibility(minStories, storiesAll);
  }

  /** A pair never seen together. */
  record Absent(int a, int b, double expected, double log10P, double qValue) {}

  /** Adds a pair that was seen; returns its number. */
  int add(int one, int other, long storiesTogether) {
    if (size == a.length) {
      int larger = size * 2;
      a = Arrays.copyOf(a, larger);
      b = Arrays.copyOf(b, larger);
      together = Arrays.copyOf(together, larger);
      log10P = Arrays.copyOf(log10P, larger);
    }
    a[size] = one;
    b[size] = other;
    together[size] = storiesTogether;
    log10P[size] =
        isTested(one, other) && isTable(size) ? FisherExact.log10P(contingency(size)) : Double.NaN;
    return size++;
  }

  /**
   * Whether the stories make a table. Two entities whose mentions mostly overlap, such as a country
   * and a topic of the same word, are a pair in fewer stories than hold both; where even the
   * margins demand more, nothing can be measured.
   */
  private boolean isTable(int pair) {
    return together[pair] >= stories[a[pair]] + stories[b[pair]] - storiesAll;
  }

  private boolean isTested(int one, int other) {
    return eligibility.holds(stories[one], stories[other]) && !table.isStructural(one, other);
  }

  private Contingency contingency(int pair) {
    return new Contingency(together[pair], stories[a[pair]], stories[b[pair]], storiesAll);
  }

  /**
   * Corrects the tests. To be called once, when every pair is added.
   *
   * @param seen whether a pair of two entities was added
   */
  void correct(AbsentPairs.PairTest seen) {
    qValue = new double[size];
    Arrays.fill(qValue, Double.NaN);
    countTests();
    List<List<Absent>> absentByKind = new ArrayList<>();
    for (int k = 0; k < KINDS.length; k++) {
      absentByKind.add(new ArrayList<>());
    }
    new AbsentPairs(eligibility)
        .forEach(
            stories,
            (x, y) ->
                table.isStructural(x, y)
                    || seen.test(x, y)
                    // Both ends in more than half of the stories meet, though their mentions
                    // always overlap: no table, and nothing to list.
                    || stories[x] + stories[y] > storiesAll,
            (x, y) -> {
              Contingency none = new Contingency(0, stories[x], stories[y], storiesAll);
              double expected = Association.of(none).expected();
              absentByKind
                  .get(kinds(x, y).ordinal())
                  .add(new Absent(x, y, expected, FisherExact.log10P(none), Double.NaN));
            });
    int[] counts = new int[KINDS.length];
    for (int i = 0; i < size; i++) {
      counts[kinds(a[i], b[i]).ordinal()] += Double.isNaN(log10P[i]) ? 0 : 1;
    }
    for (PairKinds kinds : KINDS) {
      correct(kinds, counts[kinds.ordinal()], absentByKind.get(kinds.ordinal()));
    }
  }

  private void correct(PairKinds kinds, int seen, List<Absent> missing) {
    double[] p = new double[seen + missing.size()];
    int[] pair = new int[seen];
    int n = 0;
    for (int i = 0; i < size; i++) {
      if (!Double.isNaN(log10P[i]) && kinds(a[i], b[i]) == kinds) {
        pair[n] = i;
        p[n++] = log10P[i];
      }
    }
    for (Absent one : missing) {
      p[n++] = one.log10P();
    }
    if (n == 0) {
      return;
    }
    double[] q = BenjaminiHochberg.log10Q(p, tests[kinds.ordinal()]);
    for (int i = 0; i < seen; i++) {
      qValue[pair[i]] = LogProbability.plain(q[i]);
    }
    for (int i = 0; i < missing.size(); i++) {
      Absent one = missing.get(i);
      absent.add(
          new Absent(
              one.a(), one.b(), one.expected(), one.log10P(), LogProbability.plain(q[seen + i])));
    }
  }

  private void countTests() {
    long[] eligible = new long[Kind.values().length];
    List<Integer> eligibleTopics = new ArrayList<>();
    long officialsWithCountry = 0;
    for (int e = 0; e < stories.length; e++) {
      if (!eligibility.holds(stories[e])) {
        continue;
      }
      Kind kind = table.kind(e);
      eligible[kind.ordinal()]++;
      if (kind == Kind.TOPIC) {
        eligibleTopics.add(e);
      } else if (kind == Kind.OFFICIAL) {
        int country = table.byCountryCode(table.country(e));
        officialsWithCountry += country >= 0 && eligibility.holds(stories[country]) ? 1 : 0;
      }
    }
    long nested = 0;
    for (int i = 0; i < eligibleTopics.size(); i++) {
      for (int j = i + 1; j < eligibleTopics.size(); j++) {
        nested += table.isStructural(eligibleTopics.get(i), eligibleTopics.get(j)) ? 1 : 0;
      }
    }
    for (PairKinds kinds : KINDS) {
      long inA = eligible[kinds.a().ordinal()];
      long inB = eligible[kinds.b().ordinal()];
      long structural =
          switch (kinds) {
            case COUNTRY_OFFICIAL -> officialsWithCountry;
            case COUNTRY_TOPIC -> linked(eligibleTopics);
            case TOPIC_TOPIC -> nested;
            default -> 0;
          };
      tests[kinds.ordinal()] =
          kinds.a() == kinds.b()
              ? EligiblePairs.within(inA, structural)
              : EligiblePairs.between(inA, inB, structural);
    }
  }

  /** Pairs of an eligible country with an eligible topic that is about it by definition. */
  private long linked(List<Integer> eligibleTopics) {
    long linked = 0;
    for (int e = 0; e < stories.length && table.kind(e) == Kind.COUNTRY; e++) {
      for (int topic : eligibleTopics) {
        linked += eligibility.holds(stories[e]) && table.isStructural(e, topic) ? 1 : 0;
      }
    }
    return linked;
  }

  private PairKinds kinds(int x, int y) {
    return PairKinds.of(table.kind(x), table.kind(y));
  }

  /** The eligible pairs never seen together though three or more were expected. */
  List<Absent> absent() {
    return absent;
  }

  long stories(int entity) {
    return stories[entity];
  }

  long storiesAll() {
    return storiesAll;
  }

  /** The measures of a pair that was added. */
  Measures measures(int pair) {
    boolean tested = !Double.isNaN(log10P[pair]);
    if (!isTable(pair)) {
      return UNDEFINED;
    }
    Association association = Association.of(contingency(pair));
    return new Measures(
        association.expected(),
        association.lift(),
        association.npmi(),
        association.oddsRatio(),
        association.oddsLow(),
        association.oddsHigh(),
        association.g2(),
        association.direction().text(),
        log10P[pair],
        qValue[pair],
        tested ? tests[kinds(a[pair], b[pair]).ordinal()] : 0);
  }
}
