package dev.entente.model;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name of a run, which is the name of its folder: up to 100 letters, digits, {@code .}, {@code
 * _} and {@code -} of ASCII, a letter or digit first, no dot last.
 */
public record RunId(String value) {
  private static final Pattern FORM =
      Pattern.compile("[A-Za-z0-9]([A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?");
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

  /**
   * Checks the form.
   *
   * @throws IllegalArgumentException with one line that says what a name may hold
   */
  public RunId {
    if (!isRunId(value)) {
      throw new IllegalArgumentException(
          "run id '"
              + value
              + "' is no folder name that every system takes; use up to 100 letters, digits, '.',"
              + " '_' and '-', a letter or digit first, no dot last");
    }
  }

  /** The run id of an instant: its UTC time to the second, such as {@code 2026-03-01T041500Z}. */
  public static RunId of(Instant instant) {
    return new RunId(TIME.format(instant));
  }

  /** Whether a name has the form of a run id. */
  public static boolean isRunId(String name) {
    return FORM.matcher(name).matches();
  }

  /** The name itself. */
  @Override
  public String toString() {
    return value;
  }
}
