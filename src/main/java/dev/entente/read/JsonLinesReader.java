package dev.entente.read;

import dev.entente.model.RawArticle;
import dev.entente.model.Reject;
import dev.entente.model.RejectReason;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.ZipException;

/** JSON lines: each line that is not blank is one JSON object, and that one article. */
final class JsonLinesReader implements ArticleReader {
  private final LineNumbers lineNumbers;
  private final JsonRecord record;
  private final ByteLines lines;
  private final int limit;

  JsonLinesReader(ReadSettings settings, LineNumbers lineNumbers) {
    this.lineNumbers = lineNumbers;
    this.limit = settings.articleLimit();
    this.lines = new ByteLines(limit);
    this.record = new JsonRecord(settings.fields(), limit);
  }

  @Override
  public void read(FileSlice slice, FileSource source, ArticleSink sink) throws IOException {
    Place place = new Place(slice);
    boolean packed = ArticleFormat.isGzip(slice.path());
    // The byte before the slice tells whether a line starts with it or runs into it.
    long start = Math.max(0, slice.start() - 1);
    try (InputStream in = Gunzip.open(source, slice, start)) {
      lines.start(in, start);
      if (slice.start() > 0 && !passLineBefore(packed)) {
        return;
      }
      place.first = slice.start() > 0 ? lines.nextOffset() : 0;
      while (lines.nextOffset() < slice.end() && lines.next()) {
        line(place, sink);
        place.before++;
      }
    } catch (EOFException e) {
      if (!packed) {
        throw e;
      }
      String detail = "the compressed file ends before its end; what stands before is read";
      reject(place, RejectReason.TRUNCATED, detail, sink);
    } catch (ZipException e) {
      reject(place, RejectReason.BAD_GZIP, BadGzip.detail(e), sink);
    }
    if (place.base > 0) {
      lineNumbers.remember(slice, lines.nextOffset(), place.base - 1 + place.before);
    }
  }

  /** Passes the line that runs into the slice; damage within it is told by the slice before. */
  private boolean passLineBefore(boolean packed) throws IOException {
    try {
      return lines.next();
    } catch (EOFException | ZipException e) {
      if (!packed) {
        throw e;
      }
      return false;
    }
  }

  private void line(Place place, ArticleSink sink) throws IOException {
    byte[] bytes = lines.bytes();
    int from = lines.from();
    if (lines.offset() == 0 && startsWithMark(bytes, from, lines.to())) {
      from += 3;
    }
    if (lines.tooLong()) {
      String detail = "%d bytes in one line, the limit is %d";
      String said = String.format(Locale.ROOT, detail, lines.length(), limit);
      reject(place, RejectReason.TOO_LARGE, said, sink);
      return;
    }
    if (isBlank(bytes, from, lines.to())) {
      return;
    }
    int invalid = Utf8.firstInvalid(bytes, from, lines.to());
    if (invalid >= 0) {
      String detail = "byte " + (invalid - lines.from()) + " of the line; save it as UTF-8";
      reject(place, RejectReason.NOT_UTF8, detail, sink);
      return;
    }
    record.parse(bytes, from, lines.to());
    if (record.isSound()) {
      sink.articles().accept(article(place));
    } else {
      reject(place, record.reason(), record.detail(), sink);
    }
  }

  private RawArticle article(Place place) throws IOException {
    FileSlice slice = place.slice;
    String id =
        record.id().isEmpty()
            ? place.shown + "#" + place.lineNumber(lineNumbers)
            : slice.root().idPrefix() + record.id();
    return new RawArticle(
        id,
        record.source(),
        record.title(),
        record.url(),
        record.date(),
        record.text(),
        place.shown,
        lines.offset());
  }

  private void reject(Place place, RejectReason reason, String detail, ArticleSink sink)
      throws IOException {
    long line = place.lineNumber(lineNumbers);
    sink.rejects().accept(new Reject(place.shown, line, reason, detail));
  }

  private static boolean startsWithMark(byte[] bytes, int from, int to) {
    return to - from >= 3
        && bytes[from] == (byte) 0xEF
        && bytes[from + 1] == (byte) 0xBB
        && bytes[from + 2] == (byte) 0xBF;
  }

  private static boolean isBlank(byte[] bytes, int from, int to) {
    for (int i = from; i < to; i++) {
      if (bytes[i] != ' ' && bytes[i] != '\t' && bytes[i] != '\r') {
        return false;
      }
    }
    return true;
  }

  /** How far the reading of a slice has come. */
  private static final class Place {
    private final FileSlice slice;
    private final String shown;
    private long first;
    private long before;
    private long base;

    Place(FileSlice slice) {
      this.slice = slice;
      this.shown = slice.shownPath();
      this.base = slice.start() == 0 ? 1 : 0;
    }

    /** The number of the line at hand, from 1. Counts the lines before the slice at most once. */
    long lineNumber(LineNumbers lineNumbers) throws IOException {
      if (base == 0) {
        base = lineNumbers.at(slice, first);
      }
      return base + before;
    }
  }
}
