package dev.entente.read;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/** Looks at bytes eight at a time: where a line ends, how many lines, whether all is ASCII. */
final class LineScan {
  private static final VarHandle WORDS =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long ONES = 0x0101010101010101L;
  private static final long HIGH = 0x8080808080808080L;
  private static final long LOW = ~HIGH;
  private static final long NEWLINES = ONES * '\n';

  private LineScan() {}

  /** The index of the first line end in {@code [from, to)}, or {@code to}. */
  static int lineEnd(byte[] bytes, int from, int to) {
    int at = from;
    for (; at + 8 <= to; at += 8) {
      long hits = newlines((long) WORDS.get(bytes, at));
      if (hits != 0) {
        return at + (Long.numberOfTrailingZeros(hits) >>> 3);
      }
    }
    while (at < to && bytes[at] != '\n') {
      at++;
    }
    return at;
  }

  /** How many line ends there are in {@code [from, to)}. */
  static long count(byte[] bytes, int from, int to) {
    long count = 0;
    int at = from;
    for (; at + 8 <= to; at += 8) {
      count += Long.bitCount(newlines((long) WORDS.get(bytes, at)));
    }
    for (; at < to; at++) {
      count += bytes[at] == '\n' ? 1 : 0;
    }
    return count;
  }

  /** The index of the first byte in {@code [from, to)} that is not ASCII, or {@code to}. */
  static int asciiEnd(byte[] bytes, int from, int to) {
    int at = from;
    for (; at + 8 <= to; at += 8) {
      long hits = (long) WORDS.get(bytes, at) & HIGH;
      if (hits != 0) {
        return at + (Long.numberOfTrailingZeros(hits) >>> 3);
      }
    }
    while (at < to && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** The high bit of every byte that is a line end, and no other bit: exact, without carries. */
  private static long newlines(long word) {
    long x = word ^ NEWLINES;
    return ~(((x & LOW) + LOW) | x | LOW);
  }
}
