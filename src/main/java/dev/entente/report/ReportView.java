package dev.entente.report;

import dev.entente.analysis.Rows.AgendaRow;
import dev.entente.analysis.Rows.ChangeRow;
import dev.entente.analysis.Rows.EntityPeriodRow;
import dev.entente.analysis.Rows.EntityRow;
import dev.entente.analysis.Rows.PairRow;
import dev.entente.analysis.Rows.PeriodRow;
import dev.entente.analysis.Rows.TrendRow;
import dev.entente.model.Kind;
import dev.entente.model.PairKinds;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that charts, page and summary are drawn from. On a large corpus the lists may hold the
 * top rows alone; the numbers of all rows stand in {@link Corpus#counts} and in {@link Table}. The
 * order of a list carries no meaning.
 *
 * @param periods every period, {@code undated} included
 * @param entities at least the 200 entities of each kind in most articles
 * @param entityPeriods the periods of at least the 20 topics in most stories
 * @param pairs the pairs among those entities, and the pairs of the largest {@code odds_low}
 * @param agenda the agenda of {@link #topCountryPair} at least
 * @param changes the changes between periods that the page lists, at most a few hundred
 * @param trends the trends that the page lists
 * @param tables every table of the report, in the order in which the page links them
 * @param rejectReasons the rejects by reason
 * @param rules what judgements say of the rules
 * @param sinceLastRun what changed since the last run, a sentence each; empty on a first run
 */
public record ReportView(
    Corpus corpus,
    List<PeriodRow> periods,
    List<EntityRow> entities,
    List<EntityPeriodRow> entityPeriods,
    List<PairRow> pairs,
    List<AgendaRow> agenda,
    List<ChangeRow> changes,
    List<TrendRow> trends,
    List<Table> tables,
    List<ReasonCount> rejectReasons,
    RuleFindings rules,
    List<String> sinceLastRun) {

  /** The period of stories without a date. */
  public static final String UNDATED = "undated";

  /** The period of agenda rows over all periods. */
  public static final String ALL = "all";

  /** Copies the lists. */
  public ReportView {
    periods = List.copyOf(periods);
    entities = List.copyOf(entities);
    entityPeriods = List.copyOf(entityPeriods);
    pairs = List.copyOf(pairs);
    agenda = List.copyOf(agenda);
    changes = List.copyOf(changes);
    trends = List.copyOf(trends);
    tables = List.copyOf(tables);
    rejectReasons = List.copyOf(rejectReasons);
    sinceLastRun = List.copyOf(sinceLastRun);
  }

  /**
   * One table of the report.
   *
   * @param name the table's name, for example {@code pairs}
   * @param path the file, relative to the report's folder, for example {@code tables/pairs.csv}
   * @param rows the number of its rows, the header apart
   */
  public record Table(String name, String path, long rows) {}

  /** How many inputs were rejected for one reason. */
  public record ReasonCount(String reason, long count) {}

  /** The entities of a kind, those in most articles first; ties by stories, name and id. */
  public List<EntityRow> byArticles(Kind kind) {
    return entities.stream()
        .filter(entity -> entity.kind() == kind)
        .sorted(
            Comparator.comparingLong(EntityRow::articles)
                .thenComparingLong(EntityRow::stories)
                .thenComparingLong(EntityRow::sentences)
                .reversed()
                .thenComparing(EntityRow::name)
                .thenComparing(EntityRow::id))
        .toList();
  }

  /** The pairs that do not hold by definition, those in most stories first; ties as in articles. */
  public List<PairRow> byStories() {
    return byStories(pairs);
  }

  private static List<PairRow> byStories(List<PairRow> pairs) {
    return pairs.stream()
        .filter(pair -> !pair.structural())
        .sorted(
            Comparator.comparingLong(PairRow::stories)
                .thenComparingLong(PairRow::articles)
                .thenComparingLong(PairRow::sentences)
                .reversed()
                .thenComparing(pair -> pair.a().id())
                .thenComparing(pair -> pair.b().id()))
        .toList();
  }

  /** The tested pairs seen more often than expected, the largest lower bound of the odds first. */
  public List<PairRow> byLowerBound() {
    return pairs.stream()
        .filter(pair -> !pair.structural() && pair.measures().tests() > 0)
        .filter(pair -> pair.measures().direction().equals("more"))
        .filter(pair -> !Double.isNaN(pair.measures().oddsLow()))
        .sorted(
            Comparator.comparingDouble((PairRow pair) -> pair.measures().oddsLow())
                .reversed()
                .thenComparing(pair -> pair.a().id())
                .thenComparing(pair -> pair.b().id()))
        .toList();
  }

  /** The two countries in most stories together; empty where no two countries met. */
  public Optional<PairRow> topCountryPair() {
    return topCountryPair(pairs);
  }

  /** The two countries in most stories together, of the pairs given. */
  static Optional<PairRow> topCountryPair(List<PairRow> pairs) {
    return byStories(pairs).stream()
        .filter(pair -> pair.kinds() == PairKinds.COUNTRY_COUNTRY && pair.stories() > 0)
        .findFirst();
  }

  /** The stories without a date. */
  public long undatedStories() {
    return periods.stream()
        .filter(row -> row.period().equals(UNDATED))
        .mapToLong(PeriodRow::stories)
        .sum();
  }

  /** The name of an entity, or its id where the view does not hold it. */
  public String nameOf(String id) {
    return entities.stream()
        .filter(entity -> entity.id().equals(id))
        .map(EntityRow::name)
        .findFirst()
        .orElse(id);
  }

  /**
   * The name of a country that a row gives by id or by code, or what the row gives where the view
   * holds no such country.
   */
  public String countryName(String country) {
    String id = country.startsWith("country:") ? country : "country:" + country;
    String name = nameOf(id);
    return name.equals(id) ? country : name;
  }

  /** The agenda of two countries, whether its rows name them by id or by code. */
  public List<AgendaRow> agendaOf(PairRow pair) {
    return agenda.stream()
        .filter(row -> sameCountry(row.countryA(), pair.a().id()))
        .filter(row -> sameCountry(row.countryB(), pair.b().id()))
        .toList();
  }

  private static boolean sameCountry(String country, String id) {
    return id.equals(country) || id.equals("country:" + country);
  }
}
