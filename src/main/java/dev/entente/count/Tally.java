package dev.entente.count;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Sums by key: articles, stories, sentences, mentions, and the set of sources. Open addressing over
 * primitive arrays; sums and sets are the same in any order of adding.
 *
 * <p>The four sums of a key lie side by side, and a set of one source, which most keys have, is a
 * number: a large tally is as few objects as a small one, and crosses to another process as a few
 * arrays, without the table of its keys.
 */
public final class Tally implements Serializable {
  private static final long serialVersionUID = 1;
  private static final int[] NO_SOURCES = {};
  private static final int NONE = -1;
  private static final int SUMS = 4;
  private static final int ARTICLES = 0;
  private static final int STORIES = 1;
  private static final int SENTENCES = 2;
  private static final int MENTIONS = 3;

  private transient Long2IntOpenHashMap slots = emptyTable(16);
  private int size;
  private boolean ordered = true;
  private long[] keys = new long[16];
  private long[] sums = new long[16 * SUMS];

  /** The first source of each key, or {@link #NONE}. */
  private int[] source = new int[16];

  /** All sources of the keys that have two or more, ascending. */
  private int[][] more = new int[16][];

  /** An empty tally. */
  public Tally() {}

  private static Long2IntOpenHashMap emptyTable(int expected) {
    Long2IntOpenHashMap table = new Long2IntOpenHashMap(expected);
    table.defaultReturnValue(NONE);
    return table;
  }

  private void writeObject(ObjectOutputStream out) throws IOException {
    order();
    resize(Math.max(1, size));
    out.defaultWriteObject();
  }

  private void readObject(ObjectInputStream in) throws IOException, ClassNotFoundException {
    in.defaultReadObject();
    slots = emptyTable(0);
  }

  /** The table of keys, made again where the tally came without. */
  private Long2IntOpenHashMap slots() {
    if (slots.size() != size) {
      slots = emptyTable(size);
      for (int i = 0; i < size; i++) {
        slots.put(keys[i], i);
      }
    }
    return slots;
  }

  private void resize(int length) {
    keys = Arrays.copyOf(keys, length);
    sums = Arrays.copyOf(sums, length * SUMS);
    source = Arrays.copyOf(source, length);
    more = Arrays.copyOf(more, length);
  }

  private int slot(long key) {
    int slot = slots().putIfAbsent(key, size);
    if (slot >= 0) {
      return slot;
    }
    if (size == keys.length) {
      resize(Math.max(16, size * 2));
    }
    ordered &= size == 0 || keys[size - 1] < key;
    keys[size] = key;
    source[size] = NONE;
    return size++;
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
      long key, long sentenceCount, long mentionCount, int from, long storyCount) {
    int slot = slot(key);
    int at = slot * SUMS;
    sums[at + ARTICLES]++;
    sums[at + STORIES] += storyCount;
    sums[at + SENTENCES] += sentenceCount;
    sums[at + MENTIONS] += mentionCount;
    addSource(slot, from);
  }

  private void addSource(int slot, int from) {
    if (from == NONE || source[slot] == from) {
      return;
    }
    if (source[slot] == NONE) {
      source[slot] = from;
    } else {
      more[slot] = with(more[slot] == null ? new int[] {source[slot]} : more[slot], from);
    }
  }

  /** Counts one story under a key. */
  public void addStory(long key) {
    // A new key may bring new arrays, so it comes first.
    int at = slot(key) * SUMS;
    sums[at + STORIES]++;
  }

  /**
   * Adds all sums of another tally. Both are put into the order of their keys, and read from start
   * to end: to look up each key of the one in the table of the other would cost, where they are
   * large, a miss of the processor's caches a key.
   */
  public void merge(Tally other) {
    if (other.size == 0) {
      return;
    }
    order();
    other.order();
    Tally both = new Tally();
    both.resize(size + other.size);
    int own = 0;
    int its = 0;
    while (own < size || its < other.size) {
      boolean isOwn = its == other.size || (own < size && keys[own] <= other.keys[its]);
      boolean isIts = own == size || (its < other.size && other.keys[its] <= keys[own]);
      if (isOwn) {
        both.append(this, own++);
      } else {
        both.append(other, its);
      }
      if (isOwn && isIts) {
        both.absorb(other, its);
      }
      its += isIts ? 1 : 0;
    }
    take(both);
  }

