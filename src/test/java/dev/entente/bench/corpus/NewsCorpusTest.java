package dev.entente.bench.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.model.RawArticle;
import dev.entente.read.InputPlan;
import dev.entente.read.LineNumbers;
import dev.entente.read.LocalFiles;
import dev.entente.read.ReadSettings;
import dev.entente.read.SplitReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NewsCorpusTest {
  private static final Gazetteer SMALL =
      new Gazetteer(
          List.of(
              new Gazetteer.Country("AA", "Aland", List.of("Alander", "Alanders"), "Alstad"),
              new Gazetteer.Country("BB", "Beland", List.of(), "")),
          List.of(
              new Gazetteer.Topic("trade", List.of("trade", "free zones")),
              new Gazetteer.Topic("water", List.of("water supply"))),
          Set.of("trade"));

  /** A change of the generator by intent changes this, and makes older records incomparable. */
  @Test
  void theBytesOfASeedAreTheSameOnEveryMachine() throws Exception {
    assertEquals(
        "866c4162803fc53b7cb1adb56f8588d7bd319a240bddfa066aa87c8d88efae5f",
        sha256(bytes(new NewsCorpus(SMALL, 7), 300)));
  }

  @Test
  void anArticleDependsOnItsNumberAndNotOnThoseBefore() {
    NewsCorpus corpus = new NewsCorpus(SMALL, 7);
    StringBuilder backwards = new StringBuilder();
    for (int i = 199; i >= 0; i--) {
      StringBuilder line = new StringBuilder();
      corpus.append(i, line);
      backwards.insert(0, line);
    }
    StringBuilder forwards = new StringBuilder();
    NewsCorpus again = new NewsCorpus(SMALL, 7);
    for (int i = 0; i < 200; i++) {
      again.append(i, forwards);
    }
    assertEquals(forwards.toString(), backwards.toString());
  }

  @Test
  void anotherSeedGivesAnotherCorpus() throws IOException {
    assertNotEquals(
        new String(bytes(new NewsCorpus(SMALL, 7), 1), StandardCharsets.UTF_8),
        new String(bytes(new NewsCorpus(SMALL, 8), 1), StandardCharsets.UTF_8));
  }

  @Test
  void ententeReadsEveryArticle(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("news.jsonl");
    Files.write(file, bytes(new NewsCorpus(Gazetteer.bundled(), NewsCorpus.SEED), 2000));
    LocalFiles files = new LocalFiles();
    List<RawArticle> articles = new ArrayList<>();
    InputPlan.plan(files, List.of(file.toString()), ReadSettings.DEFAULT, 1, n -> {})
        .splits()
        .forEach(
            split ->
                new SplitReader(files, ReadSettings.DEFAULT, new LineNumbers(files))
                    .read(
                        split,
                        articles::add,
                        reject -> {
                          throw new AssertionError(reject.toString());
                        }));
    assertEquals(2000, articles.size());
    assertEquals(2000, new HashSet<>(articles.stream().map(RawArticle::id).toList()).size());
    double length = articles.stream().mapToInt(a -> a.body().length()).average().orElseThrow();
    assertTrue(length > 1600 && length < 2000, () -> "1.8 kB an article, not " + length);
  }

  @Test
  void oneArticleInAHundredIsACopy() {
    NewsCorpus corpus = new NewsCorpus(SMALL, NewsCorpus.SEED);
    int copies = 0;
    for (int i = 0; i < 10_000; i++) {
      copies += corpus.isCopy(i) ? 1 : 0;
    }
    assertTrue(copies > 70 && copies < 130, copies + " of 10,000");
  }

  private static byte[] bytes(NewsCorpus corpus, int articles) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GenerateCorpus.write(corpus, articles, out);
    return out.toByteArray();
  }

  private static String sha256(byte[] bytes) throws NoSuchAlgorithmException {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
