package dev.entente.lexicon;

/** What a phrase of the lexicon is for. The order decides which of two equally long ones wins. */
public enum Role {
  /** Nothing shorter counts under it; the owner is a set of the kinds it blocks. */
  BLOCKER,
  /** A country; the owner is the country. */
  COUNTRY,
  /** What holds a country's word and is not the country; the owner is the country. */
  COUNTRY_EXCLUDE,
  /** A topic; the owner is the topic. */
  TOPIC,
  /** What holds a topic's word and is not the topic; the owner is the topic. */
  TOPIC_EXCLUDE,
  /** A word that an ambiguous phrase needs near; the owner is the set of companions. */
  COMPANION,
  /** The full name of a known official; the owner is the person. */
  OFFICIAL,
  /** What holds a title and is no office of a person. */
  NOT_TITLE,
  /** A title; the owner is the title. */
  TITLE,
  /** A public body; the owner is the body. */
  BODY,
  /** An international organisation; the owner is the organisation. */
  ORGANISATION,
  /** A news agency; the owner is the agency. Read in datelines and names of sources alone. */
  AGENCY,
  /** What stands before minister or ministry; the owner is the portfolio. */
  PORTFOLIO,
  /** Deputy, acting, former and the like; the owner is the modifier. */
  MODIFIER,
  /** Mr, Dr, Sheikh: before a name and no office. */
  HONORIFIC,
  /** A lower-case part of a name, such as bin or van. */
  PARTICLE,
  /** Shows that an office beside it is not public. */
  PRIVATE,
  /** Never part of a person's name, though it may be written with a capital. */
  NOT_NAME,
  /** What may be named after a person and is none, such as a street or a prize. */
  THING,
  /** A common given name. */
  GIVEN_NAME,
  /** Text that is no text of the article; the owner is the rule. */
  BOILERPLATE,
  /** A word whose dot ends no sentence. */
  ABBREVIATION,
  /** A word that begins sentences rather than names. */
  STARTER,
  /** A preposition of place or direction. */
  PLACE_PREPOSITION,
  /** A verb or noun of travel. */
  TRAVEL,
  /** What a preposition of place follows without making a place, as in "according to". */
  NOT_PLACE,
  /** A word between a name and the office it is given: is, was, became, as. */
  LINK,
  /** A preposition before what an office is held for. */
  OF
}
