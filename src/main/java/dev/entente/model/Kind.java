package dev.entente.model;

/** The three kinds of entity. The order is the order in which a pair's ends are put. */
public enum Kind {
  COUNTRY("country"),
  OFFICIAL("official"),
  TOPIC("topic");

  private final String word;

  Kind(String word) {
    this.word = word;
  }

  /** The kind as ids and tables write it: {@code country}, {@code official} or {@code topic}. */
  public String word() {
    return word;
  }

  /**
   * The kind of an entity id such as {@code country:IR}.
   *
   * @throws IllegalArgumentException if the id has no known kind before its first colon
   */
  public static Kind ofId(String entityId) {
    for (Kind kind : values()) {
      if (entityId.startsWith(kind.word) && entityId.startsWith(":", kind.word.length())) {
        return kind;
      }
    }
    throw new IllegalArgumentException("entity id '" + entityId + "' has no known kind");
  }
}
