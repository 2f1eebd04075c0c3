package dev.entente.model;

/** What the date of an article rests on. */
public enum DateBasis {
  /** The article says it: metadata, a labelled line, a leading date, a dateline, its title. */
  STATED,
  /** The latest date, month or year that the article names. */
  INFERRED,
  /** Nothing: the article has no date. */
  NONE
}
