package dev.entente.verify;

import dev.entente.model.PartialDate;
import dev.entente.report.table.TableSpec;
import dev.entente.verify.Evidence.Article;
import dev.entente.verify.Evidence.Mention;
import dev.entente.verify.Evidence.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/** How the tables of the evidence agree with each other and in themselves. */
final class EvidenceTables {
  private final Published report;
  private final Evidence evidence;
  private final RuleChecks ruleChecks;
  private final Consumer<Difference> differences;

  /** The tables of a report. */
  EvidenceTables(
      Published report,
      Evidence evidence,
      RuleChecks ruleChecks,
      Consumer<Difference> differences) {
    this.report = report;
    this.evidence = evidence;
    this.ruleChecks = ruleChecks;
    this.differences = differences;
  }

  /** What {@code articles} should hold: precision and period follow from the date. */
  Expected articles() {
    Map<String, String> storyOf = new HashMap<>();
    for (Story story : evidence.stories()) {
      story.articles().forEach(article -> storyOf.put(article.id(), story.id()));
    }
    Expected expected = new Expected(TableSpec.ARTICLES, "article_id");
    for (Article article : evidence.articles()) {
      expected.add(
          List.of(article.id()),
          () -> {
            Cells cells =
                new Cells()
                    .text("date_precision", article.date().map(EvidenceTables::word).orElse(""))
                    .text("period", article.period())
                    .text("story_id", storyOf.get(article.id()));
            return article.date().isPresent()
                ? cells
                : cells.text("date_basis", "none").text("date_evidence", "");
          });
    }
    return expected;
  }

  private static String word(PartialDate date) {
    return date.precision().name().toLowerCase(Locale.ROOT);
  }

  /**
   * What {@code stories} should hold: a story is named by its representative, which is one of its
   * articles and resembles itself fully.
   */
  Expected stories() {
    Map<String, Story> storyOf = new HashMap<>();
    for (Story story : evidence.stories()) {
      story.articles().forEach(article -> storyOf.put(article.id(), story));
    }
    Expected expected = new Expected(TableSpec.STORIES, "story_id", "article_id");
    for (Article article : evidence.articles()) {
      Story story = storyOf.get(article.id());
      boolean hasMember = storyOf.get(story.id()) == story;
      expected.add(
          List.of(story.id(), article.id()),
          () -> {
            Cells cells =
                new Cells()
                    .text("period", story.period())
                    .text("representative", hasMember ? story.id() : "an article of the story");
            return article.id().equals(story.id()) ? cells.measure("similarity", 1) : cells;
          });
    }
    return expected;
  }

  /** Checks that similarities are between 0 and 1. */
  void checkSimilarities() {
    new PublishedTable(report, TableSpec.STORIES, differences)
        .forEach(
            row -> {
              String cell = row.cell("similarity");
              if (!cell.matches("1|0\\.[0-9]+")) {
                List<String> key = row.cells(List.of("story_id", "article_id"));
                differences.accept(
                    new Difference("stories", key, "similarity", cell, "a share of 1"));
              }
            });
  }

  /** Checks each mention in itself, and their order within an article. */
  long checkMentions() {
    List<String> keyColumns = List.of("article_id", "sentence", "start", "end", "entity_id");
    long[] count = {0};
    new PublishedTable(report, TableSpec.MENTIONS, differences)
        .forEach(
            row -> {
              count[0]++;
              List<String> key = row.cells(keyColumns);
              String id = row.cell("entity_id");
              String counts = Boolean.toString(ruleChecks.counts(row));
              expect(key, row, "kind", id.substring(0, Math.max(0, id.indexOf(':'))));
              expect(key, row, "counts", counts);
              if (row.cell("office_start").isEmpty() != row.cell("office_end").isEmpty()) {
                expect(key, row, "office_end", "an end where the office has a start");
              }
            });
    evidence.articles().forEach(this::checkSpans);
    return count[0];
  }

  private void expect(List<String> key, PublishedTable.Row row, String column, String expected) {
    if (!row.cell(column).equals(expected)) {
      differences.accept(new Difference("mentions", key, column, row.cell(column), expected));
    }
  }

