package dev.entente.model;

/** The file format of the tables {@code mentions} and {@code sentences}. */
public enum MentionsFormat {
  CSV("csv"),
  PARQUET("parquet");

  private final String word;

  MentionsFormat(String word) {
    this.word = word;
  }

  /** The format as the command line writes it. */
  public String word() {
    return word;
  }
}
