package dev.entente.read;

/**
 * Strict UTF-8 as in Unicode 15, table 3-7: no overlong form, no surrogate, nothing above U+10FFFF.
 */
final class Utf8 {
  private Utf8() {}

  /** The index of the first byte of the first ill-formed sequence in {@code [from, to)}, or -1. */
  static int firstInvalid(byte[] bytes, int from, int to) {
    int at = LineScan.asciiEnd(bytes, from, to);
    while (at < to) {
      int length = sequence(bytes, at, to);
      if (length == 0) {
        return at;
      }
      at += length;
      if (at < to && bytes[at] >= 0) {
        at = LineScan.asciiEnd(bytes, at, to);
      }
    }
    return -1;
  }

  /** The length of the well-formed sequence of more than one byte at an index; 0 if ill-formed. */
  private static int sequence(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > to) {
      return 0;
    }
    int second = bytes[at + 1] & 0xFF;
    int least = lead == 0xE0 ? 0xA0 : lead == 0xF0 ? 0x90 : 0x80;
    int most = lead == 0xED ? 0x9F : lead == 0xF4 ? 0x8F : 0xBF;
    if (second < least || second > most) {
      return 0;
    }
    for (int i = at + 2; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }
}
