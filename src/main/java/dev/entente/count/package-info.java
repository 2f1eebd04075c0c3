/**
 * Counts entities, pairs and agendas over articles, sentences, stories and sources. What comes in
 * are resolved articles; what goes out are sums that merge in any order. Knows no measure, no table
 * and no Spark.
 */
package dev.entente.count;