  private void append(Tally from, int at) {
    keys[size] = from.keys[at];
    System.arraycopy(from.sums, at * SUMS, sums, size * SUMS, SUMS);
    source[size] = from.source[at];
    more[size] = from.more[at];
    size++;
  }

  /** Adds the sums of a key of another tally to those of the last key here. */
  private void absorb(Tally from, int at) {
    int last = size - 1;
    for (int s = 0; s < SUMS; s++) {
      sums[last * SUMS + s] += from.sums[at * SUMS + s];
    }
    addSource(last, from.source[at]);
    if (from.more[at] != null) {
      for (int one : from.more[at]) {
        addSource(last, one);
      }
    }
  }

  /** Takes the place of another tally, whose keys are in order. */
  private void take(Tally other) {
    keys = other.keys;
    sums = other.sums;
    source = other.source;
    more = other.more;
    size = other.size;
    ordered = true;
    slots = emptyTable(0);
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
    return size;
  }

  /**
   * The keys, ascending; not to be changed. From then on, until a key is added, the sums of {@code
   * keys()[i]} are those at {@code i}: what goes through all keys in order asks by place, which
   * spares a look-up in a table too large for the processor's caches. The first call sorts, so it
   * is to be made before threads share the tally.
   */
  public long[] keys() {
    order();
    if (keys.length != size) {
      resize(size);
    }
    slots();
    return keys;
  }

  private void order() {
    if (ordered) {
      return;
    }
    Tally inOrder = new Tally();
    inOrder.resize(size);
    long[] sorted = Arrays.copyOf(keys, size);
    Arrays.sort(sorted);
    for (long key : sorted) {
      inOrder.append(this, slots().get(key));
    }
    take(inOrder);
  }

  /** Gives every key to a consumer, in no promised order. */
  public void forEachKey(LongConsumer consumer) {
    for (int i = 0; i < size; i++) {
      consumer.accept(keys[i]);
    }
  }

  /** The place of a key among {@link #keys}, which was called before, or -1. */
  public int find(long key) {
    return slots().get(key);
  }

  /** The articles of {@code keys()[at]}. */
  public long articlesAt(int at) {
    return sums[at * SUMS + ARTICLES];
  }

  /** The stories of {@code keys()[at]}. */
  public long storiesAt(int at) {
    return sums[at * SUMS + STORIES];
  }

  /** The sentences of {@code keys()[at]}. */
  public long sentencesAt(int at) {
    return sums[at * SUMS + SENTENCES];
  }

  /** The counted mentions of {@code keys()[at]}. */
  public long mentionsAt(int at) {
    return sums[at * SUMS + MENTIONS];
  }

  /** The distinct sources of {@code keys()[at]}, ascending; not to be changed. */
  public int[] sourcesAt(int at) {
    if (more[at] != null) {
      return more[at];
    }
    return source[at] == NONE ? NO_SOURCES : new int[] {source[at]};
  }

  /** How many distinct sources {@code keys()[at]} has. */
  public int sourceCountAt(int at) {
    if (more[at] != null) {
      return more[at].length;
    }
    return source[at] == NONE ? 0 : 1;
  }

  /** The articles under a key. */
  public long articles(long key) {
    int slot = find(key);
    return slot < 0 ? 0 : articlesAt(slot);
  }

  /** The stories under a key. */
  public long stories(long key) {
    int slot = find(key);
    return slot < 0 ? 0 : storiesAt(slot);
  }

  /** The sentences under a key. */
  public long sentences(long key) {
    int slot = find(key);
    return slot < 0 ? 0 : sentencesAt(slot);
  }

  /** The counted mentions under a key. */
  public long mentions(long key) {
    int slot = find(key);
    return slot < 0 ? 0 : mentionsAt(slot);
  }

  /** The distinct sources under a key, ascending; not to be changed. */
  public int[] sources(long key) {
    int slot = find(key);
    return slot < 0 ? NO_SOURCES : sourcesAt(slot);
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
