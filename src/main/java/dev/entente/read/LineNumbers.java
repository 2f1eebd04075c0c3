package dev.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The numbers of lines in files, counted when somebody asks: a split that begins within a file does
 * not know how many lines come before it, and seldom needs to. What was counted is remembered, so
 * that all splits of a file together cost about one pass over it. Safe for many threads.
 */
public final class LineNumbers implements Serializable {
  private static final long serialVersionUID = 1L;
  private static final int BUFFER = 1 << 18;

  private final FileSource source;

  // For each file, the number of line ends before some offsets. Not sent along.
  private transient Map<String, TreeMap<Long, Long>> known = new HashMap<>();

  /** Line numbers of the files of a source. */
  public LineNumbers(FileSource source) {
    this.source = source;
  }

  /**
   * The number, from 1, of the line that holds the byte at an offset of the unpacked file.
   *
   * @throws IOException if the file cannot be read, or ends before the offset
   */
  public long at(FileSlice file, long offset) throws IOException {
    String location = file.location();
    Map.Entry<Long, Long> nearest = nearest(location, offset);
    long position = nearest.getKey();
    long ends = nearest.getValue();
    if (position < offset) {
      try (InputStream in = Gunzip.open(source, file, position)) {
        byte[] buffer = new byte[BUFFER];
        while (position < offset) {
          int read = in.read(buffer, 0, (int) Math.min(BUFFER, offset - position));
          if (read < 0) {
            throw new IOException("it ends before byte " + offset);
          }
          ends += LineScan.count(buffer, 0, read);
          position += read;
        }
      }
      remember(file, offset, ends);
    }
    return ends + 1;
  }

  /**
   * The numbers of the lines at several offsets, found in one pass over the file, so that a packed
   * file is unpacked once.
   *
   * @param offsets ascending
   * @throws IOException if the file cannot be read, or ends before an offset
   */
  public long[] atAll(FileSlice file, long[] offsets) throws IOException {
    long[] lines = new long[offsets.length];
    long position = 0;
    long ends = 0;
    try (InputStream in = Gunzip.open(source, file, 0)) {
      byte[] buffer = new byte[BUFFER];
      for (int i = 0; i < offsets.length; i++) {
        while (position < offsets[i]) {
          int read = in.read(buffer, 0, (int) Math.min(BUFFER, offsets[i] - position));
          if (read < 0) {
            throw new IOException("it ends before byte " + offsets[i]);
          }
          ends += LineScan.count(buffer, 0, read);
          position += read;
        }
        lines[i] = ends + 1;
      }
    }
    return lines;
  }

  /** Takes note that so many line ends come before an offset of a file. */
  void remember(FileSlice file, long offset, long lineEnds) {
    synchronized (this) {
      known.computeIfAbsent(file.location(), f -> new TreeMap<>()).put(offset, lineEnds);
    }
  }

  private synchronized Map.Entry<Long, Long> nearest(String location, long offset) {
    TreeMap<Long, Long> file = known.get(location);
    Map.Entry<Long, Long> before = file == null ? null : file.floorEntry(offset);
    return before == null ? Map.entry(0L, 0L) : before;
  }

  private Object readResolve() {
    return new LineNumbers(source);
  }
}
