package dev.entente.analysis;

import dev.entente.count.Keys;
import java.util.Arrays;

/**
 * The ascending keys of pairs and periods as runs of one pair each, numbered from 0 in their order.
 */
final class PairRuns {
  private final long[] keys;
  private final int[] start;

  /** The runs of the keys of a tally. */
  PairRuns(long[] keys) {
    this.keys = keys;
    int[] starts = new int[keys.length + 1];
    int n = 0;
    for (int i = 0; i < keys.length; i++) {
      if (i == 0
          || Keys.a(keys[i]) != Keys.a(keys[i - 1])
          || Keys.b(keys[i]) != Keys.b(keys[i - 1])) {
        starts[n++] = i;
      }
    }
    starts[n] = keys.length;
    start = Arrays.copyOf(starts, n + 1);
  }

  /** The number of pairs. */
  int count() {
    return start.length - 1;
  }

  /** Where the keys of a pair begin. */
  int from(int pair) {
    return start[pair];
  }

  /** Where the keys of a pair end, exclusive. */
  int to(int pair) {
    return start[pair + 1];
  }

  /** The a end of a pair; an entity alone has itself as both ends. */
  int a(int pair) {
    return Keys.a(keys[start[pair]]);
  }

  /** The b end of a pair. */
  int b(int pair) {
    return Keys.b(keys[start[pair]]);
  }

  /** The period of a key. */
  int period(int at) {
    return Keys.period(keys[at]);
  }

  /** The number of keys. */
  int keys() {
    return keys.length;
  }

  /** A key. */
  long key(int at) {
    return keys[at];
  }
}
