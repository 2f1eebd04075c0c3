package dev.entente.analysis;

import dev.entente.analysis.Rows.ChangeRow;
import dev.entente.analysis.Rows.TrendRow;
import dev.entente.count.Keys;
import dev.entente.count.Tally;
import dev.entente.measure.BenjaminiHochberg;
import dev.entente.measure.Contingency;
import dev.entente.measure.FisherExact;
import dev.entente.measure.Interval;
import dev.entente.measure.LogProbability;
import dev.entente.measure.MannKendall;
import dev.entente.measure.Newcombe;
import dev.entente.measure.Proportion;
import dev.entente.measure.SenSlope;
import dev.entente.measure.TimeSeries;
import dev.entente.model.PairKinds;
import dev.entente.model.Period;
import dev.entente.resolve.EntityTable;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Shares over time: changes between consecutive periods, and trends. Only periods of the unit
 * itself take part, neither {@code undated} nor coarser ones. What is tested is chosen by the
 * stories of both periods together, or of all, never by the difference.
 */
public final class TimeAnalysis {
  private static final int FEWEST_PERIODS = 8;

  private final Analysis analysis;
  private final EntityTable table;
  private final int[] series;
  private final String[] texts;
  private final long[] storiesAll;
  private final List<Subject> subjects = new ArrayList<>();

  /** The time analysis of a corpus. */
  public TimeAnalysis(Analysis analysis) {
    this.analysis = analysis;
    this.table = analysis.table();
    this.series = analysis.calendar().series().stream().mapToInt(Integer::intValue).toArray();
    this.texts = Arrays.stream(series).mapToObj(Period::text).toArray(String[]::new);
    this.storiesAll =
        Arrays.stream(series).mapToLong(p -> analysis.counts().periods().stories(p)).toArray();
    addSubjects(analysis.counts().entities());
    addSubjects(analysis.counts().pairs());
  }

  /**
   * Something whose share is followed: an entity, which has itself as both ends, or a pair.
   *
   * @param from where its keys begin in the tally
   * @param to where they end, exclusive
   * @param stories its stories over the whole series
   */
  private record Subject(String kind, int a, int b, Tally tally, int from, int to, long stories) {
    boolean isPair() {
      return a != b;
    }
  }

  /** The subjects whose stories over the whole series are enough for one test at least. */
  private void addSubjects(Tally tally) {
    PairRuns runs = new PairRuns(tally.keys());
    for (int run = 0; run < runs.count(); run++) {
      int a = runs.a(run);
      int b = runs.b(run);
      long stories = 0;
      for (int i = runs.from(run); i < runs.to(run); i++) {
        if (Period.isOf(runs.period(i), analysis.calendar().unit())) {
          stories += tally.storiesAt(i);
        }
      }
      if (stories >= analysis.minStories() && (a == b || !table.isStructural(a, b))) {
        String kind =
            a == b ? table.kind(a).word() : PairKinds.of(table.kind(a), table.kind(b)).word();
        subjects.add(new Subject(kind, a, b, tally, runs.from(run), runs.to(run), stories));
      }
    }
  }

  /** The subject's shares, period by period of the series. */
  private Proportion[] shares(Subject subject) {
    long[] stories = new long[series.length];
    long[] keys = subject.tally().keys();
    for (int i = subject.from(); i < subject.to(); i++) {
      int at = Arrays.binarySearch(series, Keys.period(keys[i]));
      if (at >= 0) {
        stories[at] = subject.tally().storiesAt(i);
      }
    }
    Proportion[] shares = new Proportion[series.length];
    Arrays.setAll(shares, i -> new Proportion(stories[i], storiesAll[i]));
    return shares;
  }

  private String bId(Subject subject) {
    return subject.isPair() ? table.id(subject.b()) : "";
  }

