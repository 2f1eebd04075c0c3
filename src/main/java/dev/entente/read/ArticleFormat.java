package dev.entente.read;

import dev.entente.model.InputFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The file formats that there is a reader for. */
public enum ArticleFormat {
  /** One article a file, plain text. */
  TEXT(InputFormat.TXT, List.of(".txt")),
  /** One article a line, a JSON object. */
  JSON_LINES(InputFormat.JSONL, List.of(".jsonl", ".ndjson"));

  private static final String GZIP = ".gz";

  private final InputFormat asked;
  private final List<String> extensions;

  ArticleFormat(InputFormat asked, List<String> extensions) {
    this.asked = asked;
    this.extensions = extensions;
  }

  /**
   * The format of a file: the one asked for, else the one of its extension, in upper or lower case,
   * before {@code .gz} where it is compressed; empty where the extension is none that is known.
   */
  static Optional<ArticleFormat> of(String path, InputFormat asked) {
    String name = path.toLowerCase(Locale.ROOT);
    String plain = isGzip(path) ? name.substring(0, name.length() - GZIP.length()) : name;
    for (ArticleFormat format : values()) {
      boolean fits =
          asked == InputFormat.AUTO && format.extensions.stream().anyMatch(plain::endsWith);
      if (fits || format.asked == asked) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }

  /** Whether a file is compressed, by its extension. */
  static boolean isGzip(String path) {
    return path.regionMatches(true, path.length() - GZIP.length(), GZIP, 0, GZIP.length());
  }
}
