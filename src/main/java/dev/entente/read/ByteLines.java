package dev.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/**
 * Cuts a stream of bytes into lines, in one buffer that grows to the longest line. After {@link
 * #next} has said true, the line is {@code [from, to)} of {@link #bytes}, without its line end.
 */
final class ByteLines {
  private static final int START_SIZE = 1 << 18;

  private final int limit;
  private byte[] bytes = new byte[START_SIZE];
  private InputStream in = InputStream.nullInputStream();
  private int filled;
  private int from;
  private int to;
  private int following;
  private long base;
  private boolean ended;
  private boolean tooLong;
  private long offset;
  private long length;

  /** Lines up to so many bytes; a longer one is told and skipped. */
  ByteLines(int limit) {
    this.limit = limit;
  }

  /** Starts anew on a stream whose first byte is at an offset of its file. */
  void start(InputStream stream, long offset) {
    in = stream;
    base = offset;
    filled = 0;
    from = 0;
    to = 0;
    following = 0;
    ended = false;
  }

  /** Goes on to the next line; false at the end. */
  boolean next() throws IOException {
    from = following;
    offset = base + following;
    tooLong = false;
    length = 0;
    int scanned = from;
    while (true) {
      to = LineScan.lineEnd(bytes, scanned, filled);
      if (to < filled) {
        following = to + 1;
        measure();
        return true;
      }
      scanned = filled;
      if (ended) {
        following = filled;
        measure();
        return length > 0;
      }
      if (filled - from > limit) {
        skip();
        scanned = from;
      } else {
        scanned -= makeRoom();
        fill();
      }
    }
  }

  /** The buffer; another one after the next call of {@link #next}. */
  byte[] bytes() {
    return bytes;
  }

  /** The index of the line's first byte. */
  int from() {
    return from;
  }

  /** The index after the line's last byte. */
  int to() {
    return to;
  }

  /** The offset of the line's first byte in the unpacked file. */
  long offset() {
    return offset;
  }

  /** The offset after the line and its line end. */
  long nextOffset() {
    return base + following;
  }

  /** Whether the line was longer than the limit, so that its beginning is gone. */
  boolean tooLong() {
    return tooLong;
  }

  /** The length of the line in bytes, whether it was kept or not. */
  long length() {
    return length;
  }

  private void measure() {
    length += to - from;
    tooLong = length > limit;
  }

  /** Forgets what was read of a line that is too long. */
  private void skip() throws IOException {
    length += filled - from;
    base += filled;
    from = 0;
    filled = 0;
    fill();
  }

  /** Moves the line to the start of the buffer or enlarges it; returns by how much it moved. */
  private int makeRoom() {
    if (filled < bytes.length) {
      return 0;
    }
    int moved = from;
    if (moved > 0) {
      System.arraycopy(bytes, from, bytes, 0, filled - from);
      base += moved;
      filled -= moved;
      from = 0;
    } else {
      bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, limit + (long) START_SIZE));
    }
    return moved;
  }

  private void fill() throws IOException {
    int read = in.read(bytes, filled, bytes.length - filled);
    if (read < 0) {
      ended = true;
    } else {
      filled += read;
    }
  }
}
