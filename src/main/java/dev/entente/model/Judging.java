package dev.entente.model;

import java.util.List;

/**
 * How a run takes a reader's judgements of mentions.
 *
 * @param files the files of judgements, as paths; none means that no rule is judged
 * @param leastPrecision from 0 to 1: rules of a lower precision are left out; 0 leaves none out
 */
public record Judging(List<String> files, double leastPrecision) {

  /** No judgements. */
  public static final Judging NONE = new Judging(List.of(), 0);

  /**
   * Checks the numbers.
   *
   * @throws IllegalArgumentException with one line that names the option, if the precision is no
   *     share, rules are to be left out without judgements, or a file is named twice
   */
  public Judging {
    files = List.copyOf(files);
    if (!(leastPrecision >= 0 && leastPrecision <= 1)) {
      throw new IllegalArgumentException(
          "--min-rule-precision " + leastPrecision + " is not between 0 and 1");
    }
    if (leastPrecision > 0 && files.isEmpty()) {
      throw new IllegalArgumentException(
          "--min-rule-precision needs --judgements FILE, which says what is right and what not");
    }
    if (files.stream().distinct().count() < files.size()) {
      throw new IllegalArgumentException(
          "a file of judgements is named twice: " + String.join(" ", files));
    }
  }

  /** Whether there are judgements. */
  public boolean isAsked() {
    return !files.isEmpty();
  }
}
