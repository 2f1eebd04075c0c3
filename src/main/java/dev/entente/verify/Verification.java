package dev.entente.verify;

import dev.entente.model.RunFailure;
import dev.entente.report.table.TableSpec;
import dev.entente.verify.Loops.Pair;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Recomputes what a report says from its mentions, articles and stories, and names each cell and
 * row that does not agree. What depends on more than these is not recomputed: words, sentences and
 * dates of articles, which stand in their texts, the names of entities and what is known of
 * officials, which stand in the lexicon, and who is who.
 */
public final class Verification {
  private final Published report;
  private final Consumer<Difference> differences;
  private final Map<String, Long> rows = new LinkedHashMap<>();
  private long found;

  private Verification(Published report, Consumer<Difference> differences) {
    this.report = report;
    this.differences =
        difference -> {
          found++;
          differences.accept(difference);
        };
  }

  /**
   * What came out.
   *
   * @param folder the run's folder
   * @param files the number of files whose bytes were compared to the manifest's hashes
   * @param rows the rows compared, by table
   * @param differences how many differences there are
   */
  public record Verdict(Path folder, int files, Map<String, Long> rows, long differences) {}

  /**
   * Verifies a report.
   *
   * @param path a run's folder, or an output folder, whose latest run is meant
   * @param differences receives each difference as it is found
   * @throws RunFailure if the path is no report, or its manifest or its mentions cannot be used
   */
  public static Verdict of(Path path, Consumer<Difference> differences) {
    ReportFolder folder = new ReportFolder(path);
    Verification verification = new Verification(folder, differences);
    int files = folder.checkFiles(verification.differences);
    verification.run();
    return new Verdict(folder.path(), files, verification.rows, verification.found);
  }

  /** Verifies tables that need not be files; returns the rows compared, by table. */
  static Map<String, Long> of(Published report, Consumer<Difference> differences) {
    Verification verification = new Verification(report, differences);
    verification.run();
    return verification.rows;
  }

  private void run() {
    if (!has(TableSpec.MENTIONS)) {
      throw new RunFailure(
          RunFailure.Sort.USAGE,
          TableSpec.MENTIONS.path()
              + " is not there; only reports with mentions in CSV are verified");
    }
    Optional<Evidence> read = new EvidenceReader(report, differences).read();
    if (read.isEmpty()) {
      return;
    }
    Evidence evidence = read.get();
    Names names = Names.of(report, differences);
    Recount recount = Recount.of(evidence, report.settings());
    Structure structure =
        new Structure(evidence, report.settings(), names.countries(), nested(evidence));
    evidence(evidence, names);
    EntityTables entities = new EntityTables(recount, names);
    compare(TableSpec.PERIODS, entities.periods());
    compare(TableSpec.ENTITIES, entities.entities());
    compare(TableSpec.ENTITY_PERIODS, entities.entityPeriods());
    PairTables pairs = new PairTables(recount, structure, names, report.settings().minStories());
    compare(TableSpec.PAIRS, pairs.pairs());
    compare(TableSpec.PAIR_PERIODS, pairs.pairPeriods());
    compare(TableSpec.ABSENT_PAIRS, pairs.absentPairs());
    if (report.settings().window() > 0) {
      UnitTable units = new UnitTable(report, recount, structure, names, differences);
      compare(TableSpec.PAIR_UNITS, units.pairUnits());
    }
    compare(TableSpec.AGENDA, new AgendaTable(recount, structure, names).agenda());
    TimeTables time = new TimeTables(recount, structure);
    compare(TableSpec.CHANGES_OVER_TIME, time.changes());
    compare(TableSpec.TRENDS, time.trends());
  }

  private void evidence(Evidence evidence, Names names) {
    RuleChecks rules = new RuleChecks(report, differences);
    EvidenceTables tables = new EvidenceTables(report, evidence, rules, differences);
    compare(TableSpec.ARTICLES, tables.articles());
    compare(TableSpec.STORIES, tables.stories());
    tables.checkSimilarities();
    rows.put(TableSpec.MENTIONS.title(), tables.checkMentions());
    if (has(TableSpec.SENTENCES)) {
      rows.put(TableSpec.SENTENCES.title(), tables.checkSentences());
    }
    if (rules.isAsked()) {
      compare(TableSpec.RULES, rules.rules());
      compare(TableSpec.JUDGEMENTS, rules.judgements());
    }
    OfficialTables officials = new OfficialTables(report, evidence, names, differences);
    rows.put(TableSpec.OFFICES.title(), officials.checkOffices());
    rows.put(TableSpec.ALIASES.title(), officials.checkAliases());
  }

  private void compare(TableSpec spec, Expected expected) {
    rows.put(spec.title(), expected.compare(report, differences));
  }

  private boolean has(TableSpec table) {
    try {
      Optional<Reader> characters = report.open(table);
      if (characters.isPresent()) {
        characters.get().close();
      }
      return characters.isPresent();
    } catch (IOException e) {
      throw new UncheckedIOException(table.path() + " cannot be read", e);
    }
  }

  /** The pairs of topics that the report marks as holding by definition. */
  private Set<Pair> nested(Evidence evidence) {
    Set<Pair> nested = new HashSet<>();
    List<String> ids = evidence.entities();
    new PublishedTable(report, TableSpec.PAIRS, differences)
        .forEach(
            row -> {
              if (row.cell("kinds").equals("topic-topic")
                  && row.cell("structural").equals("true")) {
                nested.add(new Pair(ids.indexOf(row.cell("a_id")), ids.indexOf(row.cell("b_id"))));
              }
            });
    return nested;
  }
}
