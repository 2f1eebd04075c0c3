package dev.entente.story;

import java.io.Serializable;
import java.util.Arrays;
import java.util.OptionalLong;

/**
 * The group of each article that shares a bucket with another: articles of different groups are
 * never one story. Two arrays, 16 bytes an article. Immutable and thread-safe.
 */
public final class StoryGroups implements Serializable {
  private static final long serialVersionUID = 1;

  private final long[] keys;
  private final long[] groups;

  /** The groups of keys, which ascend. */
  StoryGroups(long[] keys, long[] groups) {
    this.keys = keys;
    this.groups = groups;
  }

  /** The group of an article by its id; empty where it shares no bucket with another. */
  public OptionalLong of(String id) {
    int at = Arrays.binarySearch(keys, StoryLinks.keyOf(id));
    return at < 0 ? OptionalLong.empty() : OptionalLong.of(groups[at]);
  }

  /** The number of articles, those with one key counted once. */
  public int articles() {
    return keys.length;
  }

  @Override
  public String toString() {
    return "StoryGroups[" + keys.length + " articles]";
  }
}
