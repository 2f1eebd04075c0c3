/**
 * Scores what recognition finds against what a reader found. What comes in is a gold file and the
 * articles it speaks of; what goes out are precision and recall by kind.
 */
package dev.entente.gold;
