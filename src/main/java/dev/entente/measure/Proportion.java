package dev.entente.measure;

/**
 * A share with its numerator and denominator.
 *
 * @param count the units that have what is counted
 * @param of all units
 */
public record Proportion(long count, long of) {

  /**
   * Checks that the share lies between 0 and 1.
   *
   * @throws IllegalArgumentException if count is negative or exceeds {@code of}
   */
  public Proportion {
    if (count < 0 || count > of) {
      throw new IllegalArgumentException("count = " + count + " is not between 0 and of = " + of);
    }
  }

  /** The share, between 0 and 1; {@code NaN}, an empty cell, where there are no units. */
  public double value() {
    return of == 0 ? Double.NaN : (double) count / of;
  }
}
