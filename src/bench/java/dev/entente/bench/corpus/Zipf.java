package dev.entente.bench.corpus;

/**
 * Ranks drawn by the law of Zipf and Mandelbrot: rank r, from 0, has a probability proportional to
 * (r + 1 + shift)^-exponent. The probabilities are rounded to a number of equal slots, so that a
 * draw is one look into a table.
 */
final class Zipf {
  private static final int LEAST_BITS = 12;

  private final int[] ranks;
  private final int shift;

  private Zipf(int[] ranks, int shift) {
    this.ranks = ranks;
    this.shift = shift;
  }

  /** The law over the ranks from 0 to below a number of them. */
  static Zipf of(int size, double exponent, double shift) {
    double[] upTo = new double[size];
    double sum = 0;
    for (int rank = 0; rank < size; rank++) {
      sum += StrictMath.pow(rank + 1 + shift, -exponent);
      upTo[rank] = sum;
    }
    int bits = Math.max(LEAST_BITS, 36 - Integer.numberOfLeadingZeros(size));
    int[] ranks = new int[1 << bits];
    int rank = 0;
    for (int slot = 0; slot < ranks.length; slot++) {
      while (rank < size - 1 && upTo[rank] / sum <= (slot + 0.5) / ranks.length) {
        rank++;
      }
      ranks[slot] = rank;
    }
    return new Zipf(ranks, 64 - bits);
  }

  /** A rank. */
  int draw(Chance chance) {
    return ranks[(int) (chance.next() >>> shift)];
  }
}
