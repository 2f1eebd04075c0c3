package dev.entente.measure;

/**
 * Fisher's exact test of a contingency table, two-sided: the sum of the probabilities of all tables
 * with the same margins that are no more probable than the observed one, within a factor 1 + 10⁻⁷
 * (the rule of R's {@code fisher.test}).
 *
 * <p>The obvious way adds up every possible table, which takes min(f1, f2) steps and underflows.
 * Here a table near the most probable one is the start of a walk over its neighbours, each weighed
 * relative to the one before, which stops on either side when the terms no longer matter; a table
 * far out is placed by {@link TableProbability}, and the other tail is found by bisection.
 */
public final class FisherExact {

  /**
   * A table that is more probable than the observed one by less than this factor counts as no more
   * probable.
   */
  private static final double TIE = 1 + 1e-7;

  /** The part of a sum that it cannot notice: beyond it, the terms fall at least geometrically. */
  private static final double NEGLIGIBLE = 1e-19;

  /**
   * The distance from the most probable table beyond which bisection costs less than walking there.
   */
  private static final long WALK = 2_000;

  /** The largest weight in a walk: a sum of thousands of them is still finite. */
  private static final double WALK_LIMIT = 1e290;

  private static final double LN_10 = StrictMath.log(10);

  private FisherExact() {}

  /**
   * Tests a table.
   *
   * @return the decimal logarithm of p, at most 0, finite also where p is below the smallest
   *     double; {@code NaN}, an empty cell, where the table {@linkplain
   *     Contingency#hasInformation() has no information}
   */
  public static double log10P(Contingency table) {
    if (!table.hasInformation()) {
      return Double.NaN;
    }
    Arrangement observed = Arrangement.of(table);
    if (observed.cell == observed.mode) {
      return 0;
    }
    double lnP = Double.NaN;
    if (observed.mode - observed.cell <= WALK) {
      lnP = byWalking(observed);
    }
    if (Double.isNaN(lnP)) {
      lnP = byBisection(observed);
    }
    return lnP < 0 ? lnP / LN_10 : 0;
  }

  /**
   * ln p from relative weights alone: all tables are walked once from the observed one, whose
   * weight is 1.
   *
   * @return {@code NaN} where a weight would leave the range of doubles
   */
  private static double byWalking(Arrangement start) {
    double rarer = 1 + sumBelow(start, start.cell);
    double commoner = 0;
    double weight = 1;
    double a = start.row - start.cell;
    double b = start.column - start.cell;
    double c = start.cell + 1;
    double d = start.neither() + start.cell + 1;
    while (true) {
      weight *= (a * b) / (c * d);
      a--;
      b--;
      c++;
      d++;
      if (weight <= TIE) {
        rarer += weight;
        if (weight <= rarer * NEGLIGIBLE) {
          return -StrictMath.log1p(commoner / rarer);
        }
      } else if (weight > WALK_LIMIT) {
        return Double.NaN;
      } else {
        commoner += weight;
      }
    }
  }

  /** ln p from the log probabilities of the innermost tables of the two tails. */
  private static double byBisection(Arrangement observed) {
    TableProbability probability =
        new TableProbability(observed.row, observed.column, observed.units);
    double lnObserved = probability.ln(observed.cell);
    double limit = lnObserved + StrictMath.log(TIE);
    double sum = 1 + sumBelow(observed, observed.cell);
    if (probability.ln(observed.row) <= limit) {
      long inside = observed.mode;
      long outside = observed.row;
      while (outside - inside > 1) {
        long middle = (inside + outside) >>> 1;
        if (probability.ln(middle) <= limit) {
          outside = middle;
        } else {
          inside = middle;
        }
      }
      sum +=
          StrictMath.exp(probability.ln(outside) - lnObserved) * (1 + sumAbove(observed, outside));
    }
    return lnObserved + StrictMath.log(sum);
  }

  /**
   * The probability of all tables with a smaller first cell, relative to that of the table given.
   */
  private static double sumBelow(Arrangement margins, long cell) {
    double a = margins.row - cell + 1;
    double b = margins.column - cell + 1;
    double c = cell;
    double d = margins.neither() + cell;
    double weight = 1;
    double sum = 0;
    while (weight > (1 + sum) * NEGLIGIBLE) {
      weight *= (c * d) / (a * b);
      sum += weight;
      a++;
      b++;
      c--;
      d--;
    }
    return sum;
  }

  /**
   * The probability of all tables with a larger first cell, relative to that of the table given.
   */
  private static double sumAbove(Arrangement margins, long cell) {
    double a = margins.row - cell;
    double b = margins.column - cell;
    double c = cell + 1;
    double d = margins.neither() + cell + 1;
    double weight = 1;
    double sum = 0;
    while (weight > (1 + sum) * NEGLIGIBLE) {
      weight *= (a * b) / (c * d);
      sum += weight;
      a--;
      b--;
      c++;
      d++;
    }
    return sum;
  }

  /**
   * The table with rows, columns and ends exchanged so that one arrangement stands for all that are
   * the same: the row is the smallest of the four margins, and the first cell is at most its most
   * probable value. So the cell runs from 0 to the row, and equal questions have answers equal to
   * the last bit.
   */
  private record Arrangement(long cell, long row, long column, long units, long mode) {

    static Arrangement of(Contingency t) {
      long n = t.n();
      long row = StrictMath.min(t.f1(), n - t.f1());
      long column = t.f2();
      long cell = row == t.f1() ? t.o11() : t.o21();
      long other = StrictMath.min(t.f2(), n - t.f2());
      if (other < row) {
        row = other;
        column = t.f1();
        cell = row == t.f2() ? t.o11() : t.o12();
      }
      long mode = (row + 1) * (column + 1) / (n + 2);
      return cell <= mode
          ? new Arrangement(cell, row, column, n, mode)
          : new Arrangement(row - cell, row, n - column, n, row - mode);
    }

    /** What the last cell holds beyond the first: n - row - column, never negative. */
    long neither() {
      return units - row - column;
    }
  }
}
