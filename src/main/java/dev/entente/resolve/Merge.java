package dev.entente.resolve;

import java.util.Comparator;

/**
 * A proposal to join two forms.
 *
 * @param confidence from 0 to 1
 */
record Merge(int a, int b, String reason, double confidence, Clusters.Scope scope) {
  /** The surest first. */
  static final Comparator<Merge> ORDER =
      Comparator.comparingDouble((Merge m) -> -m.confidence())
          .thenComparingInt(Merge::a)
          .thenComparingInt(Merge::b);
}
