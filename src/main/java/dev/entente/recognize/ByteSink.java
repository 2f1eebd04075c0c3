package dev.entente.recognize;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes numbers in seven bits a byte, and texts as their length and UTF-8. */
final class ByteSink {
  private byte[] bytes = new byte[1024];
  private int length;

  void number(long value) {
    long rest = value;
    reserve(10);
    while ((rest & ~0x7FL) != 0) {
      bytes[length++] = (byte) (rest | 0x80);
      rest >>>= 7;
    }
    bytes[length++] = (byte) rest;
  }

  void word(long value) {
    reserve(8);
    for (int shift = 0; shift < 64; shift += 8) {
      bytes[length++] = (byte) (value >>> shift);
    }
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    reserve(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  private void reserve(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }

  byte[] bytes() {
    return Arrays.copyOf(bytes, length);
  }
}
