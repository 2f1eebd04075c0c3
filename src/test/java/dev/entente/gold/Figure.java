package dev.entente.gold;

import java.util.Locale;

/**
 * Counts of one kind.
 *
 * @param right found and wanted
 * @param wrong found, and neither required nor optional
 * @param missed required and not found
 */
record Figure(int right, int wrong, int missed) {
  static final Figure NONE = new Figure(0, 0, 0);

  Figure plus(Figure other) {
    return new Figure(right + other.right, wrong + other.wrong, missed + other.missed);
  }

  /** Right over all that was found and is scored; 1 where nothing was found. */
  double precision() {
    return right + wrong == 0 ? 1 : (double) right / (right + wrong);
  }

  /** Right over all that was required; 1 where nothing was. */
  double recall() {
    return right + missed == 0 ? 1 : (double) right / (right + missed);
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "P %.3f R %.3f (right %d, wrong %d, missed %d)",
        precision(),
        recall(),
        right,
        wrong,
        missed);
  }
}
