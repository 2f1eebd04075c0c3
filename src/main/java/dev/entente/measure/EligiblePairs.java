package dev.entente.measure;

/**
 * The number of tests in a family, m: every pair whose two ends are {@linkplain Eligibility
 * eligible} and which is not structural, whether it was ever seen or not. Counted from the number
 * of eligible entities, never enumerated.
 */
public final class EligiblePairs {

  private EligiblePairs() {}

  /**
   * Pairs of two entities of one kind.
   *
   * @param entities eligible entities of the kind
   * @param structural structural pairs among them, both ends eligible, each counted once
   * @throws IllegalArgumentException if there are more structural pairs than pairs
   */
  public static long within(long entities, long structural) {
    return subtract(entities * (entities - 1) / 2, structural);
  }

  /**
   * Pairs of an entity of one kind with an entity of another.
   *
   * @param entitiesA eligible entities of the first kind
   * @param entitiesB eligible entities of the second kind
   * @param structural structural pairs between them, both ends eligible, each counted once
   * @throws IllegalArgumentException if there are more structural pairs than pairs
   */
  public static long between(long entitiesA, long entitiesB, long structural) {
    return subtract(entitiesA * entitiesB, structural);
  }

  private static long subtract(long pairs, long structural) {
    if (structural < 0 || structural > pairs) {
      throw new IllegalArgumentException(
          structural + " structural pairs are not between 0 and the " + pairs + " pairs there are");
    }
    return pairs - structural;
  }
}
