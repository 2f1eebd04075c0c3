package dev.entente.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.packaging.Spawned;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The tables are the same bytes, whatever the machine is like and however the input is cut. */
class SameBytesTest {
  /** Enough articles of the seeds' lines for several splits of the least size, 1 MiB. */
  private static final int VARIANTS = 100;

  private static final Path SEEDS = Path.of("seeds");

  @TempDir private static Path temp;
  private static SortedMap<String, String> seeds;
  private static SortedMap<String, String> many;

  @BeforeAll
  static void runOnce() throws IOException {
    seeds = onThreads(1, "seeds", "seeds");
    Cut.ONE_FILE.write(temp.resolve("many"), articles());
    many = onThreads(1, temp.resolve("many").toString(), "many");
    assertTrue(many.get("articles.csv").lines().count() > VARIANTS);
  }

  /**
   * The report in the repository is that of this code. Where it differs by intent, a new one is
   * made by removing it and running {@code target/entente/bin/entente seeds --run-id seeds}.
   */
  @Test
  void theReportInTheRepositoryIsThatOfTheSeeds() {
    Path published = Path.of("reports", "runs", "seeds");
    assertTrue(Files.isDirectory(published.resolve("tables")), published + " is missing");
    Path output = Path.of("target", "acceptance");
    remove(output);
    Report fresh =
        Report.of(
            output,
            "seeds",
            Ended.run("seeds", "--output", output.toString(), "--run-id", "seeds"));
    assertSame(new Report(published).tables(), fresh.tables());
  }

  @Test
  void onThreeThreads() {
    assertSame(seeds, onThreads(3, "seeds", "three"));
    assertSame(many, onThreads(3, temp.resolve("many").toString(), "many-three"));
  }

  /** Turkish folds I to a dotless i, Arabic has digits of its own, days differ by zone. */
  @ParameterizedTest
  @CsvSource({
    "tr, TR, '', Pacific/Kiritimati, ISO-8859-9",
    "ar, EG, nu-arab, Asia/Tehran, windows-1256"
  })
  void inAnotherPlace(
      String language, String country, String extension, String zone, String charset)
      throws Exception {
    List<String> options = new ArrayList<>();
    options.add("-Duser.language=" + language);
    options.add("-Duser.country=" + country);
    options.add("-Duser.extensions=" + (extension.isEmpty() ? "" : "u-" + extension));
    options.add("-Duser.timezone=" + zone);
    options.add("-Dfile.encoding=" + charset);
    options.add("-Dspark.master=local[2]");
    Path output = temp.resolve(language);
    Spawned run = Java.run(options, words("seeds", output));
    assertEquals(0, run.code(), run.err());
    assertSame(seeds, new Report(output.resolve("runs/one")).tables());
  }

  @Test
  void withFilesMadeInAnotherOrder() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.list(SEEDS)) {
      files = new ArrayList<>(all.sorted(Comparator.reverseOrder()).toList());
    }
    Collections.rotate(files, 2);
    Input copy = new Input(temp.resolve("copy/seeds"));
    for (Path file : files) {
      copy.with(file.getFileName().toString(), Files.readAllBytes(file));
    }
    assertSame(seeds, onThreads(3, copy.word(), "copied"));
  }

  @ParameterizedTest
  @EnumSource(value = Cut.class, mode = EnumSource.Mode.EXCLUDE, names = "ONE_FILE")
  void withTheInputCutInAnotherWay(Cut cut) throws IOException {
    Path folder = temp.resolve("cut-" + cut);
    cut.write(folder, articles());
    assertSame(many, onThreads(2, folder.toString(), "cut-" + cut));
  }

  /** Ways to lay the same articles, in the same order, into files. */
  enum Cut {
    /** Cut at bytes into several splits. */
    ONE_FILE {
      @Override
      void write(Path folder, List<String> lines) {
        new Input(folder).with("all.jsonl", String.join("\n", lines));
      }
    },
    /** One split, because a packed file cannot be cut. */
    ONE_PACKED_FILE {
      @Override
      void write(Path folder, List<String> lines) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
          out.write(String.join("\n", lines).getBytes(UTF_8));
        }
        new Input(folder).with("all.jsonl.gz", packed.toByteArray());
      }
    },
    /** Many files, several of them to a split. */
    MANY_FILES {
      @Override
      void write(Path folder, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
          new Input(folder).with(String.format(Locale.ROOT, "%04d.jsonl", i), lines.get(i));
        }
      }
    };

    abstract void write(Path folder, List<String> lines) throws IOException;
  }

  /**
   * Articles with the lines of one seed each, a part of them twice over, so that some resemble
   * others and stories, officials and pairs reach over all splits.
   */
  private static List<String> articles() throws IOException {
    List<List<String>> texts = new ArrayList<>();
    try (Stream<Path> files = Files.list(SEEDS)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        texts.add(Files.readString(file, UTF_8).lines().toList());
      }
    }
    List<String> articles = new ArrayList<>();
    for (int i = 0; i < VARIANTS; i++) {
      List<String> lines = new ArrayList<>();
      for (int copy = 0; copy < 3; copy++) {
        List<String> seed = new ArrayList<>(texts.get((i + i / 7 * copy) % texts.size()));
        Collections.rotate(seed, i / 5 * copy);
        lines.addAll(seed);
      }
      Map<String, String> record = new LinkedHashMap<>();
      record.put("id", "article-" + i);
      record.put("date", i % 3 == 0 ? "" : String.valueOf(2016 + i % 8));
      record.put("source", "source " + i % 4);
      record.put("text", String.join("\n", lines));
      articles.add(new ObjectMapper().writeValueAsString(record));
    }
    return articles;
  }

  /** Of the agenda, which is by far the largest table here, a part will do. */
  private static String[] words(String input, Path output) {
    return new String[] {
      input, "--output", output.toString(), "--run-id", "one", "--agenda-pairs", "20"
    };
  }

  private static SortedMap<String, String> onThreads(int threads, String input, String name) {
    Path output = temp.resolve("reports-" + name);
    Ended ended =
        Ended.runWith(Map.of("spark.master", "local[" + threads + "]"), words(input, output));
    return Report.of(output, "one", ended).tables();
  }

  /** Table by table and line by line, so that a failure shows the first line that differs. */
  private static void assertSame(
      SortedMap<String, String> expected, SortedMap<String, String> found) {
    assertEquals(expected.keySet(), found.keySet());
    expected.forEach(
        (name, bytes) -> {
          String[] lines = bytes.split("\n", -1);
          String[] others = found.get(name).split("\n", -1);
          for (int i = 0; i < Math.min(lines.length, others.length); i++) {
            if (!lines[i].equals(others[i])) {
              assertEquals(lines[i], others[i], name + ", line " + (i + 1));
            }
          }
          assertEquals(lines.length, others.length, name + ", number of lines");
        });
  }

  private static void remove(Path folder) {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> all = Files.walk(folder)) {
      for (Iterator<Path> files = all.sorted(Comparator.reverseOrder()).iterator();
          files.hasNext(); ) {
        Files.delete(files.next());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
