package dev.entente.date;

import static dev.entente.date.Characters.digit;

import java.util.Optional;

/**
 * Reads the date field of a record. A year alone counts only where the field has no other figure,
 * so that a broken date such as {@code 2018-13-45} is not taken for its year.
 */
final class MetadataDate {

  private MetadataDate() {}

  /** The date in {@code [start, end)}, or empty where there is none. */
  static Optional<Written> read(String field, int start, int end) {
    return DateForms.first(field, start, end)
        .filter(written -> written.end() - written.start() > 4 || alone(field, written));
  }

  private static boolean alone(String field, Written year) {
    for (int i = 0; i < field.length(); i++) {
      boolean inside = i >= year.start() && i < year.end();
      if (digit(field.charAt(i)) && !inside) {
        return false;
      }
    }
    return true;
  }
}
