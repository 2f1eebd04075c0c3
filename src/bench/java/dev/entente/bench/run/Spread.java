package dev.entente.bench.run;

import java.util.Arrays;
import java.util.Locale;

/** The median of some values, the smallest and the largest. */
record Spread(double median, double min, double max) {

  /** Of at least one value; of an even number of them the mean of the middle two. */
  static Spread of(double... values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int half = sorted.length / 2;
    double median = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return new Spread(median, sorted[0], sorted[sorted.length - 1]);
  }

  /** With so many decimals, the ends of the range in brackets: {@code 3.2 (3.1-3.6)}. */
  String text(int decimals) {
    String number = "%." + decimals + "f";
    String form = number + " (" + number + "\u2013" + number + ")";
    return String.format(Locale.ROOT, form, median, min, max);
  }
}
