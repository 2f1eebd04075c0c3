package dev.entente.measure;

/**
 * Which entities take part in tests, judged by their margins alone: the choice may not look at how
 * often two of them were seen together, or the correction for the number of tests is void.
 *
 * @param minStories the fewest stories an entity must be in, at least 1
 * @param stories all stories of the scope; an entity in every one of them tells nothing
 */
public record Eligibility(long minStories, long stories) {

  /**
   * Checks the limits.
   *
   * @throws IllegalArgumentException if minStories is below 1 or stories is negative
   */
  public Eligibility {
    if (minStories < 1 || stories < 0) {
      throw new IllegalArgumentException(
          "minStories = "
              + minStories
              + " must be at least 1, stories = "
              + stories
              + " at least 0");
    }
  }

  /** Whether an entity in so many stories of the scope is tested. */
  public boolean holds(long entityStories) {
    return entityStories >= minStories && entityStories < stories;
  }

  /** Whether both ends of a pair are tested. */
  public boolean holds(long storiesA, long storiesB) {
    return holds(storiesA) && holds(storiesB);
  }
}
