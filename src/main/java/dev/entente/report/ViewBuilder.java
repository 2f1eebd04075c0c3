package dev.entente.report;

import dev.entente.analysis.Rows.AgendaRow;
import dev.entente.analysis.Rows.ChangeRow;
import dev.entente.analysis.Rows.EntityPeriodRow;
import dev.entente.analysis.Rows.EntityRow;
import dev.entente.analysis.Rows.PairRow;
import dev.entente.analysis.Rows.PeriodRow;
import dev.entente.analysis.Rows.TrendRow;
import dev.entente.model.Kind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;

/**
 * Keeps, of the rows that pass by while tables are written, those that the page and the charts
 * need: all of a small corpus, the top of a large one.
 */
public final class ViewBuilder {
  private static final int ENTITIES = 200;
  private static final int MATRIX = 40;
  private static final int PAIRS = 500;
  private static final int CHANGES = 200;

  private final List<PeriodRow> periods = new ArrayList<>();
  private final Map<Kind, List<EntityRow>> entities = new EnumMap<>(Kind.class);
  private final List<EntityPeriodRow> entityPeriods = new ArrayList<>();
  private final List<AgendaRow> agenda = new ArrayList<>();
  private final Top<PairRow> frequent =
      new Top<>(
          PAIRS,
          Comparator.comparingLong((PairRow p) -> p.structural() ? -1 : p.stories())
              .thenComparingLong(PairRow::articles));
  private final Top<PairRow> strong =
      new Top<>(
          PAIRS,
          Comparator.comparingDouble(
              (PairRow p) ->
                  p.measures().tests() > 0 && p.measures().direction().equals("more")
                      ? p.measures().oddsLow()
                      : -1));
  private final List<PairRow> matrix = new ArrayList<>();
  private final Top<ChangeRow> changes =
      new Top<>(CHANGES, Comparator.comparingDouble((ChangeRow c) -> -orOne(c.qValue())));
  private final Top<TrendRow> trends =
      new Top<>(CHANGES, Comparator.comparingDouble((TrendRow t) -> -orOne(t.qValue())));
  private RuleFindings rules = RuleFindings.NONE;
  private Optional<PairRow> top = Optional.empty();
  private Set<String> leading = Set.of();
  private long countries;
  private long officials;
  private long topics;
  private long pairs;
  private long tested;

  private static double orOne(double q) {
    return Double.isNaN(q) ? 1 : q;
  }

  /** Rows of which only the greatest are kept; of equal ones the first. */
  private static final class Top<R> {
    private final int most;
    private final Comparator<Numbered<R>> order;
    private final PriorityQueue<Numbered<R>> kept;
    private long number;

    private record Numbered<R>(R row, long number) {}

    Top(int most, Comparator<R> order) {
      this.most = most;
      this.order =
          Comparator.comparing((Numbered<R> n) -> n.row(), order)
              .thenComparingLong(n -> -n.number());
      this.kept = new PriorityQueue<>(this.order);
    }

    void add(R row) {
      Numbered<R> numbered = new Numbered<>(row, number++);
      if (kept.size() < most) {
        kept.add(numbered);
      } else if (order.compare(numbered, kept.peek()) > 0) {
        kept.remove();
        kept.add(numbered);
      }
    }

    List<R> rows() {
      return kept.stream().sorted(order.reversed()).map(Numbered::row).toList();
    }
  }

  /** Takes a row of {@code periods}. */
  public void add(PeriodRow row) {
    periods.add(row);
  }

  /** Takes a row of {@code entities}; all of them come before any pair. */
  public void add(EntityRow row) {
    entities.computeIfAbsent(row.kind(), k -> new ArrayList<>()).add(row);
    switch (row.kind()) {
      case COUNTRY -> countries++;
      case OFFICIAL -> officials++;
      case TOPIC -> topics++;
    }
  }

