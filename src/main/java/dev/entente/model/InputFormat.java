package dev.entente.model;

/** How the files of the input are to be taken. */
public enum InputFormat {
  /** By their extensions; files of another extension are no input. */
  AUTO("auto"),
  /** Every file is one article of plain text. */
  TXT("txt"),
  /** Every file holds one JSON object a line. */
  JSONL("jsonl");

  private final String word;

  InputFormat(String word) {
    this.word = word;
  }

  /** The format as the command line writes it. */
  public String word() {
    return word;
  }
}
