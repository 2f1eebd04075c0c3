/**
 * Lifts the stages to Spark: the one package that knows it, beside the command. Each step takes
 * data sets and settings and gives a data set or a sum; what it does to a row stands in the stages.
 */
package dev.entente.spark;
