/**
 * The pictures of a report: a view comes in, PNG bytes go out, the same bytes with the same JDK and
 * system libraries. What a picture says (title, caption, labels) is made apart from how it is
 * drawn, so that the page can say it in words too. Touches no file but a temporary one for fonts.
 */
package dev.entente.report.chart;
