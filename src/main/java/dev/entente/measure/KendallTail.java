package dev.entente.measure;

/**
 * The exact distribution of Kendall's S where every order of the values is equally likely, ties
 * among the values included. The number of inversions of a sequence with groups of equal values is
 * distributed as the product of Gaussian binomial coefficients, one for each group that joins those
 * before it (MacMahon 1913); all terms are positive, so nothing cancels.
 */
final class KendallTail {

  private KendallTail() {}

  /**
   * P(S ≥ s).
   *
   * @param groups sizes of the groups of equal values
   * @param s at least 0, of the parity that S has
   */
  static double of(int[] groups, long s) {
    double[] inversions = {1};
    int placed = 0;
    for (int size : groups) {
      inversions = product(inversions, joining(placed, size));
      placed += size;
    }
    // S is the number of untied pairs less twice the inversions, and its distribution is symmetric.
    long most = (inversions.length - 1 - s) / 2;
    double sum = 0;
    for (int i = 0; i <= most; i++) {
      sum += inversions[i];
    }
    return sum;
  }

  /**
   * The probabilities of 0, 1, … inversions between {@code size} equal values and {@code placed}
   * other ones: an element of the mixed sequence is one of the equal values with a probability
   * equal to their part of what is left.
   */
  private static double[] joining(int placed, int size) {
    double[][] row = new double[placed + 1][];
    for (int others = 0; others <= placed; others++) {
      row[others] = new double[] {1};
    }
    for (int equal = 1; equal <= size; equal++) {
      double[][] next = new double[placed + 1][];
      next[0] = new double[] {1};
      for (int others = 1; others <= placed; others++) {
        next[others] = new double[equal * others + 1];
        double total = equal + others;
        // The last element is one of the equal values, behind all others, or another one, behind
        // all equal ones.
        add(next[others], row[others], equal / total, others);
        add(next[others], next[others - 1], others / total, 0);
      }
      row = next;
    }
    return row[placed];
  }

  private static void add(double[] target, double[] terms, double weight, int shift) {
    for (int i = 0; i < terms.length; i++) {
      target[i + shift] += weight * terms[i];
    }
  }

  private static double[] product(double[] left, double[] right) {
    double[] result = new double[left.length + right.length - 1];
    for (int i = 0; i < left.length; i++) {
      add(result, right, left[i], i);
    }
    return result;
  }
}
