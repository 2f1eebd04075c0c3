package dev.entente.measure;

/** On which side of its expectation a count lies. */
public enum Direction {
  /** More units hold the pair than expected. */
  MORE("more"),
  /** Fewer units hold the pair than expected. */
  LESS("less"),
  /** The count equals its expectation exactly, or the margins leave no other count. */
  NEITHER("");

  private final String text;

  Direction(String text) {
    this.text = text;
  }

  /** The cell of the tables: {@code more}, {@code less}, or empty for {@link #NEITHER}. */
  public String text() {
    return text;
  }
}
