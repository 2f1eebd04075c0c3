package dev.entente.date;

/**
 * A place where an article states its date.
 *
 * @param rank what kind of place, the stronger first
 * @param start where its evidence starts, in UTF-16 code units: the label, or the date itself
 * @param written the date there
 */
record Claim(Rank rank, int start, Written written) {

  /** The kinds of places, the strongest first. Within one kind the first in the text counts. */
  enum Rank {
    /** A label of the first publication: {@code First published}. */
    FIRST_PUBLISHED,
    /** Any other label of publication. */
    PUBLISHED,
    /** A date that begins the body, or a line of its own near the head. */
    LEADING,
    /** A wire dateline. */
    DATELINE,
    /** A label of a later change. */
    UPDATED,
    /** A date set off at the start or end of the title. */
    TITLE
  }
}
