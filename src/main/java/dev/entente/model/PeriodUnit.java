package dev.entente.model;

/** The length of a period. */
public enum PeriodUnit {
  YEAR("year"),
  QUARTER("quarter"),
  MONTH("month");

  private final String word;

  PeriodUnit(String word) {
    this.word = word;
  }

  /** The unit as the command line writes it. */
  public String word() {
    return word;
  }
}
