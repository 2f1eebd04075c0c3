package dev.entente.read;

import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens files unpacked. */
final class Gunzip {
  private static final int BUFFER = 1 << 16;

  private Gunzip() {}

  /**
   * The bytes of a file from an offset on, unpacked where its extension says that it is compressed;
   * several gzip members in a row are one stream. What is unpacked begins at the file's start, and
   * is forgotten up to the offset. Where it ends before the offset or is damaged there, nothing
   * comes: who reads the bytes before will say so.
   *
   * @param offset in the unpacked file
   */
  static InputStream open(FileSource source, FileSlice file, long offset) throws IOException {
    if (!ArticleFormat.isGzip(file.path())) {
      return source.open(file.location(), offset);
    }
    InputStream stored = source.open(file.location(), 0);
    try {
      InputStream unpacked = new GZIPInputStream(new Unending(stored), BUFFER);
      unpacked.skipNBytes(offset);
      return unpacked;
    } catch (EOFException | ZipException e) {
      stored.close();
      if (offset > 0) {
        return InputStream.nullInputStream();
      }
      throw e;
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
