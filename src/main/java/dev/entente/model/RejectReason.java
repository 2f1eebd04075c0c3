package dev.entente.model;

/** Why something was not read or used. The words are public: tables and their readers use them. */
public enum RejectReason {
  /** The bytes are not UTF-8. */
  NOT_UTF8("not-utf8"),
  /** The file holds NUL bytes, so it is no text. */
  BINARY("binary"),
  /** The article has no text but white space. */
  EMPTY("empty"),
  /** The line is not one JSON object. */
  BAD_JSON("bad-json"),
  /** The record has no text, or its text is not a string. */
  NO_TEXT("no-text"),
  /** The record has an id that is neither a string nor a number. */
  BAD_ID("bad-id"),
  /** The article is longer than the limit. */
  TOO_LARGE("too-large"),
  /** The file or folder could not be opened or read. */
  UNREADABLE("unreadable"),
  /** The compressed file ends before its end; what stands before the break is read. */
  TRUNCATED("truncated"),
  /** The compressed file is damaged or not compressed; what stands before the damage is read. */
  BAD_GZIP("bad-gzip"),
  /** Another article with the same id comes before this one. */
  DUPLICATE_ID("duplicate-id");

  private final String word;

  RejectReason(String word) {
    this.word = word;
  }

  /** The reason as the table writes it, such as {@code not-utf8}. */
  public String word() {
    return word;
  }
}
