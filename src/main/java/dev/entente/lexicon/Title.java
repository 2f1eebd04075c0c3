package dev.entente.lexicon;

import java.io.Serializable;

/**
 * A title that makes a person an official.
 *
 * @param office the office in normalized words
 * @param kind the kind of office, such as {@code minister}
 * @param reach when the title is public
 * @param country the country where the text gives none, empty for none
 * @param number whether the form is plural
 */
public record Title(String office, String kind, Reach reach, String country, Number number)
    implements Serializable {

  /** When a title makes a public office. */
  public enum Reach {
    /** Directly beside a name it is enough. */
    ALWAYS,
    /** Its phrase must also hold a country, a public body or an international organisation. */
    WITH
  }

  /** Singular or plural. */
  public enum Number {
    ONE,
    MANY
  }
}
