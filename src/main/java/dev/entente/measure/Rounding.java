package dev.entente.measure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Measures as text: six significant digits, trailing zeros dropped.
 *
 * <p>The rule: the exact binary value is rounded to six significant digits, ties to the even digit,
 * as C's {@code %.6g} does. From 10⁻⁶ on and below 10¹⁵ the text is a plain decimal ({@code
 * 0.000123457}, {@code 1234570000}); otherwise it has one digit before the point and an exponent
 * ({@code 1.5e-7}, {@code 2e-300}). Both zeros are {@code 0}; {@code NaN} is empty. The text
 * depends on no locale and not on {@code Double.toString}, which changed with JDK 19.
 */
public final class Rounding {

  private static final int DIGITS = 6;
  private static final int LEAST = 100_000;
  private static final int LEAST_PLAIN = -6;
  private static final int LEAST_LARGE = 15;
  private static final MathContext EXACT = new MathContext(DIGITS, RoundingMode.HALF_EVEN);

  /**
   * How far from a tie a scaled value must lie to be rounded without exact arithmetic; its error is
   * below 10⁻⁹.
   */
  private static final double SAFE = 1e-8;

  /**
   * The decimal exponents for which powers of ten, positive and negative, are well inside the range
   * of doubles.
   */
  private static final int SCALE = 290;

  private static final double[] POWERS = powers();
  private static final double LOG10_2 = 0.30102999566398120;

  private Rounding() {}

  /**
   * The text of a measure.
   *
   * @return the shortest text by the rule above; empty for {@code NaN}
   * @throws IllegalArgumentException if the value is infinite
   */
  public static String text(double value) {
    StringBuilder text = new StringBuilder(12);
    append(value, text);
    return text.toString();
  }

  /**
   * Appends the text of a measure, which is nothing for {@code NaN}.
   *
   * @throws IllegalArgumentException if the value is infinite
   */
  public static void append(double value, StringBuilder text) {
    if (Double.isNaN(value)) {
      return;
    }
    if (Double.isInfinite(value)) {
      throw new IllegalArgumentException("a measure is infinite");
    }
    if (value == 0) {
      text.append('0');
      return;
    }
    if (value < 0) {
      text.append('-');
    }
    appendPositive(StrictMath.abs(value), text);
  }

  /**
   * The double nearest to the text, for files that hold numbers.
   *
   * @return {@code NaN} for {@code NaN}; {@code text(value(x))} equals {@code text(x)}
   * @throws IllegalArgumentException if the value is infinite
   */
  public static double value(double value) {
    return Double.isNaN(value) ? value : Double.parseDouble(text(value));
  }

  private static void appendPositive(double value, StringBuilder text) {
    int exponent = (int) StrictMath.floor(StrictMath.getExponent(value) * LOG10_2);
    int shift = DIGITS - 1 - exponent;
    // One more step down may follow, and must find its power in the table.
    if (shift > SCALE || shift <= -SCALE) {
      appendExactly(value, text);
      return;
    }
    double scaled = shift >= 0 ? value * POWERS[shift] : value / POWERS[-shift];
    if (scaled >= 10.0 * LEAST) {
      exponent++;
      shift--;
      scaled = shift >= 0 ? value * POWERS[shift] : value / POWERS[-shift];
    }
    long digits = (long) scaled;
    double rest = scaled - digits;
    if (StrictMath.abs(rest - 0.5) < SAFE) {
      appendExactly(value, text);
      return;
    }
    layOut(rest > 0.5 ? digits + 1 : digits, exponent, text);
  }

  private static void appendExactly(double value, StringBuilder text) {
    BigDecimal rounded = new BigDecimal(value).round(EXACT);
    int exponent = rounded.precision() - rounded.scale() - 1;
    long digits = rounded.setScale(DIGITS - 1 - exponent).unscaledValue().longValueExact();
    layOut(digits, exponent, text);
  }

  /**
   * Writes {@code digits}, six of them or 10⁶, whose first stands for ten to the power of {@code
   * exponent}.
   */
  private static void layOut(long digits, int exponent, StringBuilder text) {
    int first = exponent;
    long rest = digits;
    if (rest >= 10L * LEAST) {
      first++;
    }
    while (rest % 10 == 0) {
      rest /= 10;
    }
    String figures = Long.toString(rest);
    int count = figures.length();
    if (first < LEAST_PLAIN || first >= LEAST_LARGE) {
      text.append(figures.charAt(0));
      if (count > 1) {
        text.append('.').append(figures, 1, count);
      }
      text.append('e').append(first);
    } else if (first < 0) {
      text.append("0.").append("0".repeat(-first - 1)).append(figures);
    } else if (count <= first + 1) {
      text.append(figures).append("0".repeat(first + 1 - count));
    } else {
      text.append(figures, 0, first + 1).append('.').append(figures, first + 1, count);
    }
  }

  private static double[] powers() {
    double[] powers = new double[SCALE + 1];
    for (int i = 0; i <= SCALE; i++) {
      powers[i] = Double.parseDouble("1e" + i);
    }
    return powers;
  }
}
