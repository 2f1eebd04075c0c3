/**
 * Decides which names are one person's. What comes in are the name forms of the corpus with the
 * offices they are given; what goes out are officials with ids, and for each form its official, the
 * reason and the confidence. Depends on the corpus and the lexicon alone, never on an order.
 */
package dev.entente.resolve;
