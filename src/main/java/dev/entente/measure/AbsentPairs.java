package dev.entente.measure;

import java.util.stream.IntStream;

/**
 * Finds pairs that were never seen together although chance alone would have brought them together
 * several times.
 *
 * <p>The obvious way looks at every pair of entities, nearly all of which are rare and never meet.
 * Here the entities are sorted by their stories, largest first; for each, the partners whose
 * expected count reaches the limit are a run at the head of the list, and the run of an entity with
 * fewer stories is no longer. What is looked at is bounded by the pairs expected, a third of the
 * sum of f1 f2 / N, and so by the number of co-occurrences.
 */
public final class AbsentPairs {

  /** The smallest expected count, f1 f2 / N, of a pair that is worth listing. */
  public static final int MIN_EXPECTED = 3;

  /** A question about a pair of entities, given by their indices. */
  @FunctionalInterface
  public interface PairTest {
    /** Whether it is true of the pair; a is below b. */
    boolean test(int a, int b);
  }

  /** A receiver of pairs of entities, given by their indices. */
  @FunctionalInterface
  public interface PairSink {
    /** Takes a pair; a is below b. */
    void accept(int a, int b);
  }

  private final Eligibility eligibility;

  /** A search within the scope of the eligibility given. */
  public AbsentPairs(Eligibility eligibility) {
    this.eligibility = eligibility;
  }

  /**
   * Hands on each pair of eligible entities whose expected count is {@link #MIN_EXPECTED} or more
   * and which is not excluded. The order is fixed by the counts and the indices.
   *
   * @param stories the stories of each entity, by its index
   * @param excluded pairs not to list: those seen together, and structural ones; asked only of
   *     pairs with a sufficient expected count
   * @param sink receives each pair once, the smaller index first
   */
  public void forEach(long[] stories, PairTest excluded, PairSink sink) {
    int[] byStories = eligibleByStories(stories);
    long least = MIN_EXPECTED * eligibility.stories();
    for (int i = 0; i < byStories.length; i++) {
      for (int j = 0; j < i; j++) {
        if (stories[byStories[i]] * stories[byStories[j]] < least) {
          if (j == 0) {
            return;
          }
          break;
        }
        int a = StrictMath.min(byStories[i], byStories[j]);
        int b = StrictMath.max(byStories[i], byStories[j]);
        if (!excluded.test(a, b)) {
          sink.accept(a, b);
        }
      }
    }
  }

  private int[] eligibleByStories(long[] stories) {
    return IntStream.range(0, stories.length)
        .filter(i -> eligibility.holds(stories[i]))
        .boxed()
        .sorted((x, y) -> Long.compare(stories[y], stories[x]))
        .mapToInt(Integer::intValue)
        .toArray();
  }
}
