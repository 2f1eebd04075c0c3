package dev.entente.measure;

/**
 * The two tails of the standard normal distribution together, also where they are below the
 * smallest double.
 */
final class NormalTail {

  private static final double LN_10 = StrictMath.log(10);

  /** √(2 / π), twice the density at 0. */
  private static final double DENSITY = StrictMath.sqrt(2 / StrictMath.PI);

  /**
   * Levels of the continued fraction: at z = 2, where it converges most slowly, they leave less
   * than 10⁻²⁰.
   */
  private static final int LEVELS = 200;

  private NormalTail() {}

  /**
   * The decimal logarithm of P(|Z| ≥ z): by the power series of the integral below 2, by Laplace's
   * continued fraction of the tail above (Abramowitz and Stegun 1964, 26.2.11 and 26.2.14).
   *
   * @param z at least 0
   */
  static double log10(double z) {
    double lnDensity = -z * z / 2;
    if (z < 2) {
      return StrictMath.log1p(-DENSITY * StrictMath.exp(lnDensity) * series(z)) / LN_10;
    }
    double fraction = z;
    for (int level = LEVELS; level > 0; level--) {
      fraction = z + level / fraction;
    }
    return (lnDensity + StrictMath.log(DENSITY / fraction)) / LN_10;
  }

  /** z + z³/3 + z⁵/(3·5) + …, all terms positive. */
  private static double series(double z) {
    double sum = z;
    double term = z;
    for (int odd = 3; term > sum * 1e-18; odd += 2) {
      term *= z * z / odd;
      sum += term;
    }
    return sum;
  }
}
