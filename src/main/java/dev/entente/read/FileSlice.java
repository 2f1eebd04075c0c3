package dev.entente.read;

import java.io.Serializable;

/**
 * A file, or a range of its bytes, unpacked where it is compressed. A line belongs to the slice
 * that its first byte is in.
 *
 * @param root the input that the file is of
 * @param path relative to the input, {@code /} between the parts
 * @param format how to read it
 * @param start the first byte
 * @param end the byte after the last one, {@link #TO_THE_END} for the rest of the file; half-open
 */
public record FileSlice(InputRoot root, String path, ArticleFormat format, long start, long end)
    implements Serializable {

  /** The end of a slice that takes all there is. */
  public static final long TO_THE_END = Long.MAX_VALUE;

  /**
   * Checks the range.
   *
   * @throws IllegalArgumentException if it is empty or begins before the file
   */
  public FileSlice {
    if (start < 0 || end <= start) {
      throw new IllegalArgumentException(path + ": [" + start + ", " + end + ") is no slice");
    }
  }

  /** Where the file is, for {@link FileSource#open}. */
  public String location() {
    return root.location().endsWith("/") ? root.location() + path : root.location() + "/" + path;
  }

  /** The file's path as articles and rejects name it. */
  public String shownPath() {
    return root.pathPrefix() + path;
  }
}
