package dev.entente.count;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.Serializable;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Sums by key: articles, stories, sentences, mentions, and the set of sources. Open addressing over
 * primitive arrays; sums and sets are the same in any order of adding.
 */
public final class Tally implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int[] NO_SOURCES = {};

  private final Long2IntOpenHashMap slots = new Long2IntOpenHashMap();
  private long[] articles = new long[16];
  private long[] stories = new long[16];
  private long[] sentences = new long[16];
  private long[] mentions = new long[16];
  private int[][] sources = new int[16][];
  private long[] sorted = {};

  /** An empty tally. */
  public Tally() {
    slots.defaultReturnValue(-1);
  }

  private int slot(long key) {
    int slot = slots.get(key);
    if (slot >= 0) {
      return slot;
    }
    slot = slots.size();
    slots.put(key, slot);
    if (slot == articles.length) {
      int larger = Math.max(16, slot * 2);
      articles = Arrays.copyOf(articles, larger);
      stories = Arrays.copyOf(stories, larger);
      sentences = Arrays.copyOf(sentences, larger);
      mentions = Arrays.copyOf(mentions, larger);
      sources = Arrays.copyOf(sources, larger);
    }
    sources[slot] = NO_SOURCES;
    return slot;
  }

  /**
   * Counts one article under a key.
   *
   * @param source the number of its source, or -1 where it states none
   */
  public void addArticle(long key, long sentenceCount, long mentionCount, int source) {
    addArticles(key, sentenceCount, mentionCount, source, 0);
  }

  /** Counts one article that is a story of its own under a key. */
  public void addSingle(long key, long sentenceCount, long mentionCount, int source) {
    addArticles(key, sentenceCount, mentionCount, source, 1);
  }

  private void addArticles(
      long key, long sentenceCount, long mentionCount, int source, long storyCount) {
    int slot = slot(key);
    articles[slot]++;
    stories[slot] += storyCount;
    sentences[slot] += sentenceCount;
    mentions[slot] += mentionCount;
    if (source >= 0) {
      sources[slot] = with(sources[slot], source);
    }
  }

  /** Counts one story under a key. */
  public void addStory(long key) {
    int slot = slot(key);
    stories[slot]++;
  }

  /** Adds all sums of another tally. */
  public void merge(Tally other) {
    other.slots.forEach(
        (key, from) -> {
          int slot = slot(key);
          articles[slot] += other.articles[from];
          stories[slot] += other.stories[from];
          sentences[slot] += other.sentences[from];
          mentions[slot] += other.mentions[from];
          for (int source : other.sources[from]) {
            sources[slot] = with(sources[slot], source);
          }
        });
  }

  private static int[] with(int[] set, int source) {
    int at = Arrays.binarySearch(set, source);
    if (at >= 0) {
      return set;
    }
    int[] larger = new int[set.length + 1];
    int before = -at - 1;
    System.arraycopy(set, 0, larger, 0, before);
    larger[before] = source;
    System.arraycopy(set, before, larger, before + 1, set.length - before);
    return larger;
  }

  /** The number of keys. */
  public int size() {
    return slots.size();
  }

  /**
   * The keys, ascending; not to be changed. From then on, until a key is added, the sums of {@code
   * keys()[i]} are those at {@code i}: what goes through all keys in order asks by place, which
   * spares a look-up in a table too large for the processor's caches. The first call sorts, so it
   * is to be made before threads share the tally.
   */
  public long[] keys() {
    if (sorted.length != slots.size()) {
      sort();
    }
    return sorted;
  }

  private void sort() {
    long[] keys = slots.keySet().toLongArray();
    Arrays.sort(keys);
    int n = keys.length;
    long[] articlesInOrder = new long[n];
    long[] storiesInOrder = new long[n];
    long[] sentencesInOrder = new long[n];
    long[] mentionsInOrder = new long[n];
    int[][] sourcesInOrder = new int[n][];
    for (int i = 0; i < n; i++) {
      int slot = slots.put(keys[i], i);
      articlesInOrder[i] = articles[slot];
      storiesInOrder[i] = stories[slot];
      sentencesInOrder[i] = sentences[slot];
      mentionsInOrder[i] = mentions[slot];
      sourcesInOrder[i] = sources[slot];
    }
    articles = articlesInOrder;
    stories = storiesInOrder;
    sentences = sentencesInOrder;
    mentions = mentionsInOrder;
    sources = sourcesInOrder;
    sorted = keys;
  }

  /** The place of a key among {@link #keys}, which was called before, or -1. */
  public int find(long key) {
    return slots.get(key);
  }

  /** The articles of {@code keys()[at]}. */
  public long articlesAt(int at) {
    return articles[at];
  }

  /** The stories of {@code keys()[at]}. */
  public long storiesAt(int at) {
    return stories[at];
  }

  /** The sentences of {@code keys()[at]}. */
  public long sentencesAt(int at) {
    return sentences[at];
  }

  /** The counted mentions of {@code keys()[at]}. */
  public long mentionsAt(int at) {
    return mentions[at];
  }

  /** The distinct sources of {@code keys()[at]}, ascending; not to be changed. */
  public int[] sourcesAt(int at) {
    return sources[at];
  }

  /** Gives every key to a consumer, in no promised order. */
  public void forEachKey(LongConsumer consumer) {
    slots.keySet().forEach(consumer);
  }

  /** The articles under a key. */
  public long articles(long key) {
    int slot = slots.get(key);
    return slot < 0 ? 0 : articles[slot];
  }

  /** The stories under a key. */
  public long stories(long key) {
    int slot = slots.get(key);
    return slot < 0 ? 0 : stories[slot];
  }

  /** The sentences under a key. */
  public long sentences(long key) {
    int slot = slots.get(key);
    return slot < 0 ? 0 : sentences[slot];
  }

  /** The counted mentions under a key. */
  public long mentions(long key) {
    int slot = slots.get(key);
    return slot < 0 ? 0 : mentions[slot];
  }

  /** The distinct sources under a key, ascending; not to be changed. */
  public int[] sources(long key) {
    int slot = slots.get(key);
    return slot < 0 ? NO_SOURCES : sources[slot];
  }

  /** The distinct sources of two sets. */
  public static int[] union(int[] one, int[] other) {
    int[] set = one;
    for (int source : other) {
      set = with(set, source);
    }
    return set;
  }
}
