package dev.entente.report.chart;

import dev.entente.report.ReportView;

/** One of the report's pictures, as a figure that is not drawn yet. */
interface Chart {
  /** The figure; where there is nothing to show, one that says so. */
  Figure figure(ReportView view);
}