  /** To be called between the entities and the pairs: decides which entities lead. */
  public void rank() {
    Set<String> ids = new HashSet<>();
    for (List<EntityRow> rows : entities.values()) {
      rows.sort(
          Comparator.comparingLong(EntityRow::articles)
              .thenComparingLong(EntityRow::stories)
              .thenComparingLong(EntityRow::sentences)
              .reversed()
              .thenComparing(EntityRow::name)
              .thenComparing(EntityRow::id));
      rows.stream().limit(MATRIX).forEach(row -> ids.add(row.id()));
      if (rows.size() > ENTITIES) {
        rows.subList(ENTITIES, rows.size()).clear();
      }
    }
    leading = ids;
  }

  /** Takes a row of {@code entity_periods}. */
  public void add(EntityPeriodRow row) {
    if (leading.contains(row.id())) {
      entityPeriods.add(row);
    }
  }

  /** Takes a row of {@code pairs}. */
  public void add(PairRow row) {
    pairs++;
    tested += row.measures().tests() > 0 ? 1 : 0;
    frequent.add(row);
    strong.add(row);
    if (leading.contains(row.a().id()) && leading.contains(row.b().id())) {
      matrix.add(row);
    }
  }

  /** Takes a row of {@code agenda}; keeps those of the two leading countries. */
  public void add(AgendaRow row) {
    if (topPair()
        .map(p -> p.a().id().equals(row.countryA()) && p.b().id().equals(row.countryB()))
        .orElse(false)) {
      agenda.add(row);
    }
  }

  /** The two countries in most stories together; all pairs have passed by when it is asked. */
  private Optional<PairRow> topPair() {
    if (top.isEmpty()) {
      top = ReportView.topCountryPair(keptPairs());
    }
    return top;
  }

  /** Takes a row of {@code changes_over_time}. */
  public void add(ChangeRow row) {
    changes.add(row);
  }

  /** Takes a row of {@code trends}. */
  public void add(TrendRow row) {
    trends.add(row);
  }

  /** Takes what judgements say of the rules. */
  public void add(RuleFindings findings) {
    rules = findings;
  }

  /** The pairs that were kept, each once. */
  private List<PairRow> keptPairs() {
    Set<String> seen = new HashSet<>();
    List<PairRow> rows = new ArrayList<>();
    for (List<PairRow> some : List.of(frequent.rows(), strong.rows(), matrix)) {
      for (PairRow row : some) {
        if (seen.add(row.a().id() + "|" + row.b().id())) {
          rows.add(row);
        }
      }
    }
    return rows;
  }

  /** What is said of the corpus beside the rows. */
  public record Frame(
      String title,
      String inputs,
      String periodUnit,
      String runId,
      long minStories,
      long sources,
      long rejects,
      List<ReportView.Table> tables,
      List<ReportView.ReasonCount> rejectReasons) {}

  /** The view of the rows that passed by. */
  public ReportView build(Frame frame) {
    long articles = periods.stream().mapToLong(PeriodRow::articles).sum();
    long stories = periods.stream().mapToLong(PeriodRow::stories).sum();
    long sentences = periods.stream().mapToLong(PeriodRow::sentences).sum();
    List<String> dated =
        periods.stream()
            .filter(p -> p.articles() > 0)
            .map(PeriodRow::period)
            .filter(p -> !p.equals(ReportView.UNDATED))
            .toList();
    Corpus.Counts counts =
        new Corpus.Counts(
            articles,
            stories,
            sentences,
            frame.sources(),
            officials,
            countries,
            topics,
            pairs,
            tested,
            frame.rejects());
    Corpus corpus =
        new Corpus(
            frame.title(),
            frame.inputs(),
            dated.isEmpty() ? "" : dated.get(0),
            dated.isEmpty() ? "" : dated.get(dated.size() - 1),
            frame.periodUnit(),
            frame.runId(),
            frame.minStories(),
            counts);
    List<EntityRow> all = new ArrayList<>();
    entities.values().forEach(all::addAll);
    return new ReportView(
        corpus,
        periods,
        all,
        entityPeriods,
        keptPairs(),
        agenda,
        changes.rows(),
        trends.rows(),
        frame.tables(),
        frame.rejectReasons(),
        rules,
        List.of());
  }
}
