/**
 * The tables of a report as CSV: their columns, and the rendering of rows. The one place, beside
 * the readers, that knows CSV.
 */
package dev.entente.report.table;
