/**
 * The lexicon: YAML files that a reader can edit, checked with file and line, and compiled into one
 * immutable automaton of phrases. Knows how words fold and how dates look, and nothing of articles.
 */
package dev.entente.lexicon;
