package dev.entente.analysis;

import dev.entente.analysis.Rows.AgendaRow;
import dev.entente.count.AgendaPairs;
import dev.entente.count.Counts;
import dev.entente.count.Keys;
import dev.entente.count.Tally;
import dev.entente.measure.Association;
import dev.entente.measure.BenjaminiHochberg;
import dev.entente.measure.Contingency;
import dev.entente.measure.FisherExact;
import dev.entente.measure.LogProbability;
import dev.entente.measure.Proportion;
import dev.entente.model.Kind;
import dev.entente.model.Period;
import dev.entente.resolve.EntityTable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/**
 * The agenda: what two countries have in common, by topic and period. The odds ratio compares the
 * topic's share in stories with both countries to that in stories with exactly one of them. Within
 * a scope (all periods, or one) the correction counts every triple whose stories with both and with
 * exactly one country, and with the topic among these, are enough, seen or not; a topic that is
 * about one of the countries by definition is not tested.
 */
public final class AgendaAnalysis {
  private static final int ALL = -1;

  private final Analysis analysis;
  private final Counts counts;
  private final EntityTable table;
  private final AgendaPairs pairs;
  private final List<Integer> topics = new ArrayList<>();

  /** The agenda of the pairs given. */
  public AgendaAnalysis(Analysis analysis, AgendaPairs pairs) {
    this.analysis = analysis;
    this.counts = analysis.counts();
    this.table = analysis.table();
    this.pairs = pairs;
    for (int e = 0; e < table.size(); e++) {
      if (table.kind(e) == Kind.TOPIC && analysis.stories(e) > 0) {
        topics.add(e);
      }
    }
  }

  /** The stories of a triple in a scope, and of those it is compared to. */
  private record Cell(long together, long both, long topicInOne, long one) {
    Contingency contingency() {
      return Contingency.ofShares(new Proportion(together, both), new Proportion(topicInOne, one));
    }

    boolean isEligible(long minStories) {
      long withTopic = together + topicInOne;
      return both >= minStories
          && one >= minStories
          && withTopic >= minStories
          && withTopic < both + one;
    }
  }

  /** The table {@code agenda}, in the order of pair, topic, {@code all} and the periods. */
  public void rows(Consumer<AgendaRow> rows) {
    List<Integer> scopes = new ArrayList<>(List.of(ALL));
    scopes.addAll(analysis.calendar().all());
    Cell[][] cells = new Cell[scopes.size()][pairs.size() * topics.size()];
    double[][] log10P = new double[scopes.size()][];
    double[][] q = new double[scopes.size()][];
    for (int s = 0; s < scopes.size(); s++) {
      fill(scopes.get(s), cells[s]);
      log10P[s] = tests(cells[s]);
      q[s] = corrected(log10P[s]);
    }
    for (int pair = 0; pair < pairs.size(); pair++) {
      for (int t = 0; t < topics.size(); t++) {
        int at = pair * topics.size() + t;
        if (!isSeen(pair, topics.get(t))) {
          continue;
        }
        for (int s = 0; s < scopes.size(); s++) {
          rows.accept(
              row(pair, topics.get(t), scopes.get(s), cells[s][at], log10P[s][at], q[s][at]));
        }
      }
    }
  }

  private boolean isSeen(int pair, int topic) {
    for (int period : analysis.calendar().all()) {
      long key = Keys.pair(pair, topic, period);
      if (counts.agenda().articles(key) > 0 || counts.agenda().stories(key) > 0) {
        return true;
      }
    }
    return false;
  }

  private long stories(Tally tally, int a, int b, int scope) {
    if (scope != ALL) {
      return tally.stories(Keys.pair(a, b, scope));
    }
    long sum = 0;
    for (int period : analysis.calendar().all()) {
      sum += tally.stories(Keys.pair(a, b, period));
    }
    return sum;
  }

  private void fill(int scope, Cell[] cells) {
    for (int pair = 0; pair < pairs.size(); pair++) {
      int a = pairs.a(pair);
      int b = pairs.b(pair);
      long both = stories(counts.pairs(), a, b, scope);
      long present = both + stories(counts.apart(), a, b, scope);
      long one =
          stories(counts.entities(), a, a, scope)
              + stories(counts.entities(), b, b, scope)
              - 2 * present;
      for (int t = 0; t < topics.size(); t++) {
        int topic = topics.get(t);
        long together = stories(counts.agenda(), pair, topic, scope);
        long apart = stories(counts.agendaApart(), pair, topic, scope);
        long withOne = present(a, topic, scope) + present(b, topic, scope) - 2 * (together + apart);
        cells[pair * topics.size() + t] = new Cell(together, both, withOne, one);
      }
    }
  }

  /** The stories that hold a country and a topic, as a pair or not. */
  private long present(int country, int topic, int scope) {
    return stories(counts.pairs(), country, topic, scope)
        + stories(counts.apart(), country, topic, scope);
  }

  private double[] tests(Cell[] cells) {
    double[] log10P = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      log10P[i] =
          cells[i].isEligible(analysis.minStories()) && !isStructural(i)
              ? FisherExact.log10P(cells[i].contingency())
              : Double.NaN;
    }
    return log10P;
  }

  /** Whether the topic of a cell is about one of the countries by definition. */
  private boolean isStructural(int cell) {
    int pair = cell / topics.size();
    int topic = topics.get(cell % topics.size());
    return table.isStructural(pairs.a(pair), topic) || table.isStructural(pairs.b(pair), topic);
  }

  private static double[] corrected(double[] log10P) {
    int[] tested = new int[log10P.length];
    int n = 0;
    for (int i = 0; i < log10P.length; i++) {
      if (!Double.isNaN(log10P[i])) {
        tested[n++] = i;
      }
    }
    double[] p = new double[n];
    for (int i = 0; i < n; i++) {
      p[i] = log10P[tested[i]];
    }
    double[] log10Q = n == 0 ? p : BenjaminiHochberg.log10Q(p, n);
    double[] q = new double[log10P.length];
    Arrays.fill(q, Double.NaN);
    for (int i = 0; i < n; i++) {
      q[tested[i]] = LogProbability.plain(log10Q[i]);
    }
    return q;
  }

  private AgendaRow row(int pair, int topic, int scope, Cell cell, double log10P, double q) {
    long articles = 0;
    int[] sources = {};
    for (int period : scope == ALL ? analysis.calendar().all() : List.of(scope)) {
      long key = Keys.pair(pair, topic, period);
      articles += counts.agenda().articles(key);
      sources = Tally.union(sources, counts.agenda().sources(key));
    }
    Association association = Association.of(cell.contingency());
    return new AgendaRow(
        table.id(pairs.a(pair)),
        table.id(pairs.b(pair)),
        table.id(topic),
        table.name(topic),
        scope == ALL ? "all" : Period.text(scope),
        articles,
        cell.together(),
        sources.length,
        cell.both(),
        Shares.of(cell.together(), cell.both()),
        association.oddsRatio(),
        association.oddsLow(),
        association.oddsHigh(),
        log10P,
        q);
  }
}
