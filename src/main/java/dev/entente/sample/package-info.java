/**
 * Draws mentions of every rule from a published report, in their sentences, for a reader to judge.
 * What comes in are rows of a report's tables; what goes out is a sheet of rows. Knows nothing of
 * how the report was made.
 */
package dev.entente.sample;
