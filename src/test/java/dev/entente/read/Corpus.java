package dev.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.model.RawArticle;
import dev.entente.model.Reject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** A folder of files for a test, and what reading gives. */
record Corpus(Path folder) {
  /** Everything that came out of reading. */
  record Result(List<RawArticle> articles, List<Reject> rejects) {
    List<String> ids() {
      return articles.stream().map(RawArticle::id).toList();
    }

    List<String> bodies() {
      return articles.stream().map(RawArticle::body).toList();
    }

    /** The rejects as {@code source:line reason}. */
    List<String> reasons() {
      return rejects.stream()
          .map(r -> r.source() + ":" + r.line() + " " + r.reason().word())
          .toList();
    }
  }

  Corpus with(String path, String text) {
    return with(path, text.getBytes(UTF_8));
  }

  Corpus with(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] gzip(byte[] bytes) {
    try {
      ByteArrayOutputStream packed = new ByteArrayOutputStream();
      try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
        out.write(bytes);
      }
      return packed.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Splits of about so many bytes. */
  static ReadSettings splitsOf(long bytes) {
    ReadSettings standard = ReadSettings.DEFAULT;
    return new ReadSettings(
        standard.format(), standard.fields(), standard.articleLimit(), bytes, bytes);
  }

  InputPlan plan(ReadSettings settings) {
    return InputPlan.plan(new LocalFiles(), List.of(folder.toString()), settings, 2, found -> {});
  }

  Result read() {
    return read(ReadSettings.DEFAULT);
  }

  Result read(ReadSettings settings) {
    return read(plan(settings), settings);
  }

  static Result read(InputPlan plan, ReadSettings settings) {
    LocalFiles files = new LocalFiles();
    SplitReader reader = new SplitReader(files, settings, new LineNumbers(files));
    Result result = new Result(new ArrayList<>(), new ArrayList<>());
    for (InputSplit split : plan.splits()) {
      reader.read(split, result.articles()::add, result.rejects()::add);
    }
    return result;
  }
}
