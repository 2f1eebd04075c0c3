package dev.entente.count;

/**
 * A pair of entities and a period, packed into one long. An entity alone has itself as both ends.
 */
public final class Keys {
  private static final int PERIOD_BITS = 20;
  private static final int ENTITY_BITS = 22;

  /** A run cannot hold more entities than this. */
  public static final int MOST_ENTITIES = 1 << ENTITY_BITS;

  private Keys() {}

  /** The key of a pair in a period. */
  public static long pair(int a, int b, int period) {
    return ((long) a << (ENTITY_BITS + PERIOD_BITS)) | ((long) b << PERIOD_BITS) | period;
  }

  /** The a end. */
  public static int a(long key) {
    return (int) (key >>> (ENTITY_BITS + PERIOD_BITS));
  }

  /** The b end. */
  public static int b(long key) {
    return (int) (key >>> PERIOD_BITS) & (MOST_ENTITIES - 1);
  }

  /** The period. */
  public static int period(long key) {
    return (int) key & ((1 << PERIOD_BITS) - 1);
  }
}
