/**
 * Statistics over counts: contingency tables in, measures, tests, intervals and their texts out.
 * Knows nothing of articles, files or Spark; every result is the same to the last bit on every
 * machine.
 */
package dev.entente.measure;
