package dev.entente.verify;

import dev.entente.measure.BenjaminiHochberg;
import dev.entente.measure.Contingency;
import dev.entente.measure.FisherExact;
import dev.entente.measure.LogProbability;
import dev.entente.measure.MannKendall;
import dev.entente.measure.Newcombe;
import dev.entente.measure.Proportion;
import dev.entente.measure.SenSlope;
import dev.entente.measure.TimeSeries;
import dev.entente.report.table.TableSpec;
import dev.entente.verify.Loops.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;

/** What {@code changes_over_time} and {@code trends} should hold. */
final class TimeTables {
  private static final int FEWEST_PERIODS = 8;

  private final Recount recount;
  private final List<String> series;
  private final List<Subject> subjects = new ArrayList<>();

  /** An entity or a pair, with the table's names for it and its stories in a scope. */
  private record Subject(String kind, String a, String b, Function<Scope, Long> stories) {}

  /** A row that waits for its correction. */
  private record Test(String kind, List<String> key, double log10P, Consumer<Cells> cells) {}

  /** The tables of a corpus. */
  TimeTables(Recount recount, Structure structure) {
    this.recount = recount;
    this.series = recount.timeline().series();
    Evidence evidence = recount.evidence();
    List<String> ids = evidence.entities();
    for (int e = 0; e < ids.size(); e++) {
      int entity = e;
      addSubject(new Subject(evidence.kind(e), ids.get(e), "", s -> s.entity(entity).stories()));
    }
    for (Pair pair : new TreeSet<>(recount.scope(Scope.ALL).pairs().keySet())) {
      if (!structure.holds(pair)) {
        addSubject(
            new Subject(
                evidence.kinds(pair.a(), pair.b()),
                ids.get(pair.a()),
                ids.get(pair.b()),
                s -> s.pair(pair).stories()));
      }
    }
  }

  private void addSubject(Subject subject) {
    if (storiesOf(subject) >= recount.settings().minStories()) {
      subjects.add(subject);
    }
  }

  private long storiesOf(Subject subject) {
    long stories = 0;
    for (String period : series) {
      stories += subject.stories().apply(recount.scope(period));
    }
    return stories;
  }

  private Proportion share(Subject subject, String period) {
    Scope scope = recount.scope(period);
    return new Proportion(subject.stories().apply(scope), scope.stories());
  }

  /** Changes between neighbouring periods that both have stories, and together enough. */
  Expected changes() {
    List<Test> tests = new ArrayList<>();
    for (Subject subject : subjects) {
      for (int i = 1; i < series.size(); i++) {
        Proportion from = share(subject, series.get(i - 1));
        Proportion to = share(subject, series.get(i));
        boolean enough = from.count() + to.count() >= recount.settings().minStories();
        if (from.of() > 0 && to.of() > 0 && enough) {
          List<String> key = List.of(subject.a(), subject.b(), series.get(i - 1), series.get(i));
          double log10P = FisherExact.log10P(Contingency.ofShares(to, from));
          tests.add(new Test(subject.kind(), key, log10P, cells -> change(from, to, cells)));
        }
      }
    }
    Expected expected =
        new Expected(TableSpec.CHANGES_OVER_TIME, "a_id", "b_id", "from_period", "to_period");
    addCorrected(tests, expected);
    return expected;
  }

  private static void change(Proportion from, Proportion to, Cells cells) {
    cells
        .measure("share_from", from.value())
        .measure("share_to", to.value())
        .measure("difference", to.value() - from.value())
        .interval("difference_low", "difference_high", Newcombe.difference(from, to));
  }

  /**
   * Trends, where eight periods or more have stories, of what is in as many stories as there are
   * such periods.
   */
  Expected trends() {
    Expected expected = new Expected(TableSpec.TRENDS, "a_id", "b_id");
    long withStories = series.stream().filter(p -> recount.scope(p).stories() > 0).count();
    List<Test> tests = new ArrayList<>();
    for (Subject subject : withStories < FEWEST_PERIODS ? List.<Subject>of() : subjects) {
      if (storiesOf(subject) < withStories) {
        continue;
      }
      TimeSeries values =
          TimeSeries.of(
              IntStream.range(0, series.size()).toArray(),
              series.stream().mapToDouble(p -> share(subject, p).value()).toArray());
      MannKendall test = MannKendall.of(values);
      SenSlope slope = SenSlope.of(values);
      tests.add(
          new Test(
              subject.kind(),
              List.of(subject.a(), subject.b()),
              test.log10P(),
              cells ->
                  cells
                      .count("periods", values.size())
                      .measure("slope", slope.slope())
                      .interval("slope_low", "slope_high", slope.interval())
                      .measure("tau", test.tau())));
    }
    addCorrected(tests, expected);
    return expected;
  }

  /** Adds the rows, corrected within each kind; one without p counts in the size of its family. */
  private static void addCorrected(List<Test> tests, Expected expected) {
    TreeMap<String, List<Double>> families = new TreeMap<>();
    TreeMap<String, Long> sizes = new TreeMap<>();
    for (Test test : tests) {
      sizes.merge(test.kind(), 1L, Long::sum);
      List<Double> family = families.computeIfAbsent(test.kind(), k -> new ArrayList<>());
      if (!Double.isNaN(test.log10P())) {
        family.add(test.log10P());
      }
    }
    TreeMap<String, double[]> corrected = new TreeMap<>();
    families.forEach(
        (kind, p) ->
            corrected.put(
                kind,
                BenjaminiHochberg.log10Q(
                    p.stream().mapToDouble(Double::doubleValue).toArray(), sizes.get(kind))));
    TreeMap<String, Integer> next = new TreeMap<>();
    for (Test test : tests) {
      boolean hasP = !Double.isNaN(test.log10P());
      double log10Q =
          hasP
              ? corrected.get(test.kind())[next.merge(test.kind(), 1, Integer::sum) - 1]
              : Double.NaN;
      expected.add(
          test.key(),
          () -> {
            Cells cells = new Cells().text("kind", test.kind());
            test.cells().accept(cells);
            return cells
                .measure("p_value", LogProbability.plain(test.log10P()))
                .measure("q_value", LogProbability.plain(log10Q));
          });
    }
  }
}
