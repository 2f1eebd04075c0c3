package dev.entente.model;

/** The field of an article in which the words of a date stand. */
public enum DateField {
  /** The date field of the record that the article was read from. */
  METADATA,
  /** The title. */
  TITLE,
  /** The body. */
  BODY
}
