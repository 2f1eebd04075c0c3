package dev.entente.count;

import dev.entente.resolve.EntityTable;
import dev.entente.resolve.ResolvedArticle;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts entities and pairs in windows: the tokens of an article, title first, boilerplate left
 * out, are cut into runs of a fixed length, of which the last may be shorter. A window holds what a
 * counted mention of begins in it, and the pairs of such mentions that do not overlap.
 */
public final class WindowCounter {
  private final EntityTable table;
  private final int length;
  private final Counts counts;

  /**
   * A counter that adds to counts.
   *
   * @param length of a window, in tokens
   */
  public WindowCounter(EntityTable table, int length, Counts counts) {
    this.table = table;
    this.length = length;
    this.counts = counts;
  }

  /** The number, from 0, of the window in which a mention begins. */
  public static int windowOf(ResolvedArticle.Mention mention, int length) {
    return mention.span().token() / length;
  }

  /** Counts the windows of an article. */
  public void add(ResolvedArticle article) {
    counts.addWindows((article.article().words() + length - 1L) / length);
    Map<Integer, List<ResolvedArticle.Mention>> windows = new TreeMap<>();
    for (ResolvedArticle.Mention mention : article.mentions()) {
      if (mention.counts()) {
        windows.computeIfAbsent(windowOf(mention, length), w -> new ArrayList<>()).add(mention);
      }
    }
    windows.values().forEach(this::addWindow);
  }

  private void addWindow(List<ResolvedArticle.Mention> here) {
    LongOpenHashSet held = new LongOpenHashSet();
    for (int i = 0; i < here.size(); i++) {
      ResolvedArticle.Mention m = here.get(i);
      held.add(Keys.pair(m.entity(), m.entity(), 0));
      for (int j = 0; j < i; j++) {
        ResolvedArticle.Mention n = here.get(j);
        boolean apart =
            m.span().sentence() != n.span().sentence() || !ArticleContent.overlap(m, n, table);
        if (m.entity() != n.entity() && apart) {
          int a = Math.min(m.entity(), n.entity());
          held.add(Keys.pair(a, Math.max(m.entity(), n.entity()), 0));
        }
      }
    }
    held.forEach(key -> counts.windows().addArticle(key, 1, 0, -1));
  }
}
