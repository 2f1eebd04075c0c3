package dev.entente.bench.corpus;

/**
 * An invented official.
 *
 * @param given the given name
 * @param surname the surname
 * @param accented the full name as some articles spell it, with its diacritics; mostly the plain
 *     one
 * @param country the country served
 * @param office the office
 * @param from the first year in office
 * @param to the last one
 */
public record Official(
    String given,
    String surname,
    String accented,
    Gazetteer.Country country,
    Office office,
    int from,
    int to) {

  /**
   * An office in the two ways in which a text says it.
   *
   * @param title before a name: {@code Foreign Minister}
   * @param post after one, without the country: {@code minister of foreign affairs}
   */
  public record Office(String title, String post) {}

  /** The plain full name. */
  public String name() {
    return given + " " + surname;
  }

  boolean in(int year) {
    return year >= from && year <= to;
  }
}
