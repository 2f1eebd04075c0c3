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
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The agenda: what two countries have in common, by topic and period. The odds ratio compares the
 * topic's share in stories with both countries to that in stories with exactly one of them. Within
 * a scope (all periods, or one) the correction counts every triple whose stories with both and with
 * exactly one country, and with the topic among these, are enough, seen or not; a topic that is
 * about one of the countries by definition is not tested.
 */
public final class AgendaAnalysis implements Blocks<AgendaRow> {
  private static final String ALL = "all";

  private final Analysis analysis;
  private final Counts counts;
  private final EntityTable table;
  private final AgendaPairs pairs;
  private final int[] topics;
  private final int[] periods;
  private final List<Tested> scopes;
  private final BitSet seen = new BitSet();

  /** The agenda of the pairs given. */
  public AgendaAnalysis(Analysis analysis, AgendaPairs pairs) {
    this.analysis = analysis;
    this.counts = analysis.counts();
    this.table = analysis.table();
    this.pairs = pairs;
    this.topics =
        IntStream.range(0, table.size())
            .filter(e -> table.kind(e) == Kind.TOPIC && analysis.stories(e) > 0)
            .toArray();
    this.periods = analysis.calendar().all().stream().mapToInt(Integer::intValue).toArray();
    for (long key : counts.agenda().keys()) {
      seen.set(cell(Keys.a(key), Arrays.binarySearch(topics, Keys.b(key))));
    }
    List<Cell[]> byPeriod =
        Arrays.stream(periods).parallel().mapToObj(this::cells).collect(Collectors.toList());
    byPeriod.add(0, sums(byPeriod));
    this.scopes = byPeriod.parallelStream().map(this::tested).toList();
  }

  private int cell(int pair, int topic) {
    return pair * topics.length + topic;
  }

  /** The cells of a scope with their tests. */
  private record Tested(Cell[] cells, double[] log10P, double[] q) {}

  /** The stories of a triple in a scope, and of those it is compared to. */
  private record Cell(long together, long both, long topicInOne, long one) {
    Cell plus(Cell other) {
      return new Cell(
          together + other.together,
          both + other.both,
          topicInOne + other.topicInOne,
          one + other.one);
    }

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

  /** A block is a pair of countries. */
  @Override
  public int count() {
    return pairs.size();
  }

  /** The rows of a pair of countries, by topic, {@code all} and the periods. */
  @Override
  public void rows(int pair, Consumer<AgendaRow> rows) {
    for (int t = 0; t < topics.length; t++) {
      if (seen.get(cell(pair, t))) {
        for (int s = 0; s < scopes.size(); s++) {
          rows.accept(row(pair, t, s));
        }
      }
    }
  }

  private Cell[] cells(int period) {
    Cell[] cells = new Cell[pairs.size() * topics.length];
    for (int pair = 0; pair < pairs.size(); pair++) {
      int a = pairs.a(pair);
      int b = pairs.b(pair);
      long both = counts.pairs().stories(Keys.pair(a, b, period));
      long present = both + counts.apart().stories(Keys.pair(a, b, period));
      long one =
          counts.entities().stories(Keys.pair(a, a, period))
              + counts.entities().stories(Keys.pair(b, b, period))
              - 2 * present;
      for (int t = 0; t < topics.length; t++) {
        int topic = topics[t];
        long together = counts.agenda().stories(Keys.pair(pair, topic, period));
        long apart = counts.agendaApart().stories(Keys.pair(pair, topic, period));
        long withOne =
            present(a, topic, period) + present(b, topic, period) - 2 * (together + apart);
        cells[cell(pair, t)] = new Cell(together, both, withOne, one);
      }
    }
    return cells;
  }

  /** The stories that hold a country and a topic, as a pair or not. */
  private long present(int country, int topic, int period) {
    long key = Keys.pair(country, topic, period);
    return counts.pairs().stories(key) + counts.apart().stories(key);
  }

  private Cell[] sums(List<Cell[]> byPeriod) {
    Cell[] sums = new Cell[pairs.size() * topics.length];
    Arrays.fill(sums, new Cell(0, 0, 0, 0));
    for (Cell[] cells : byPeriod) {
      Arrays.setAll(sums, i -> sums[i].plus(cells[i]));
    }
    return sums;
  }

  private Tested tested(Cell[] cells) {
    double[] log10P = tests(cells);
    return new Tested(cells, log10P, corrected(log10P));
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
    int pair = cell / topics.length;
    int topic = topics[cell % topics.length];
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

  private AgendaRow row(int pair, int topicAt, int scope) {
    int topic = topics[topicAt];
    Tally agenda = counts.agenda();
    long articles = 0;
    int[] sources = {};
    int from = scope == 0 ? 0 : scope - 1;
    int to = scope == 0 ? periods.length : scope;
    for (int p = from; p < to; p++) {
      int at = agenda.find(Keys.pair(pair, topic, periods[p]));
      if (at >= 0) {
        articles += agenda.articlesAt(at);
        sources = Tally.union(sources, agenda.sourcesAt(at));
      }
    }
    Tested tested = scopes.get(scope);
    int index = cell(pair, topicAt);
    Cell cell = tested.cells()[index];
    Association association = Association.of(cell.contingency());
    return new AgendaRow(
        table.id(pairs.a(pair)),
        table.id(pairs.b(pair)),
        table.id(topic),
        table.name(topic),
        scope == 0 ? ALL : Period.text(periods[scope - 1]),
        articles,
        cell.together(),
        sources.length,
        cell.both(),
        Shares.of(cell.together(), cell.both()),
        association.oddsRatio(),
        association.oddsLow(),
        association.oddsHigh(),
        tested.log10P()[index],
        tested.q()[index]);
  }
}
