package dev.entente.story;

import java.io.Serializable;

/**
 * What makes two articles one story.
 *
 * @param threshold the least similarity of a member to its representative, above 0, at most 1
 * @param windowDays the most days between a member and its representative where both dates are
 *     known, 0 or more
 */
public record StorySettings(double threshold, int windowDays) implements Serializable {
  /** The least similarity where nothing else is said; docs/STORIES.md shows how it was chosen. */
  public static final double DEFAULT_THRESHOLD = 0.7;

  /**
   * @throws IllegalArgumentException if a setting is out of its range
   */
  public StorySettings {
    if (!(threshold > 0 && threshold <= 1)) {
      throw new IllegalArgumentException("threshold " + threshold + " is not in (0, 1]");
    }
    if (windowDays < 0) {
      throw new IllegalArgumentException("window of " + windowDays + " days is below 0");
    }
  }

  /** The default threshold with a window of days. Throws as the constructor does. */
  public static StorySettings ofWindow(int windowDays) {
    return new StorySettings(DEFAULT_THRESHOLD, windowDays);
  }
}
