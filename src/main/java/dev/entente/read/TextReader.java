package dev.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.model.RawArticle;
import dev.entente.model.Reject;
import dev.entente.model.RejectReason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.ZipException;

/** Plain text: the file is the article, and its path is the id. */
final class TextReader implements ArticleReader {
  private final int limit;
  private byte[] bytes = new byte[1 << 16];
  private int length;

  TextReader(ReadSettings settings) {
    this.limit = settings.articleLimit();
  }

  @Override
  public void read(FileSlice file, FileSource source, ArticleSink sink) throws IOException {
    try (InputStream in = Gunzip.open(source, file, 0)) {
      fill(in);
    } catch (EOFException e) {
      if (!ArticleFormat.isGzip(file.path())) {
        throw e;
      }
      // Half an article is none: what it leaves out could be its point.
      reject(file, RejectReason.TRUNCATED, "the compressed file ends before its end", sink);
      return;
    } catch (ZipException e) {
      reject(file, RejectReason.BAD_GZIP, BadGzip.detail(e), sink);
      return;
    }
    if (length > limit) {
      String detail = String.format(Locale.ROOT, "more than %d bytes in one article", limit);
      reject(file, RejectReason.TOO_LARGE, detail, sink);
      return;
    }
    decode(file, sink);
  }

  private void decode(FileSlice file, ArticleSink sink) {
    if (startsWith(0xFF, 0xFE) || startsWith(0xFE, 0xFF)) {
      reject(file, RejectReason.NOT_UTF8, "begins as UTF-16 does; save it as UTF-8", sink);
      return;
    }
    int zero = indexOfZero();
    if (zero >= 0) {
      reject(file, RejectReason.BINARY, "a NUL byte at offset " + zero + "; no text", sink);
      return;
    }
    int invalid = Utf8.firstInvalid(bytes, 0, length);
    if (invalid >= 0) {
      reject(file, RejectReason.NOT_UTF8, "byte offset " + invalid + "; save it as UTF-8", sink);
      return;
    }
    String body = CleanText.of(new String(bytes, 0, length, UTF_8));
    if (CleanText.isBlank(body)) {
      reject(file, RejectReason.EMPTY, length == 0 ? "0 bytes" : "only white space", sink);
      return;
    }
    String path = file.shownPath();
    sink.articles().accept(new RawArticle(path, "", "", "", "", body, path, 0));
  }

  /** Reads all bytes, or one more than the limit. */
  private void fill(InputStream in) throws IOException {
    length = 0;
    while (length <= limit) {
      int read = in.read(bytes, length, Math.min(bytes.length - length, limit + 1 - length));
      if (read < 0) {
        return;
      }
      length += read;
      if (length == bytes.length && length <= limit) {
        bytes = Arrays.copyOf(bytes, (int) Math.min(2L * bytes.length, limit + 1L));
      }
    }
  }

  private boolean startsWith(int first, int second) {
    return length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private int indexOfZero() {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  private static void reject(FileSlice file, RejectReason reason, String detail, ArticleSink sink) {
    sink.rejects().accept(new Reject(file.shownPath(), 0, reason, detail));
  }
}
