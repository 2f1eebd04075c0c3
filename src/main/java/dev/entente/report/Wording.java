package dev.entente.report;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;

/** Numbers and lists as a reader sees them, in English and on every machine alike. */
public final class Wording {
  private Wording() {}

  /** A whole number with commas between thousands. */
  public static String number(long value) {
    return format("#,##0", value);
  }

  /** A number and the word for it: {@code 1 story}, {@code 1,234 stories}. */
  public static String count(long value, String one, String many) {
    return number(value) + " " + (value == 1 ? one : many);
  }

  /** {@code 5 articles}. */
  public static String articles(long value) {
    return count(value, "article", "articles");
  }

  /** {@code 5 stories}. */
  public static String stories(long value) {
    return count(value, "story", "stories");
  }

  /**
   * A text with a space for each character that is no sign of its own: control characters, and
   * those that turn the direction of the text around them.
   */
  public static String plain(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.codePoints().map(point -> isSign(point) ? point : ' ').forEach(clean::appendCodePoint);
    return clean.toString();
  }

  private static boolean isSign(int point) {
    boolean joiner = point == 0x200C || point == 0x200D; // Persian and Indic names hold them
    return !Character.isISOControl(point)
        && (joiner || Character.getType(point) != Character.FORMAT);
  }

  /** {@code A}, {@code A and B} or {@code A, B and C}; empty for an empty list. */
  public static String join(List<String> items) {
    if (items.size() < 2) {
      return String.join("", items);
    }
    return String.join(", ", items.subList(0, items.size() - 1))
        + " and "
        + items.get(items.size() - 1);
  }

  /** A share as per cent, with one decimal below ten; a dash where it is undefined. */
  public static String percent(double share) {
    if (Double.isNaN(share)) {
      return "–";
    }
    double value = share * 100;
    return (value == 0 || value >= 9.95 ? format("0", value) : format("0.0", value)) + " %";
  }

  /** A positive measure with about three significant digits; a dash where it is undefined. */
  public static String measure(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return "–";
    }
    double size = StrictMath.abs(value);
    if (size >= 99.95) {
      return format("#,##0", value);
    }
    if (size >= 9.995) {
      return format("0.0", value);
    }
    return size >= 0.00995 || value == 0 ? format("0.00", value) : format("0.0000", value);
  }

  /** A probability; below one in a thousand only that it is; a dash where it is undefined. */
  public static String probability(double value) {
    if (Double.isNaN(value)) {
      return "–";
    }
    return value < 0.001 ? "< 0.001" : format("0.000", value);
  }

  /** A whole number in at most four signs: {@code 9999}, {@code 31k}, {@code 1.2M}. */
  public static String brief(long value) {
    if (value < 10_000) {
      return format("0", value);
    }
    if (value < 999_500) {
      return format("0", value / 1e3) + "k";
    }
    return (value < 9_950_000 ? format("0.0", value / 1e6) : format("#,##0", value / 1e6)) + "M";
  }

  /** A number with exactly so many decimals. */
  public static String decimal(double value, int decimals) {
    return format(decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals), value);
  }

  private static String format(String pattern, double value) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }

  private static String format(String pattern, long value) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ROOT)).format(value);
  }
}
