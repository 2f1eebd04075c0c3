package dev.entente.bench.corpus;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes a corpus: {@code GenerateCorpus ARTICLES FILE}. */
public final class GenerateCorpus {
  private static final int FLUSH = 1 << 18;

  private GenerateCorpus() {}

  /** Writes the corpus of {@link NewsCorpus#SEED}. */
  public static void main(String[] words) throws IOException {
    int articles = Integer.parseInt(words[0]);
    try (OutputStream out = Files.newOutputStream(Path.of(words[1]))) {
      write(new NewsCorpus(Gazetteer.bundled(), NewsCorpus.SEED), articles, out);
    }
  }

  /** Writes the first articles of a corpus as JSON lines in UTF-8. */
  public static void write(NewsCorpus corpus, int articles, OutputStream out) throws IOException {
    StringBuilder lines = new StringBuilder(FLUSH + (1 << 14));
    for (int i = 0; i < articles; i++) {
      corpus.append(i, lines);
      if (lines.length() >= FLUSH || i == articles - 1) {
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
        lines.setLength(0);
      }
    }
  }
}
