/**
 * Shows what was found in one article, and by which rule. What comes in is an article and a
 * lexicon; what goes out is text for a terminal or a page. Knows nothing of other articles or of
 * Spark.
 */
package dev.entente.explain;
