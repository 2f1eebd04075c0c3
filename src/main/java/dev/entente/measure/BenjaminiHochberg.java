package dev.entente.measure;

import java.util.Arrays;

/**
 * The correction of Benjamini and Hochberg (1995) for a family of tests of which most are not
 * listed: a pair that was never seen has p = 1, and counts. The i-th smallest of m p-values gets q
 * = min over j ≥ i of p(j) m / j, at most 1. Ranked and computed on logarithms, so that p-values
 * below the smallest double keep their order.
 */
public final class BenjaminiHochberg {

  private BenjaminiHochberg() {}

  /**
   * Corrects p-values in any order.
   *
   * @param log10P decimal logarithms of the computed p-values, each at most 0
   * @param tests m, the size of the family; the tests beyond those listed have p = 1
   * @return the decimal logarithm of q for each entry, at the same index; equal p-values have equal
   *     q
   * @throws IllegalArgumentException if there are fewer tests than entries, or an entry is above 0
   *     or {@code NaN}
   */
  public static double[] log10Q(double[] log10P, long tests) {
    double[] sorted = log10P.clone();
    Arrays.sort(sorted);
    double[] adjusted = log10QOfSorted(sorted, tests);
    double[] result = new double[log10P.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = adjusted[Arrays.binarySearch(sorted, log10P[i])];
    }
    return result;
  }

  /**
   * Corrects p-values that are sorted already.
   *
   * @param log10P decimal logarithms of the computed p-values, ascending, each at most 0
   * @param tests m, as above
   * @return the decimal logarithm of q for each entry, at the same index, ascending
   * @throws IllegalArgumentException as above, or if the entries do not ascend
   */
  public static double[] log10QOfSorted(double[] log10P, long tests) {
    if (tests < log10P.length) {
      throw new IllegalArgumentException(
          log10P.length + " p-values cannot belong to a family of " + tests + " tests");
    }
    double[] result = new double[log10P.length];
    double least = 0;
    double above = 0;
    for (int i = log10P.length - 1; i >= 0; i--) {
      double p = log10P[i];
      if (!(p <= above)) {
        throw new IllegalArgumentException(
            "log10 p = " + p + " at index " + i + " is not at most " + above);
      }
      above = p;
      least = StrictMath.min(least, p + StrictMath.log10((double) tests / (i + 1)));
      result[i] = least;
    }
    return result;
  }
}
