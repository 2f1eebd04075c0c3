package dev.entente.analysis;

import dev.entente.analysis.Rows.Share;
import dev.entente.measure.Interval;
import dev.entente.measure.Proportion;
import dev.entente.measure.Wilson;

/** Shares of stories with their Wilson intervals. */
final class Shares {
  private Shares() {}

  static Share of(long count, long of) {
    if (of == 0) {
      return Share.EMPTY;
    }
    Proportion proportion = new Proportion(count, of);
    Interval interval = Wilson.interval(proportion);
    return new Share(proportion.value(), interval.low(), interval.high());
  }
}
