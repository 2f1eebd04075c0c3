/**
 * Turns counts into the rows of the report's tables, measures included. Comes after counting and
 * before rendering; knows no CSV, no drawing and no Spark.
 */
package dev.entente.analysis;
