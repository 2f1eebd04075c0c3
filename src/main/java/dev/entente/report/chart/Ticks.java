package dev.entente.report.chart;

import dev.entente.report.Wording;
import java.util.ArrayList;
import java.util.List;

/** Round places on an axis. */
final class Ticks {
  private Ticks() {}

  /** Whole numbers from 0 to {@code high} at most, a round step apart, about {@code most}. */
  static List<GivenTicksAxis.Mark> counts(long high, int most) {
    long step = step(high, most);
    List<GivenTicksAxis.Mark> marks = new ArrayList<>();
    for (long value = 0; value <= high; value += step) {
      marks.add(new GivenTicksAxis.Mark(value, Wording.number(value)));
    }
    return marks;
  }

  /** The smallest of 1, 2, 5, 10, 20, 50, ... that divides {@code high} into few enough steps. */
  static long step(long high, int most) {
    long step = 1;
    for (int i = 0; high > step * most; i++) {
      step = i % 3 == 1 ? step / 2 * 5 : step * 2;
    }
    return step;
  }

  /**
   * Round values on a common logarithmic axis: powers of ten, and 2 and 5 times them where the
   * powers alone would be few.
   *
   * @param low the common logarithm of the axis's low end
   * @param high the common logarithm of its high end
   */
  static List<GivenTicksAxis.Mark> logarithms(double low, double high) {
    List<GivenTicksAxis.Mark> marks = new ArrayList<>();
    int[] factors = high - low < 2.5 ? new int[] {1, 2, 5} : new int[] {1};
    int every = high - low < 9 ? 1 : (int) StrictMath.ceil((high - low) / 8);
    for (int power = (int) StrictMath.floor(low); power <= high; power += every) {
      for (int factor : factors) {
        double value = factor * StrictMath.pow(10, power);
        double at = StrictMath.log10(value);
        if (at >= low && at <= high) {
          marks.add(new GivenTicksAxis.Mark(at, label(value, power)));
        }
      }
    }
    return marks;
  }

  private static String label(double value, int power) {
    if (power > 6 || power < -4) {
      return "1e" + power;
    }
    return power >= 0 ? Wording.number(Math.round(value)) : Wording.decimal(value, -power);
  }
}
