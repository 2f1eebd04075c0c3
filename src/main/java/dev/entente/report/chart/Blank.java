package dev.entente.report.chart;

import java.util.List;

/** The figure of a chart without rows: words alone. */
final class Blank {
  private Blank() {}

  /** A figure of nothing but its words. */
  static Figure figure(ChartText text) {
    return new Figure(text, List.of(), 40, List.of());
  }
}
