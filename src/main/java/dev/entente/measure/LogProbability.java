package dev.entente.measure;

/**
 * Probabilities carried as decimal logarithms, which hold values far below the range of doubles.
 */
public final class LogProbability {

  private LogProbability() {}

  /**
   * The probability itself.
   *
   * @param log10 its decimal logarithm, at most 0, or {@code NaN}
   * @return 10 to the power of log10; 0 below the smallest double, {@code NaN} for {@code NaN}
   */
  public static double plain(double log10) {
    return StrictMath.pow(10, log10);
  }
}
