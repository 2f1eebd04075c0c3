package dev.entente.read;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;

/** Opens files unpacked. */
final class Gunzip {
  private static final int BUFFER = 1 << 16;

  private Gunzip() {}

  /**
   * The bytes of a file, unpacked where its extension says that it is compressed; several gzip
   * members in a row are one stream.
   *
   * @param offset as stored; 0 for a compressed file
   */
  static InputStream open(FileSource source, FileSlice file, long offset) throws IOException {
    InputStream stored = source.open(file.location(), offset);
    if (!ArticleFormat.isGzip(file.path())) {
      return stored;
    }
    try {
      return new GZIPInputStream(new Unending(stored), BUFFER);
    } catch (IOException | RuntimeException e) {
      stored.close();
      throw e;
    }
  }

  /**
   * A stream that always promises more. GZIPInputStream takes 0 available bytes for the end of the
   * file and drops the members after the first; streams from networks say 0 at any time.
   */
  private static final class Unending extends FilterInputStream {
    Unending(InputStream in) {
      super(in);
    }

    @Override
    public int available() {
      return 1;
    }
  }
}
