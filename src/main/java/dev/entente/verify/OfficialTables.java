package dev.entente.verify;

import dev.entente.model.PartialDate;
import dev.entente.report.table.TableSpec;
import dev.entente.verify.Evidence.Article;
import dev.entente.verify.Evidence.Mention;
import dev.entente.verify.Evidence.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * The counts of {@code offices} and {@code aliases}. Mentions say the office and its country, and
 * the surface; where rows differ in more than that, for instance in the host of a diplomat, their
 * counts together must fit.
 */
final class OfficialTables {
  private final Published report;
  private final Evidence evidence;
  private final Names names;
  private final Consumer<Difference> differences;

  /** The tables of a report. */
  OfficialTables(
      Published report, Evidence evidence, Names names, Consumer<Difference> differences) {
    this.report = report;
    this.evidence = evidence;
    this.names = names;
    this.differences = differences;
  }

  /** What the mentions say of one office or one alias. */
  private static final class Found {
    private final Set<String> articles = new HashSet<>();
    private final TreeSet<PartialDate> dates = new TreeSet<>();
    private long mentions;

    void add(Article article) {
      mentions++;
      articles.add(article.id());
      article.date().ifPresent(dates::add);
    }
  }

  /** What one row of the report says. */
  private record Row(int articles, OptionalInt mentions, String first, String last) {}

  /** Says which of a mention's words a table's rows are about; empty for none. */
  private interface Naming {
    List<String> of(Words words);
  }

  private Map<List<String>, Found> found(Naming naming) {
    Map<List<String>, Found> found = new LinkedHashMap<>();
    for (Article article : evidence.articles()) {
      for (Mention m : article.mentions()) {
        List<String> key = naming.of(m.words());
        if (m.entity() >= 0 && evidence.isOfficial(m.entity()) && !key.isEmpty()) {
          found.computeIfAbsent(key, k -> new Found()).add(article);
        }
      }
    }
    return found;
  }

  /** Checks {@code offices}. */
  long checkOffices() {
    return check(
        TableSpec.OFFICES,
        List.of("official_id", "office", "country"),
        found(
            words ->
                words.office().isEmpty()
                    ? List.of()
                    : List.of(words.entityId(), words.office(), words.country())));
  }

  /** Checks {@code aliases}. */
  long checkAliases() {
    return check(
        TableSpec.ALIASES,
        List.of("official_id", "surface"),
        found(words -> List.of(words.entityId(), words.surface())));
  }

  private long check(TableSpec spec, List<String> keyColumns, Map<List<String>, Found> expected) {
    boolean offices = spec == TableSpec.OFFICES;
    Map<List<String>, List<Row>> groups = new LinkedHashMap<>();
    Set<List<String>> seen = new HashSet<>();
    List<String> whole =
        offices
            ? List.of("official_id", "office", "country", "host", "basis", "status")
            : List.of("official_id", "surface", "reason", "confidence");
    long[] count = {0};
    boolean complete =
        new PublishedTable(report, spec, differences)
            .forEach(
                row -> {
                  count[0]++;
                  List<String> key = row.cells(keyColumns);
                  if (!seen.add(row.cells(whole))) {
                    differences.accept(
                        new Difference(spec.title(), key, "", "a row more", "one row"));
                  }
                  // An office that the lexicon adds to a name stands in no mention.
                  boolean known = offices && row.cell("basis").equals("lexicon");
                  String name = names.of(row.cell("official_id"));
                  if (!row.cell("name").equals(name)) {
                    differences.accept(
                        new Difference(spec.title(), key, "name", row.cell("name"), name));
                  }
                  if (!known) {
                    groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row(row, key, offices));
                  }
                });
    groups.forEach((key, rows) -> compare(spec.title(), key, rows, expected, offices));
    if (complete) {
      expected.keySet().stream()
          .filter(key -> !groups.containsKey(key))
          .forEach(key -> differences.accept(Difference.missing(spec.title(), key)));
    }
    return count[0];
  }

  private Row row(PublishedTable.Row row, List<String> key, boolean offices) {
    return new Row(
        row.number("articles", key, differences).orElse(0),
        offices ? OptionalInt.empty() : row.number("mentions", key, differences),
        offices ? row.cell("first_date") : "",
        offices ? row.cell("last_date") : "");
  }

  private void compare(
      String table,
      List<String> key,
      List<Row> rows,
      Map<List<String>, Found> expected,
      boolean offices) {
    Found found = expected.get(key);
    if (found == null) {
      differences.accept(Difference.surplus(table, key));
      return;
    }
    long most = 0;
    long sum = 0;
    long mentions = 0;
    for (Row row : rows) {
      most = Math.max(most, row.articles());
      sum += row.articles();
      mentions += row.mentions().orElse(0);
    }
    int articles = found.articles.size();
    if (most > articles || sum < articles) {
      String published = rows.size() == 1 ? String.valueOf(sum) : "up to " + most + " in " + sum;
      differences.accept(
          new Difference(table, key, "articles", published, String.valueOf(articles)));
    }
    if (!offices) {
      expect(table, key, "mentions", String.valueOf(mentions), String.valueOf(found.mentions));
      return;
    }
    String first = found.dates.isEmpty() ? "" : found.dates.first().toString();
    String last = found.dates.isEmpty() ? "" : found.dates.last().toString();
    if (rows.size() == 1) {
      expect(table, key, "first_date", rows.get(0).first(), first);
      expect(table, key, "last_date", rows.get(0).last(), last);
    }
  }

  private void expect(
      String table, List<String> key, String column, String published, String recomputed) {
    if (!published.equals(recomputed)) {
      differences.accept(new Difference(table, key, column, published, recomputed));
    }
  }
}
