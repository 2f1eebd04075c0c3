package dev.entente.report.chart;

/**
 * A share with its interval at a place on the line of time.
 *
 * @param at the place
 * @param joined whether a line runs from the point before: it is of the period just before
 * @param dated whether the place is a period; else it stands for the undated
 */
record SharePoint(
    double at, double share, double low, double high, boolean joined, boolean dated) {}
