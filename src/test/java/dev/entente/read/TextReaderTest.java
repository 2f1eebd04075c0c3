package dev.entente.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.entente.model.RawArticle;
import dev.entente.model.Reject;
import dev.entente.model.RejectReason;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.LongConsumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class TextReaderTest {
  private static final ReadSettings SMALL =
      new ReadSettings(
          ReadSettings.DEFAULT.format(), ReadSettings.DEFAULT.fields(), 100, 1 << 20, 8 << 20);

  @TempDir private Path folder;

  @Test
  void theFileIsTheArticleAndItsPathTheId() {
    Corpus corpus = new Corpus(folder).with("b/é.txt", "\uFEFFOne.\r\nTwo 😀.").with("a.txt", "x");
    Corpus.Result result = corpus.read();
    assertEquals(
        List.of(
            new RawArticle("a.txt", "", "", "", "", "x", "a.txt", 0),
            new RawArticle("b/é.txt", "", "", "", "", "One.\nTwo 😀.", "b/é.txt", 0)),
        result.articles());
    assertEquals(List.of(), result.rejects());
  }

  @Test
  void unpacksAndGrowsItsBuffer() {
    String text = "Ankara and Tehran. ".repeat(100_000);
    new Corpus(folder).with("a.txt.gz", Corpus.gzip(text.getBytes(UTF_8))).with("b.txt", text);
    assertEquals(List.of(text, text), new Corpus(folder).read().bodies());
  }

  static Arguments[] bad() {
    byte[] text = "some text of an article that is long enough".getBytes(UTF_8);
    byte[] packed = Corpus.gzip(text);
    byte[] damaged = packed.clone();
    damaged[packed.length - 6] ^= 1;
    return new Arguments[] {
      Arguments.of(
          "a.txt",
          new byte[] {'P', 'K', 3, 0, 'x'},
          RejectReason.BINARY,
          "a NUL byte at offset 3; no text"),
      Arguments.of(
          "a.txt",
          "caf\u00e9".getBytes(ISO_8859_1),
          RejectReason.NOT_UTF8,
          "byte offset 3; save it as UTF-8"),
      Arguments.of(
          "a.txt",
          "\uFEFFab".getBytes(UTF_16LE),
          RejectReason.NOT_UTF8,
          "begins as UTF-16 does; save it as UTF-8"),
      Arguments.of("a.txt", new byte[0], RejectReason.EMPTY, "0 bytes"),
      Arguments.of("a.txt", " \r\n\u00a0".getBytes(UTF_8), RejectReason.EMPTY, "only white space"),
      Arguments.of(
          "a.txt",
          "x".repeat(101).getBytes(UTF_8),
          RejectReason.TOO_LARGE,
          "more than 100 bytes in one article"),
      Arguments.of(
          "a.txt.gz",
          Arrays.copyOf(packed, packed.length - 12),
          RejectReason.TRUNCATED,
          "the compressed file ends before its end"),
      Arguments.of(
          "a.txt.gz",
          new byte[0],
          RejectReason.TRUNCATED,
          "the compressed file ends before its end"),
      Arguments.of(
          "a.txt.gz", text, RejectReason.BAD_GZIP, "ends in .gz and is not compressed by gzip"),
      Arguments.of(
          "a.txt.gz",
          damaged,
          RejectReason.BAD_GZIP,
          "the compressed bytes are damaged (Corrupt GZIP trailer)"),
    };
  }

  @ParameterizedTest
  @MethodSource("bad")
  void rejectsWhatIsNoArticleAndGoesOn(
      String path, byte[] bytes, RejectReason reason, String detail) {
    Corpus.Result result = new Corpus(folder).with(path, bytes).with("z.txt", "sound").read(SMALL);
    assertEquals(List.of(new Reject(path, 0, reason, detail)), result.rejects());
    assertEquals(List.of("z.txt"), result.ids());
  }

  @Test
  void takesAnArticleOfTheLimitItself() {
    new Corpus(folder).with("a.txt", "x".repeat(100));
    assertEquals(List.of("a.txt"), new Corpus(folder).read(SMALL).ids());
  }

  @Test
  void rejectsWhatCannotBeOpened() throws IOException {
    Corpus corpus = new Corpus(folder).with("a.txt", "x").with("z.txt", "sound");
    InputPlan plan = corpus.plan(ReadSettings.DEFAULT);
    Files.delete(folder.resolve("a.txt"));
    Corpus.Result result = Corpus.read(plan, ReadSettings.DEFAULT);
    assertEquals(List.of("a.txt:0 unreadable"), result.reasons());
    assertEquals(List.of("z.txt"), result.ids());
  }

  /** Files of which the first cannot be opened. */
  private record Broken(IOException why) implements FileSource {
    @Override
    public Listing list(String input, LongConsumer found) throws IOException {
      return new LocalFiles().list(input, found);
    }

    @Override
    public InputStream open(String location, long offset) throws IOException {
      if (location.endsWith("a.txt")) {
        throw why;
      }
      return new LocalFiles().open(location, offset);
    }
  }

  @Test
  void rejectsAFileThatItMayNotRead() {
    new Corpus(folder).with("a.txt", "x").with("z.txt", "sound");
    Corpus.Result result = readFrom(new Broken(new AccessDeniedException("a.txt")));
    assertEquals(
        List.of(new Reject("a.txt", 0, RejectReason.UNREADABLE, "permission denied")),
        result.rejects());
    assertEquals(List.of("z.txt"), result.ids());
  }

  @Test
  void failsWhereTheFaultIsNotTheFiles() {
    new Corpus(folder).with("a.txt", "x").with("z.txt", "sound");
    Broken lost = new Broken(new IOException("connection lost"));
    Exception e = assertThrows(UncheckedIOException.class, () -> readFrom(lost));
    assertEquals("a.txt: connection lost", e.getMessage());
  }

  private Corpus.Result readFrom(FileSource source) {
    Corpus.Result result = new Corpus.Result(new ArrayList<>(), new ArrayList<>());
    InputPlan plan = new Corpus(folder).plan(ReadSettings.DEFAULT);
    SplitReader reader = new SplitReader(source, ReadSettings.DEFAULT, new LineNumbers(source));
    plan.splits().forEach(s -> reader.read(s, result.articles()::add, result.rejects()::add));
    return result;
  }
}
