package dev.entente.count;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Adds up the counts of parts as they come. Parts are merged with sums of about as many parts, so
 * that each key is copied as often as the logarithm of their number says; to merge each part into
 * the sum of all before would copy that sum for every part.
 */
public final class CountsTree {
  private final Deque<Sum> open = new ArrayDeque<>();

  private record Sum(Counts counts, long parts) {}

  /** Adds the counts of a part, which are not to be used afterwards. */
  public void add(Counts part) {
    Sum sum = new Sum(part, 1);
    while (!open.isEmpty() && open.peek().parts() <= sum.parts()) {
      sum = merged(open.pop(), sum);
    }
    open.push(sum);
  }

  private static Sum merged(Sum one, Sum other) {
    return new Sum(one.counts().merge(other.counts()), one.parts() + other.parts());
  }

  /** The sum of all parts. */
  public Counts sum() {
    Sum sum = new Sum(new Counts(), 0);
    while (!open.isEmpty()) {
      sum = merged(open.pop(), sum);
    }
    open.push(sum);
    return sum.counts();
  }
}
