package dev.entente.count;

import java.io.Serializable;
import java.util.Arrays;

/** The pairs of countries whose agenda is counted, numbered from 0. */
public final class AgendaPairs implements Serializable {
  private static final long serialVersionUID = 1;

  private final long[] pairs;

  private AgendaPairs(long[] pairs) {
    this.pairs = pairs;
  }

  /** The pairs of the keys given, each with period 0. */
  public static AgendaPairs of(long[] keys) {
    long[] sorted = keys.clone();
    Arrays.sort(sorted);
    return new AgendaPairs(sorted);
  }

  /** The number of a pair, or a negative number where its agenda is not counted. */
  public int number(int a, int b) {
    return Arrays.binarySearch(pairs, Keys.pair(a, b, 0));
  }

  /** The a end of a pair. */
  public int a(int number) {
    return Keys.a(pairs[number]);
  }

  /** The b end of a pair. */
  public int b(int number) {
    return Keys.b(pairs[number]);
  }

  /** The number of pairs. */
  public int size() {
    return pairs.length;
  }
}
