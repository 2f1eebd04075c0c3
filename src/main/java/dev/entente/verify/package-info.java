/**
 * Recomputes a published report from its own evidence, the tables of mentions, articles and
 * stories, with the obvious loops over lists. What comes in is a report's folder; what goes out are
 * the cells and rows that do not agree. Knows the formulas of the measures and the columns of the
 * tables, and none of the classes that count and analyse in a run: it is the second opinion on
 * them.
 */
package dev.entente.verify;
