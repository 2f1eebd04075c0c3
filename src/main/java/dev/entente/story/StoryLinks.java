package dev.entente.story;

import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.util.Arrays;

/**
 * Which articles share a bucket, directly or through others: a forest over the keys of articles.
 * Holds only articles that share one. Sums of links merge in any order to the same groups. Not
 * thread-safe.
 */
public final class StoryLinks {
  private static final long FACTOR = 0x9E3779B97F4A7C15L;

  private final Long2LongOpenHashMap parents = new Long2LongOpenHashMap();
  private final Long2LongOpenHashMap firstInBucket = new Long2LongOpenHashMap();

  /**
   * The key of an article. Two ids may share one, about once in 30 million runs over a million
   * articles: their articles are then looked at together, and the stories stay the same.
   */
  public static long keyOf(String id) {
    long hash = id.length();
    for (int i = 0; i < id.length(); i++) {
      hash = (Long.rotateLeft(hash, 23) ^ id.charAt(i)) * FACTOR;
    }
    hash = (hash ^ hash >>> 32) * FACTOR;
    return hash ^ hash >>> 29;
  }

  /**
   * Links the articles of each bucket.
   *
   * @param entries a bucket and the key of an article in it, again and again; a bucket may go on in
   *     later calls
   */
  public void addBuckets(long[] entries) {
    for (int i = 0; i < entries.length; i += 2) {
      long key = entries[i + 1];
      int before = firstInBucket.size();
      long first = firstInBucket.putIfAbsent(entries[i], key);
      if (firstInBucket.size() == before) {
        link(first, key);
      }
    }
  }

  /** Adds links that {@link #toLongs} wrote. */
  public void add(long[] links) {
    for (int i = 0; i < links.length; i += 2) {
      link(links[i], links[i + 1]);
    }
  }

  /** The links, one for each article that has any, as pairs of keys. */
  public long[] toLongs() {
    long[] links = new long[2 * parents.size()];
    int at = 0;
    for (long key : parents.keySet().toLongArray()) {
      links[at++] = key;
      links[at++] = root(key);
    }
    return links;
  }

  /** The group of every linked article. */
  public StoryGroups groups() {
    long[] keys = parents.keySet().toLongArray();
    Arrays.sort(keys);
    long[] groups = new long[keys.length];
    for (int i = 0; i < keys.length; i++) {
      groups[i] = root(keys[i]);
    }
    return new StoryGroups(keys, groups);
  }

  private void link(long a, long b) {
    long rootA = root(a);
    long rootB = root(b);
    parents.put(Math.max(rootA, rootB), Math.min(rootA, rootB));
    parents.putIfAbsent(Math.min(rootA, rootB), Math.min(rootA, rootB));
  }

  /** The smallest key of a group; paths are halved on the way. */
  private long root(long key) {
    long at = key;
    while (true) {
      long parent = parents.getOrDefault(at, at);
      if (parent == at) {
        return at;
      }
      long next = parents.getOrDefault(parent, parent);
      parents.put(at, next);
      at = next;
    }
  }
}
