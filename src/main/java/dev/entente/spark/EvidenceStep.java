package dev.entente.spark;

import dev.entente.lexicon.Lexicon;
import dev.entente.model.PartialDate;
import dev.entente.recognize.Recognized;
import dev.entente.report.Evidence;
import dev.entente.resolve.ArticleResolver;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.ResolvedArticle;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;

/**
 * Finds sentences behind the numbers that the page shows: for each key the first few sentences that
 * hold all its entities, one an article.
 */
final class EvidenceStep implements PartitionJob.Work<byte[], List<EvidenceStep.Found>> {
  private static final long serialVersionUID = 1;

  /** How many sentences are shown for a key. */
  static final int SHOWN = 5;

  private final Selection selection;
  private final Broadcast<Lexicon> lexicon;
  private final Broadcast<CountStep.Setting> setting;
  private final List<Wanted> wanted;

  EvidenceStep(
      Selection selection,
      Broadcast<Lexicon> lexicon,
      Broadcast<CountStep.Setting> setting,
      List<Wanted> wanted) {
    this.selection = selection;
    this.lexicon = lexicon;
    this.setting = setting;
    this.wanted = List.copyOf(wanted);
  }

  /** A key and the ids of the entities that its sentences hold. */
  record Wanted(String key, List<String> entities) implements Serializable {}

  /** A sentence found. */
  record Found(String key, String articleId, String date, String text, List<int[]> marks)
      implements Serializable {
    Evidence evidence() {
      return new Evidence(
          key,
          articleId,
          date,
          text,
          marks.stream().map(m -> new Evidence.Mark(m[0], m[1])).toList());
    }
  }

  @Override
  public List<Found> of(Iterator<byte[]> records) {
    EntityTable table = setting.value().table();
    ArticleResolver resolver = setting.value().resolver(lexicon.value(), selection);
    Map<String, List<Wanted>> byFirst = new HashMap<>();
    for (Wanted one : wanted) {
      byFirst.computeIfAbsent(one.entities().get(0), k -> new ArrayList<>()).add(one);
    }
    Map<String, Integer> counts = new HashMap<>();
    List<Found> found = new ArrayList<>();
    Iterator<Recognized> articles = selection.articles(records);
    while (articles.hasNext()) {
      collect(resolver.resolve(articles.next()), table, byFirst, counts, found);
    }
    return found;
  }

  private static void collect(
      ResolvedArticle article,
      EntityTable table,
      Map<String, List<Wanted>> byFirst,
      Map<String, Integer> counts,
      List<Found> found) {
    Set<String> done = new HashSet<>();
    List<ResolvedArticle.Mention> all = article.mentions();
    int from = 0;
    while (from < all.size()) {
      int sentence = all.get(from).span().sentence();
      Map<String, List<int[]>> here = new HashMap<>();
      int to = from;
      for (; to < all.size() && all.get(to).span().sentence() == sentence; to++) {
        ResolvedArticle.Mention m = all.get(to);
        if (m.counts()) {
          here.computeIfAbsent(table.id(m.entity()), k -> new ArrayList<>())
              .add(new int[] {m.span().start(), m.span().end()});
        }
      }
      for (String id : here.keySet()) {
        for (Wanted one : byFirst.getOrDefault(id, List.of())) {
          if (here.keySet().containsAll(one.entities())
              && counts.getOrDefault(one.key(), 0) < SHOWN
              && done.add(one.key())) {
            counts.merge(one.key(), 1, Integer::sum);
            found.add(found(one, article, sentence, here));
          }
        }
      }
      from = to;
    }
  }

  private static Found found(
      Wanted one, ResolvedArticle article, int sentence, Map<String, List<int[]>> here) {
    String text = article.article().texts().get(sentence).text();
    List<int[]> marks = new ArrayList<>();
    for (String entity : one.entities()) {
      for (int[] mark : here.get(entity)) {
        marks.add(new int[] {text.codePointCount(0, mark[0]), text.codePointCount(0, mark[1])});
      }
    }
    return new Found(
        one.key(),
        article.article().id(),
        article.date().date().map(PartialDate::toString).orElse(""),
        text,
        marks);
  }
}
