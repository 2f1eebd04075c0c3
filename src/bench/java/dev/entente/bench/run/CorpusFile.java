package dev.entente.bench.run;

import dev.entente.bench.corpus.Gazetteer;
import dev.entente.bench.corpus.GenerateCorpus;
import dev.entente.bench.corpus.NewsCorpus;
import dev.entente.bench.pairs.Dictionary;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * A generated corpus on disk.
 *
 * @param sha256 the hash of its bytes: records of different corpora are not comparable
 */
record CorpusFile(int articles, Path path, double megabytes, String sha256) {

  /**
   * Writes a corpus, even where one lies already, as the lexicon may have changed; reading it for
   * its hash leaves it in the page cache.
   */
  static CorpusFile write(int articles, Path folder) throws IOException {
    Path path = folder.resolve("news-" + articles + ".jsonl");
    NewsCorpus corpus = new NewsCorpus(Gazetteer.bundled(), NewsCorpus.SEED);
    try (OutputStream out = Files.newOutputStream(path)) {
      GenerateCorpus.write(corpus, articles, out);
    }
    return new CorpusFile(articles, path, Files.size(path) / 1e6, sha256(path));
  }

  /** Writes the dictionary that goes with the corpora of the seed. */
  static Path writeDictionary(Path folder) throws IOException {
    Path path = folder.resolve("dictionary.tsv");
    Gazetteer gazetteer = Gazetteer.bundled();
    NewsCorpus corpus = new NewsCorpus(gazetteer, NewsCorpus.SEED);
    Dictionary.of(gazetteer, corpus.officials()).write(path);
    return path;
  }

  /** {@code 100,000 articles, 208 MB}. */
  String title() {
    return String.format(Locale.ROOT, "%,d articles, %.0f MB", articles, megabytes);
  }

  private static String sha256(Path path) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream in = new DigestInputStream(Files.newInputStream(path), digest)) {
        byte[] buffer = new byte[1 << 20];
        while (in.read(buffer) >= 0) {
          // the digest reads along
        }
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
