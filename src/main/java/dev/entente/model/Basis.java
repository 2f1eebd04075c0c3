package dev.entente.model;

import java.util.Locale;

/** What a mention rests on. */
public enum Basis {
  /** A country's name. */
  NAME,
  /** An adjective or the name of a people. */
  DEMONYM,
  /** A part or dependency that counts for the country. */
  TERRITORY,
  /** A capital or seat of government that stands for its government. */
  METONYM,
  /** A capital as a location; recorded, and does not count. */
  PLACE,
  /** A phrase of a topic. */
  PHRASE,
  /** An official with the office that the text gives. */
  OFFICE,
  /** A known official of the lexicon, by full name. */
  LEXICON,
  /** The name of an official whose office stands elsewhere in the article. */
  REFERENCE,
  /** The full name of an official whose office stands in another article. */
  FULL_NAME,
  /** A surname alone, linked to an official of another article. */
  SURNAME;

  /** The basis as tables write it, in lower case. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** Whether a mention on this basis counts. */
  public boolean counts() {
    return this != PLACE;
  }
}
