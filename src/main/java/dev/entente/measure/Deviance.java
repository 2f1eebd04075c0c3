package dev.entente.measure;

/**
 * The deviance of one cell, O ln(O / E) + E - O, to full relative precision also where O is close
 * to E: there the plain formula subtracts nearly equal numbers. After the function {@code bd0} of
 * Loader, Fast and Accurate Computation of Binomial Probabilities (2000), with the difference O - E
 * given, because for a contingency table it is known exactly.
 */
final class Deviance {

  private Deviance() {}

  /**
   * The deviance of a cell.
   *
   * @param observed O, at least 0
   * @param expected E, above 0
   * @param difference O - E
   */
  static double of(double observed, double expected, double difference) {
    if (observed == 0) {
      return expected;
    }
    double sum = observed + expected;
    if (StrictMath.abs(difference) >= 0.1 * sum) {
      return observed * StrictMath.log(observed / expected) - difference;
    }
    double v = difference / sum;
    double square = v * v;
    double power = 2 * observed * v;
    double total = difference * v;
    for (int odd = 3; ; odd += 2) {
      power *= square;
      double next = total + power / odd;
      if (next == total) {
        return total;
      }
      total = next;
    }
  }

  /**
   * The sum over the four cells, Σ O ln(O / E). The cells are added crosswise, so that exchanging
   * rows, columns or the two ends changes no bit.
   *
   * @param table a table with information
   */
  static double ofTable(Contingency table) {
    double n = table.n();
    double difference = table.excess() / n;
    long rest1 = table.n() - table.f1();
    long rest2 = table.n() - table.f2();
    double c11 = of(table.o11(), table.f1() * table.f2() / n, difference);
    double c12 = of(table.o12(), table.f1() * rest2 / n, -difference);
    double c21 = of(table.o21(), rest1 * table.f2() / n, -difference);
    double c22 = of(table.o22(), rest1 * rest2 / n, difference);
    return (c11 + c22) + (c12 + c21);
  }
}
