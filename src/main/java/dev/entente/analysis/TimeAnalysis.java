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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;

/**
 * Shares over time: changes between consecutive periods, and trends. Only periods of the unit
 * itself take part, neither {@code undated} nor coarser ones. What is tested is chosen by the
 * stories of both periods together, or of all, never by the difference.
 */
public final class TimeAnalysis {
  private static final int FEWEST_PERIODS = 8;

  private final Analysis analysis;
  private final EntityTable table;
  private final List<Integer> series;

  /** The time analysis of a corpus. */
  public TimeAnalysis(Analysis analysis) {
    this.analysis = analysis;
    this.table = analysis.table();
    this.series = analysis.calendar().series();
  }

  /** Something whose share is followed: an entity, which has itself as both ends, or a pair. */
  private record Subject(String kind, int a, int b, Tally tally, long stories) {
    boolean isPair() {
      return a != b;
    }
  }

  private List<Subject> subjects() {
    List<Subject> subjects = new ArrayList<>();
    addSubjects(analysis.counts().entities(), subjects);
    addSubjects(analysis.counts().pairs(), subjects);
    return subjects;
  }

  /** The subjects whose stories over the whole series are enough for one test at least. */
  private void addSubjects(Tally tally, List<Subject> subjects) {
    long[] keys = tally.keys();
    int from = 0;
    while (from < keys.length) {
      int a = Keys.a(keys[from]);
      int b = Keys.b(keys[from]);
      long stories = 0;
      while (from < keys.length && Keys.a(keys[from]) == a && Keys.b(keys[from]) == b) {
        long key = keys[from++];
        if (Period.isOf(Keys.period(key), analysis.calendar().unit())) {
          stories += tally.stories(key);
        }
      }
      if (stories >= analysis.minStories() && (a == b || !table.isStructural(a, b))) {
        String kind =
            a == b ? table.kind(a).word() : PairKinds.of(table.kind(a), table.kind(b)).word();
        subjects.add(new Subject(kind, a, b, tally, stories));
      }
    }
  }

  private String bId(Subject subject) {
    return subject.isPair() ? table.id(subject.b()) : "";
  }

  /** The table {@code changes_over_time}; the correction is within a kind. */
  public void changes(Consumer<ChangeRow> rows) {
    List<ChangeRow> found =
        subjects().parallelStream().map(this::changesOf).flatMap(List::stream).toList();
    double[] q = corrected(found, ChangeRow::kind, ChangeRow::log10P);
    for (int i = 0; i < q.length; i++) {
      ChangeRow r = found.get(i);
      rows.accept(
          new ChangeRow(
              r.kind(),
              r.aId(),
              r.bId(),
              r.fromPeriod(),
              r.toPeriod(),
              r.shareFrom(),
              r.shareTo(),
              r.difference(),
              r.differenceLow(),
              r.differenceHigh(),
              r.log10P(),
              q[i]));
    }
  }

  private List<ChangeRow> changesOf(Subject subject) {
    List<ChangeRow> found = new ArrayList<>();
    for (int i = 0; i + 1 < series.size(); i++) {
      addChange(subject, series.get(i), series.get(i + 1), found);
    }
    return found;
  }

  private void addChange(Subject subject, int from, int to, List<ChangeRow> found) {
    Proportion before = analysis.proportion(subject.tally(), subject.a(), subject.b(), from);
    Proportion after = analysis.proportion(subject.tally(), subject.a(), subject.b(), to);
    if (before.of() == 0
        || after.of() == 0
        || before.count() + after.count() < analysis.minStories()) {
      return;
    }
    Interval interval = Newcombe.difference(before, after);
    found.add(
        new ChangeRow(
            subject.kind(),
            table.id(subject.a()),
            bId(subject),
            Period.text(from),
            Period.text(to),
            before.value(),
            after.value(),
            after.value() - before.value(),
            interval.low(),
            interval.high(),
            FisherExact.log10P(Contingency.ofShares(after, before)),
            Double.NaN));
  }

  /**
   * The table {@code trends}, from eight periods with stories on, for subjects that are in as many
   * stories as there are such periods: fewer leave most periods at zero.
   */
  public void trends(Consumer<TrendRow> rows) {
    long withStories =
        series.stream().filter(p -> analysis.counts().periods().stories(p) > 0).count();
    if (withStories < FEWEST_PERIODS) {
      return;
    }
    int[] times = new int[series.size()];
    Arrays.setAll(times, i -> i);
    List<Trend> found =
        subjects().parallelStream()
            .filter(subject -> subject.stories() >= withStories)
            .map(subject -> trend(subject, times))
            .toList();
    double[] q = corrected(found, t -> t.row().kind(), Trend::log10P);
    for (int i = 0; i < q.length; i++) {
      TrendRow r = found.get(i).row();
      rows.accept(
          new TrendRow(
              r.kind(),
              r.aId(),
              r.bId(),
              r.periods(),
              r.slope(),
              r.slopeLow(),
              r.slopeHigh(),
              r.tau(),
              r.pValue(),
              q[i]));
    }
  }

  /** A trend with the logarithm of its p, which the correction ranks by. */
  private record Trend(TrendRow row, double log10P) {}

  private Trend trend(Subject subject, int[] times) {
    double[] shares = new double[times.length];
    for (int i = 0; i < times.length; i++) {
      shares[i] =
          analysis.proportion(subject.tally(), subject.a(), subject.b(), series.get(i)).value();
    }
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
      List<R> rows, java.util.function.Function<R, String> kind, ToDoubleFunction<R> log10P) {
    double[] q = new double[rows.size()];
    Map<String, List<Integer>> byKind = new LinkedHashMap<>();
    for (int i = 0; i < q.length; i++) {
      q[i] = Double.NaN;
      byKind.computeIfAbsent(kind.apply(rows.get(i)), k -> new ArrayList<>()).add(i);
    }
    for (List<Integer> family : byKind.values()) {
      List<Integer> tested =
          family.stream().filter(i -> !Double.isNaN(log10P.applyAsDouble(rows.get(i)))).toList();
      if (tested.isEmpty()) {
        continue;
      }
      double[] p = tested.stream().mapToDouble(i -> log10P.applyAsDouble(rows.get(i))).toArray();
      double[] log10Q = BenjaminiHochberg.log10Q(p, family.size());
      for (int i = 0; i < p.length; i++) {
        q[tested.get(i)] = LogProbability.plain(log10Q[i]);
      }
    }
    return q;
  }
}
