package dev.entente.verify;

import dev.entente.measure.Proportion;
import dev.entente.measure.Wilson;
import dev.entente.report.table.TableSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * What the judgements of a report make of its rules, from the tables of judgements and mentions:
 * how precise each rule is, which are left out, and which mentions therefore do not count.
 */
final class RuleChecks {
  private static final List<String> KEY = List.of("article_id", "sentence", "start", "end", "rule");
  private static final Set<String> INTRODUCTIONS = Set.of("office", "lexicon");
  private static final Set<String> LATER = Set.of("reference", "full_name", "surname");

  private final Published report;
  private final Consumer<Difference> differences;
  private final Map<List<String>, Boolean> judgements = new HashMap<>();
  private final List<List<String>> inOrder = new ArrayList<>();
  private final Set<List<String>> found = new HashSet<>();
  private final TreeMap<String, Rule> rules = new TreeMap<>();
  private final Set<String> leftOut = new HashSet<>();
  private final Map<String, Boolean> introducedInCorpus = new HashMap<>();
  private final Map<List<String>, Boolean> introducedInArticle = new HashMap<>();

  private static final class Rule {
    private final Set<String> kinds = new HashSet<>();
    private final Set<String> articles = new HashSet<>();
    private long mentions;
    private long judged;
    private long right;

    Proportion share() {
      return new Proportion(right, judged);
    }
  }

  /** Reads the judgements of a report, where it was made with some. */
  RuleChecks(Published report, Consumer<Difference> differences) {
    this.report = report;
    this.differences = differences;
    if (isAsked()) {
      read();
    }
  }

  /** Whether the report was made with judgements. */
  boolean isAsked() {
    return report.settings().leastPrecision().isPresent();
  }

  private void read() {
    new PublishedTable(report, TableSpec.JUDGEMENTS, differences)
        .forEach(
            row -> {
              List<String> key = row.cells(KEY);
              inOrder.add(key);
              judgements.put(key, row.cell("right").equals("true"));
            });
    mentions(this::addToRule);
    double least = report.settings().leastPrecision().orElse(0);
    rules.forEach(
        (name, rule) -> {
          if (rule.judged > 0 && rule.share().value() < least) {
            leftOut.add(name);
          }
        });
    mentions(this::addIntroduction);
  }

  private void mentions(Consumer<PublishedTable.Row> rows) {
    // What is no table is reported where the evidence is read.
    new PublishedTable(report, TableSpec.MENTIONS, difference -> {}).forEach(rows);
  }

  private void addToRule(PublishedTable.Row row) {
    String name = row.cell("rule");
    boolean above =
        row.cell("kind").equals("topic")
            && !name.startsWith("topics:" + row.cell("entity_id").replaceFirst("topic:", "") + ":");
    if (row.cell("basis").equals("place") || above) {
      return;
    }
    Rule rule = rules.computeIfAbsent(name, n -> new Rule());
    rule.mentions++;
    rule.kinds.add(row.cell("kind"));
    rule.articles.add(row.cell("article_id"));
    List<String> key = row.cells(KEY);
    if (judgements.containsKey(key) && found.add(key)) {
      rule.judged++;
      rule.right += judgements.get(key) ? 1 : 0;
    }
  }

  private void addIntroduction(PublishedTable.Row row) {
    if (INTRODUCTIONS.contains(row.cell("basis"))) {
      Boolean kept = !leftOut.contains(row.cell("rule"));
      introducedInCorpus.merge(row.cell("entity_id"), kept, Boolean::logicalOr);
      introducedInArticle.merge(
          row.cells(List.of("article_id", "entity_id")), kept, Boolean::logicalOr);
    }
  }

  /** Whether a mention counts. */
  boolean counts(PublishedTable.Row row) {
    String basis = row.cell("basis");
    if (basis.equals("place") || leftOut.contains(row.cell("rule"))) {
      return false;
    }
    if (!LATER.contains(basis) || leftOut.isEmpty()) {
      return true;
    }
    boolean inCorpus = introducedInCorpus.getOrDefault(row.cell("entity_id"), true);
    return basis.equals("reference")
        ? introducedInArticle.getOrDefault(row.cells(List.of("article_id", "entity_id")), inCorpus)
        : inCorpus;
  }

  /** What {@code rules} should hold. */
  Expected rules() {
    Expected expected = new Expected(TableSpec.RULES, "rule");
    rules.forEach(
        (name, rule) ->
            expected.add(
                List.of(name),
                () ->
                    new Cells()
                        .text("kind", String.join(" and ", rule.kinds))
                        .count("mentions", rule.mentions)
                        .count("articles", rule.articles.size())
                        .count("judged", rule.judged)
                        .count("right", rule.right)
                        .measure("precision", rule.share().value())
                        .interval("precision_low", "precision_high", Wilson.interval(rule.share()))
                        .mark("left_out", leftOut.contains(name))));
    return expected;
  }

  /** What {@code judgements} should hold beside the judgements themselves. */
  Expected judgements() {
    Expected expected = new Expected(TableSpec.JUDGEMENTS, KEY.toArray(new String[0]));
    for (List<String> key : inOrder) {
      String other = rules.containsKey(key.get(KEY.size() - 1)) ? "no mention" : "no rule";
      String state = found.contains(key) ? "found" : other;
      expected.add(key, () -> new Cells().text("state", state));
    }
    return expected;
  }
}
