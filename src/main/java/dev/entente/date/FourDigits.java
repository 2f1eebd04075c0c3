package dev.entente.date;

import static dev.entente.date.Characters.digit;

/**
 * Finds the runs of exactly four ASCII digits in a text, one after the other. Every run of four or
 * more covers an index of the form 4k + 3, so that only every fourth character is looked at where
 * there are no digits, and nothing is allocated.
 */
final class FourDigits {

  private final String text;
  private int next;
  private int floor;

  /** Starts at the beginning of the text. */
  FourDigits(String text) {
    this.text = text;
    this.next = 3;
  }

  /** Where the next run starts, or -1 where there is no more. */
  int next() {
    int length = text.length();
    int i = next;
    while (i < length) {
      if (!digit(text.charAt(i))) {
        i += 4;
        continue;
      }
      int start = i;
      while (start > floor && digit(text.charAt(start - 1))) {
        start--;
      }
      int end = i + 1;
      while (end < length && digit(text.charAt(end))) {
        end++;
      }
      floor = end;
      i = end + 4;
      if (end - start == 4) {
        next = i;
        return start;
      }
    }
    next = i;
    return -1;
  }
}
