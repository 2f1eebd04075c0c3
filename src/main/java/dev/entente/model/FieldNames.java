package dev.entente.model;

import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The names under which a record of the input keeps the fields of an article. */
public record FieldNames(
    String id, String date, String title, String source, String url, String text)
    implements Serializable {

  private static final List<String> FIELDS =
      List.of("id", "date", "title", "source", "url", "text");

  /** The names that are looked for where nothing else is said: the fields' own. */
  public static final FieldNames DEFAULT =
      new FieldNames("id", "date", "title", "source", "url", "text");

  /**
   * The default names, but for those that the mapping gives, for example {@code
   * text=body,date=published}: ours before the equals sign, the input's after it. White space
   * around names is dropped; an empty mapping gives the default.
   *
   * @throws IllegalArgumentException if a part has no equals sign or no name after it, or names a
   *     field that an article does not have, or one twice
   */
  public static FieldNames parse(String mapping) {
    Map<String, String> given = new LinkedHashMap<>();
    for (String part : mapping.isBlank() ? new String[0] : mapping.split(",", -1)) {
      int equals = part.indexOf('=');
      String ours = (equals < 0 ? part : part.substring(0, equals)).trim();
      String theirs = equals < 0 ? "" : part.substring(equals + 1).trim();
      if (theirs.isEmpty()) {
        throw new IllegalArgumentException(
            "'" + part.trim() + "' is not of the form field=name, such as text=body");
      }
      if (!FIELDS.contains(ours)) {
        throw new IllegalArgumentException(
            "'" + ours + "' is no field; the fields are " + String.join(", ", FIELDS));
      }
      if (given.put(ours, theirs) != null) {
        throw new IllegalArgumentException("'" + ours + "' is named twice");
      }
    }
    return new FieldNames(
        given.getOrDefault("id", DEFAULT.id),
        given.getOrDefault("date", DEFAULT.date),
        given.getOrDefault("title", DEFAULT.title),
        given.getOrDefault("source", DEFAULT.source),
        given.getOrDefault("url", DEFAULT.url),
        given.getOrDefault("text", DEFAULT.text));
  }
}
