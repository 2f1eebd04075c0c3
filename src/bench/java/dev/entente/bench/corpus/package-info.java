/** News-like corpora of any size, made from a seed: in goes the lexicon, out come JSON lines. */
package dev.entente.bench.corpus;
