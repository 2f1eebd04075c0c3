package dev.entente.measure;

/**
 * How strongly two things occur together, measured on one contingency table. What is undefined is
 * {@code NaN}, an empty cell.
 *
 * @param expected f1 f2 / n, the count under independence; {@code NaN} where n is 0
 * @param lift o11 / expected; 1 where a margin is n, {@code NaN} where a margin is 0
 * @param npmi normalized pointwise mutual information, from -1 to 1 (Bouma 2009); {@code NaN} where
 *     o11 is 0
 * @param oddsRatio odds ratio with ½ added to each cell (Haldane 1956, Anscombe 1956)
 * @param oddsLow lower end of its 95 % interval on the log scale
 * @param oddsHigh upper end of that interval
 * @param g2 log-likelihood ratio over the four cells, unsigned (Dunning 1993)
 * @param direction whether o11 lies above or below its expectation
 */
public record Association(
    double expected,
    double lift,
    double npmi,
    double oddsRatio,
    double oddsLow,
    double oddsHigh,
    double g2,
    Direction direction) {

  /**
   * Measures a table.
   *
   * @return all measures where the table {@linkplain Contingency#hasInformation() has information};
   *     otherwise the expectation and the lift, the rest {@code NaN} and no direction
   */
  public static Association of(Contingency table) {
    double n = table.n();
    double product = table.f1() * table.f2();
    double expected = table.n() == 0 ? Double.NaN : product / n;
    if (!table.hasInformation()) {
      double lift = product == 0 ? Double.NaN : 1;
      double none = Double.NaN;
      return new Association(expected, lift, none, none, none, none, none, Direction.NEITHER);
    }
    long excess = table.excess();
    double odds =
        ((table.o11() + 0.5) * (table.o22() + 0.5)) / ((table.o12() + 0.5) * (table.o21() + 0.5));
    double logOdds = StrictMath.log(odds);
    double reach = Confidence.Z * logOddsError(table);
    return new Association(
        expected,
        table.o11() * n / product,
        npmi(table, excess / product),
        odds,
        StrictMath.exp(logOdds - reach),
        StrictMath.exp(logOdds + reach),
        2 * Deviance.ofTable(table),
        excess > 0 ? Direction.MORE : excess < 0 ? Direction.LESS : Direction.NEITHER);
  }

  /** Standard error of the log odds, √ Σ 1 / (O + ½). */
  private static double logOddsError(Contingency table) {
    double same = 1 / (table.o11() + 0.5) + 1 / (table.o22() + 0.5);
    double crossed = 1 / (table.o12() + 0.5) + 1 / (table.o21() + 0.5);
    return StrictMath.sqrt(same + crossed);
  }

  /** ln(o11 n / (f1 f2)) / -ln(o11 / n), the first logarithm taken of 1 + relative excess. */
  private static double npmi(Contingency table, double relativeExcess) {
    if (table.o11() == 0) {
      return Double.NaN;
    }
    return StrictMath.log1p(relativeExcess) / -StrictMath.log((double) table.o11() / table.n());
  }
}
