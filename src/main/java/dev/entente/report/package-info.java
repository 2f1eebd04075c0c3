/**
 * What a report shows: the view of the aggregate rows that charts, page and summary share. Draws
 * nothing itself; knows the records of the analysis and no Spark.
 */
package dev.entente.report;