  private void checkSpans(Article article) {
    Mention before = null;
    for (Mention m : article.mentions()) {
      boolean inside = m.from() <= m.start() && m.start() < m.end() && m.end() <= m.to();
      if (!inside) {
        differences.accept(
            new Difference(
                "mentions",
                key(article, m),
                "end",
                m.from() + "-" + m.start() + "-" + m.end() + "-" + m.to(),
                "offsets in the order of office_start, start, end, office_end"));
      }
      int order = before == null ? -1 : order(before, m);
      if (order > 0) {
        differences.accept(
            new Difference("mentions", key(article, m), "", "it after a later row", "it before"));
      } else if (order == 0) {
        differences.accept(
            new Difference("mentions", key(article, m), "", "one place twice", "one mention"));
      }
      before = m;
    }
  }

  private static int order(Mention x, Mention y) {
    if (x.sentence() != y.sentence()) {
      return Integer.compare(x.sentence(), y.sentence());
    }
    if (x.start() != y.start()) {
      return Integer.compare(x.start(), y.start());
    }
    return x.end() != y.end()
        ? Integer.compare(x.end(), y.end())
        : x.words().entityId().compareTo(y.words().entityId());
  }

  private static List<String> key(Article article, Mention m) {
    return List.of(
        article.id(),
        String.valueOf(m.sentence()),
        String.valueOf(m.start()),
        String.valueOf(m.end()),
        m.words().entityId());
  }

  /** Checks that each sentence holds its mentions where they say, and that none is missing. */
  long checkSentences() {
    Map<String, Article> articles = new HashMap<>();
    Map<String, Set<Integer>> missing = new HashMap<>();
    for (Article article : evidence.articles()) {
      articles.put(article.id(), article);
      Set<Integer> numbers = new TreeSet<>();
      article.mentions().forEach(m -> numbers.add(m.sentence()));
      missing.put(article.id(), numbers);
    }
    long[] count = {0};
    boolean complete =
        new PublishedTable(report, TableSpec.SENTENCES, differences)
            .forEach(
                row -> {
                  count[0]++;
                  List<String> key = row.cells(List.of("article_id", "sentence"));
                  Article article = articles.get(row.cell("article_id"));
                  int number = row.number("sentence", key, differences).orElse(-1);
                  if (article == null || !missing.get(article.id()).remove(number)) {
                    differences.accept(Difference.surplus("sentences", key));
                  } else {
                    checkSentence(row, key, article, number);
                  }
                });
    if (complete) {
      missing.forEach(
          (id, numbers) ->
              numbers.forEach(
                  n ->
                      differences.accept(
                          Difference.missing("sentences", List.of(id, String.valueOf(n))))));
    }
    return count[0];
  }

  private void checkSentence(
      PublishedTable.Row row, List<String> key, Article article, int number) {
    int start = row.number("start", key, differences).orElse(0);
    int end = row.number("end", key, differences).orElse(0);
    String cell = row.cell("text");
    boolean shielded = cell.length() > 1 && Cells.harmless(cell.substring(1)).equals(cell);
    boolean longer = cell.codePointCount(0, cell.length()) > end - start;
    String text = shielded && longer ? cell.substring(1) : cell;
    int length = text.codePointCount(0, text.length());
    if (length != end - start) {
      differences.accept(
          new Difference("sentences", key, "end", row.cell("end"), String.valueOf(start + length)));
    }
    for (Mention m : article.mentions()) {
      if (m.sentence() != number) {
        continue;
      }
      boolean inside = m.start() >= start && m.end() <= start + length && m.start() <= m.end();
      String surface =
          inside
              ? text.substring(
                  text.offsetByCodePoints(0, m.start() - start),
                  text.offsetByCodePoints(0, m.end() - start))
              : "";
      if (!Cells.harmless(surface).equals(m.words().surface())) {
        differences.accept(
            new Difference("mentions", key(article, m), "surface", m.words().surface(), surface));
      }
    }
  }
}
