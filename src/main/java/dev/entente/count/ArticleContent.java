package dev.entente.count;

import dev.entente.model.Kind;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.ResolvedArticle;
import it.unimi.dsi.fastutil.ints.Int2IntOpenHashMap;
import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.util.Arrays;
import java.util.List;

/**
 * Which entities and pairs one article holds, and in how many of its sentences. Two entities make a
 * pair where mentions of theirs do not overlap; a mention of an official reaches over the phrase of
 * the office, but two officials who share one phrase are apart by their names. Only mentions that
 * count are looked at.
 *
 * <p>The obvious way compares all mentions of both ends of every pair. Here mentions are compared
 * within a sentence only: mentions in different sentences never overlap.
 */
public final class ArticleContent {
  private final int[] entities;
  private final int[] mentions;
  private final int[] sentences;
  private final int[] onlySentence;
  private final Long2IntOpenHashMap pairSentences = new Long2IntOpenHashMap();
  private final Int2IntOpenHashMap index = new Int2IntOpenHashMap();

  private ArticleContent(int[] entities) {
    this.entities = entities;
    mentions = new int[entities.length];
    sentences = new int[entities.length];
    onlySentence = new int[entities.length];
    Arrays.fill(onlySentence, -1);
    for (int i = 0; i < entities.length; i++) {
      index.put(entities[i], i);
    }
  }

  /** The content of an article. */
  public static ArticleContent of(ResolvedArticle article, EntityTable table) {
    List<ResolvedArticle.Mention> all = article.mentions();
    ArticleContent content =
        new ArticleContent(
            all.stream()
                .filter(m -> m.counts())
                .mapToInt(ResolvedArticle.Mention::entity)
                .sorted()
                .distinct()
                .toArray());
    int from = 0;
    while (from < all.size()) {
      int sentence = all.get(from).span().sentence();
      int to = from;
      while (to < all.size() && all.get(to).span().sentence() == sentence) {
        to++;
      }
      content.addSentence(sentence, all.subList(from, to), table);
      from = to;
    }
    return content;
  }

  private void addSentence(int sentence, List<ResolvedArticle.Mention> here, EntityTable table) {
    Long2IntOpenHashMap seen = new Long2IntOpenHashMap();
    for (int i = 0; i < here.size(); i++) {
      ResolvedArticle.Mention m = here.get(i);
      if (!m.counts()) {
        continue;
      }
      int at = index.get(m.entity());
      mentions[at]++;
      if (onlySentence[at] != sentence) {
        onlySentence[at] = sentence;
        sentences[at]++;
      }
      for (int j = 0; j < i; j++) {
        ResolvedArticle.Mention n = here.get(j);
        if (n.counts() && n.entity() != m.entity() && !overlap(m, n, table)) {
          seen.put(
              Keys.pair(Math.min(m.entity(), n.entity()), Math.max(m.entity(), n.entity()), 0), 1);
        }
      }
    }
    seen.keySet().forEach(key -> pairSentences.addTo(key, 1));
  }

  /** Whether two mentions in one sentence overlap. */
  static boolean overlap(ResolvedArticle.Mention m, ResolvedArticle.Mention n, EntityTable table) {
    boolean officials =
        table.kind(m.entity()) == Kind.OFFICIAL && table.kind(n.entity()) == Kind.OFFICIAL;
    return officials
        ? m.span().start() < n.span().end() && n.span().start() < m.span().end()
        : m.extent().start() < n.extent().end() && n.extent().start() < m.extent().end();
  }

  /** The entities, ascending; not to be changed. */
  public int[] entities() {
    return entities;
  }

  /** The counted mentions of the entity at an index of {@link #entities}. */
  public int mentions(int at) {
    return mentions[at];
  }

  /** The sentences with a counted mention of the entity at an index. */
  public int sentences(int at) {
    return sentences[at];
  }

  /** Whether the article holds the pair of the entities at two different indexes. */
  public boolean holdsPair(int i, int j) {
    boolean oneSentence =
        sentences[i] == 1 && sentences[j] == 1 && onlySentence[i] == onlySentence[j];
    return !oneSentence || pairSentences(i, j) > 0;
  }

  /** The sentences that hold the pair of the entities at two different indexes. */
  public int pairSentences(int i, int j) {
    int a = Math.min(entities[i], entities[j]);
    int b = Math.max(entities[i], entities[j]);
    return pairSentences.get(Keys.pair(a, b, 0));
  }
}
