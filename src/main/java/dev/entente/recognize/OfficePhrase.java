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
 * @param reach whether it is a public office
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
    Reach reach) {

  /** What the phrase says of the office. */
  enum Reach {
    /** A public office. */
    PUBLIC,
    /** An office of a company, a club or the like, or nothing says that it is public. */
    PRIVATE,
    /** The office of another person, as in "his counterpart". */
    RELATIVE
  }
}
