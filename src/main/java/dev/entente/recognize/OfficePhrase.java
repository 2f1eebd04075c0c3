package dev.entente.recognize;

/**
 * The phrase of an office around a title.
 *
 * @param first the first token, a leading article left out
 * @param last the token after the last one
 * @param office the office in normalized words
 * @param country the index of the country it is held for, or -1
 * @param others the countries named with it, for titles that several persons share
 * @param host the index of the country that a diplomat is posted to, or -1
 * @param status {@code acting}, {@code former}, {@code late}, {@code designate}, or empty
 * @param title the index of the title
 * @param rule the index of the title's entry
 * @param usualCountry the index of the country that the title means where the text gives none, or
 *     -1
 * @param reach whether it is a public office
 * @param relation whose office it is, where it is told by another person's
 * @param titleFirst the first token of the title itself
 * @param tail the token after what follows the name, as in "President X of Y"; 0 where nothing does
 * @param holder the last token of a name whose possessive stands before the title, or -1
 * @param isOfOrganisation whether it is held for an international organisation
 * @param hasComplement whether the phrase says what it is held for
 */
record OfficePhrase(
    int first,
    int last,
    String office,
    int country,
    int[] others,
    int host,
    String status,
    int title,
    int rule,
    int usualCountry,
    Reach reach,
    Relation relation,
    int titleFirst,
    int tail,
    int holder,
    boolean isOfOrganisation,
    boolean hasComplement) {

  /** What the phrase says of the office. */
  enum Reach {
    /** A public office. */
    PUBLIC,
    /** An office of a company, a club or the like. */
    PRIVATE,
    /** Nothing says that it is public. */
    UNKNOWN
  }

  /** Whose office a phrase speaks of. */
  enum Relation {
    /** Its own. */
    NONE,
    /** The like office of another country: "his counterpart". */
    COUNTERPART,
    /** The same office earlier. */
    PREDECESSOR,
    /** The same office later. */
    SUCCESSOR
  }
}