  /** The table {@code changes_over_time}; the correction is within a kind. */
  public Blocks<ChangeRow> changes() {
    List<ChangeRow> found =
        subjects.parallelStream().map(this::changesOf).flatMap(List::stream).toList();
    double[] q = corrected(found, ChangeRow::kind, ChangeRow::log10P);
    return Blocks.of(
        IntStream.range(0, q.length).mapToObj(i -> found.get(i).corrected(q[i])).toList());
  }

  private List<ChangeRow> changesOf(Subject subject) {
    Proportion[] shares = shares(subject);
    List<ChangeRow> found = new ArrayList<>();
    for (int i = 0; i + 1 < shares.length; i++) {
      Proportion before = shares[i];
      Proportion after = shares[i + 1];
      if (before.of() > 0
          && after.of() > 0
          && before.count() + after.count() >= analysis.minStories()) {
        found.add(change(subject, i, before, after));
      }
    }
    return found;
  }

  private ChangeRow change(Subject subject, int from, Proportion before, Proportion after) {
    Interval interval = Newcombe.difference(before, after);
    return new ChangeRow(
        subject.kind(),
        table.id(subject.a()),
        bId(subject),
        texts[from],
        texts[from + 1],
        before.value(),
        after.value(),
        after.value() - before.value(),
        interval.low(),
        interval.high(),
        FisherExact.log10P(Contingency.ofShares(after, before)),
        Double.NaN);
  }

  /**
   * The table {@code trends}, from eight periods with stories on, for subjects that are in as many
   * stories as there are such periods: fewer leave most periods at zero.
   */
  public Blocks<TrendRow> trends() {
    long withStories = Arrays.stream(storiesAll).filter(n -> n > 0).count();
    if (withStories < FEWEST_PERIODS) {
      return Blocks.of(List.of());
    }
    int[] times = IntStream.range(0, series.length).toArray();
    List<Trend> found =
        subjects.parallelStream()
            .filter(subject -> subject.stories() >= withStories)
            .map(subject -> trend(subject, times))
            .toList();
    double[] q = corrected(found, t -> t.row().kind(), Trend::log10P);
    return Blocks.of(
        IntStream.range(0, q.length).mapToObj(i -> found.get(i).row().corrected(q[i])).toList());
  }

  /** A trend with the logarithm of its p, which the correction ranks by. */
  private record Trend(TrendRow row, double log10P) {}

  private Trend trend(Subject subject, int[] times) {
    double[] shares = Arrays.stream(shares(subject)).mapToDouble(Proportion::value).toArray();
    TimeSeries values = TimeSeries.of(times, shares);
    MannKendall test = MannKendall.of(values);
    SenSlope slope = SenSlope.of(values);
    return new Trend(
        new TrendRow(
            subject.kind(),
            table.id(subject.a()),
            bId(subject),
            values.size(),
            slope.slope(),
            slope.interval().low(),
            slope.interval().high(),
            test.tau(),
            LogProbability.plain(test.log10P()),
            Double.NaN),
        test.log10P());
  }

  /** Corrects within each kind; a row without p counts as a test with p = 1. */
  private static <R> double[] corrected(
      List<R> rows, Function<R, String> kind, ToDoubleFunction<R> log10P) {
    double[] q = new double[rows.size()];
    Arrays.fill(q, Double.NaN);
    Map<String, IntArrayList> byKind = new LinkedHashMap<>();
    for (int i = 0; i < q.length; i++) {
      byKind.computeIfAbsent(kind.apply(rows.get(i)), k -> new IntArrayList()).add(i);
    }
    for (IntArrayList family : byKind.values()) {
      int[] tested =
          family
              .intStream()
              .filter(i -> !Double.isNaN(log10P.applyAsDouble(rows.get(i))))
              .toArray();
      if (tested.length == 0) {
        continue;
      }
      double[] p =
          Arrays.stream(tested).mapToDouble(i -> log10P.applyAsDouble(rows.get(i))).toArray();
      double[] log10Q = BenjaminiHochberg.log10Q(p, family.size());
      for (int i = 0; i < p.length; i++) {
        q[tested[i]] = LogProbability.plain(log10Q[i]);
      }
    }
    return q;
  }
}
