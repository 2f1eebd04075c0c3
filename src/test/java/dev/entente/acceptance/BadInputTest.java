package dev.entente.acceptance;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.model.RunId;
import dev.entente.packaging.Spawned;
import dev.entente.publish.Publication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What the command says to input that it cannot use, with which exit code, and what it leaves. In
 * the expected lines {@code DIR} is the folder of the test.
 */
class BadInputTest {
  private static final String GOOD = "In 2024 Iran and Turkey spoke about trade in Ankara.\n";

  /** A start of Spark would fail: what is refused while it is set is refused before that. */
  private static final Map<String, String> NO_SPARK = Map.of("spark.master", "no-spark-here");

  @TempDir private Path temp;

  private Input input() {
    return new Input(temp.resolve("in"));
  }

  private Path output() {
    return temp.resolve("out");
  }

  /** A run that ended with one line, and the code and the line that were expected. */
  private void assertRefused(int code, String line, Ended ended) {
    assertEquals(
        new Ended(code, "", "entente: " + line.replace("DIR", temp.toString()) + "\n"), ended);
  }

  private Ended refused(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.replaceAll(word -> word.replace("DIR", temp.toString()));
    if (!all.contains("--output")) {
      all.addAll(List.of("--output", output().toString()));
    }
    return Ended.runWith(NO_SPARK, all.toArray(String[]::new));
  }

  @Test
  void aFolderThatIsMissing() {
    assertRefused(
        3, "input 'DIR/in' does not exist; name a file or folder of articles", refused("DIR/in"));
  }

  @Test
  void aFolderThatIsEmpty() throws IOException {
    Files.createDirectories(input().folder());
    assertRefused(
        3,
        "input 'DIR/in' holds no file; name a folder of articles, or say what its files are with"
            + " --format txt or jsonl",
        refused("DIR/in"));
  }

  @Test
  void aFolderOfOtherFiles() {
    input().with("notes/a.docx", "x").with("notes/b.pdf", "x");
    assertRefused(
        3,
        "input 'DIR/in' holds no .txt, .jsonl or .ndjson file (plain or .gz), only others such as"
            + " notes/a.docx; name a folder of articles, or say what its files are with --format"
            + " txt or jsonl",
        refused("DIR/in"));
  }

  @Test
  void oneGoodInputAndOneThatIsMissing() {
    input().with("a.txt", GOOD);
    assertRefused(
        3,
        "input 'DIR/none' does not exist; name a file or folder of articles",
        refused("DIR/in", "DIR/none"));
  }

  static Stream<Arguments> articlesThatCannotBeRead() {
    return Stream.of(
        row("a.txt", "x\0y".getBytes(UTF_8), "a.txt binary (a NUL byte at offset 1; no text)"),
        row(
            "a.txt",
            "été".getBytes(ISO_8859_1),
            "a.txt not-utf8 (byte offset 0; save it as UTF-8)"),
        row("a.txt", new byte[0], "a.txt empty (0 bytes)"),
        row("a.txt", " \n\t\n".getBytes(UTF_8), "a.txt empty (only white space)"),
        row(
            "a.jsonl",
            "\n{\"body\": \"x\"}\n".getBytes(UTF_8),
            "a.jsonl:2 no-text (field 'text' is missing; --fields can name another)"),
        row("a.jsonl", "[]\n".getBytes(UTF_8), "a.jsonl:1 bad-json (the line is no JSON object)"));
  }

  private static Arguments row(String file, byte[] bytes, String first) {
    return Arguments.of(file, bytes, first);
  }

  @ParameterizedTest
  @MethodSource("articlesThatCannotBeRead")
  void noReadableArticle(String file, byte[] bytes, String first) {
    input().with(file, bytes);
    assertRefused(
        3,
        "input 'DIR/in' has no article that can be read: 1 reject, the first "
            + first
            + "; mend the files, or name their fields with --fields",
        Ended.run(input().word(), "--output", output().toString()));
    assertEquals(List.of(), runs());
  }

  /** The run goes on without them, and says where, which line, and why. */
  @Test
  void badArticlesAmongGoodOnes() {
    String twice = "{\"id\": \"one\", \"text\": \"Iraq and Syria.\"}\n";
    input()
        .with("a-good.txt", GOOD)
        .with("b-binary.txt", new byte[] {'%', 'P', 'D', 'F', 0, 1})
        .with("c-latin.txt", "Le 3 août".getBytes(ISO_8859_1))
        .with("d-utf16.txt", GOOD.getBytes(UTF_16))
        .with("e-empty.txt", "")
        .with("f-blank.txt", "\uFEFF \n")
        .with(
            "g.jsonl",
            "{\"id\": \"one\", \"text\": \"Iran and Turkey.\"}\n"
                + "\n"
                + "{\"id\": \"two\", \"text\": \"Iran\n"
                + "{\"id\": \"three\"}\n"
                + "{\"id\": \"four\", \"text\": 7}\n"
                + "{\"id\": \"five\", \"text\": \" \"}\n"
                + "{\"id\": [], \"text\": \"Iran\"}\n"
                + "{} {}\n"
                + twice)
        .with("h.jsonl", twice + twice)
        .with("i.jsonl.gz", "not packed".getBytes(UTF_8))
        .with("j.txt.gz", new byte[] {31, (byte) 139, 8, 0, 0});
    Ended ended = Ended.run(input().word(), "--output", output().toString(), "--run-id", "r");
    assertEquals("", ended.err());
    Report report = Report.of(output(), "r", ended);
    assertEquals(List.of("a-good.txt", "one"), report.cells("articles", "article_id"));
    assertEquals(
        List.of(
            "b-binary.txt 0 binary a NUL byte at offset 4; no text",
            "c-latin.txt 0 not-utf8 byte offset 7; save it as UTF-8",
            "d-utf16.txt 0 not-utf8 begins as UTF-16 does; save it as UTF-8",
            "e-empty.txt 0 empty 0 bytes",
            "f-blank.txt 0 empty only white space",
            "g.jsonl 3 bad-json",
            "g.jsonl 4 no-text field 'text' is missing; --fields can name another",
            "g.jsonl 5 no-text field 'text' is a number, no string",
            "g.jsonl 6 empty field 'text' has only white space",
            "g.jsonl 7 bad-id field 'id' is an array, neither a string nor a number",
            "g.jsonl 8 bad-json something follows the JSON object",
            "g.jsonl 9 duplicate-id id 'one' stands in g.jsonl already",
            "h.jsonl 1 duplicate-id id 'one' stands in g.jsonl already",
            "h.jsonl 2 duplicate-id id 'one' stands in g.jsonl already",
            "i.jsonl.gz 1 bad-gzip",
            "j.txt.gz 0 truncated the compressed file ends before its end"),
        report.cells("rejects", "source", "line", "reason", "detail").stream()
            .map(row -> row.replaceFirst("(bad-json byte|bad-gzip) .*", "$1"))
            .map(row -> row.replace("bad-json byte", "bad-json"))
            .toList());
    assertTrue(ended.out().contains("16"), "the summary says how many: " + ended.out());
  }

  /** The first by path and place counts, whatever the order in which files were made or named. */
  @Test
  void twoArticlesWithOneId() {
    input()
        .with("b/late.jsonl", "{\"id\": \"a.txt\", \"text\": \"Iraq.\"}\n")
        .with("a.txt", "Iran.\n")
        .with("B/early.jsonl", "\n{\"id\": \"x\", \"text\": \"France.\"}\n")
        .with("a.jsonl", "{\"id\": \"x\", \"text\": \"Syria.\"}\n");
    Report report =
        Report.of(
            output(),
            "r",
            Ended.run(input().word(), "--output", output().toString(), "--run-id", "r"));
    assertEquals(
        List.of("a.txt country:IR", "x country:FR"),
        report.cells("mentions", "article_id", "entity_id").stream().sorted().toList());
    assertEquals(
        List.of(
            "a.jsonl 1 duplicate-id id 'x' stands in B/early.jsonl already",
            "b/late.jsonl 1 duplicate-id id 'a.txt' stands in a.txt already"),
        report.cells("rejects", "source", "line", "reason", "detail"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "DIR/file | 1 | output 'DIR/file' cannot be written: DIR/file is a file; name a folder that"
            + " you may write with --output",
        "DIR/file/reports | 1 | output 'DIR/file/reports' cannot be written: Not a directory"
            + " (DIR/file/reports); name a folder that you may write with --output",
        "s3://bucket/reports | 2 | output 's3://bucket/reports' is not on this machine's disk; name"
            + " a local folder with --output",
      })
  void anOutputThatCannotBeWritten(String output, int code, String line) throws IOException {
    input().with("a.txt", GOOD);
    Files.writeString(temp.resolve("file"), "");
    assertRefused(code, line, refused("DIR/in", "--output", output));
  }

  @Test
  void anOutputThatAnotherRunHolds() {
    input().with("a.txt", GOOD);
    Instant since = Instant.parse("2026-03-01T04:15:00Z");
    try (Publication held =
        Publication.open(output().toString(), Optional.of(new RunId("other")), since)) {
      Ended ended = refused("DIR/in");
      assertEquals(4, ended.code());
      assertTrue(
          ended.err().startsWith("entente: output '" + output() + "' is held by another run"));
      assertTrue(ended.err().contains("since " + since), ended.err());
      assertEquals(1, ended.err().lines().count(), ended.err());
      assertTrue(Files.isDirectory(held.staging()), "the other run's files are gone");
    }
  }

  @Test
  void aRunThatExists() {
    input().with("a.txt", GOOD).with("../out/runs/r/manifest.json", "{}");
    assertRefused(
        2,
        "run 'r' exists already in output 'DIR/out'; name another with --run-id, or remove"
            + " DIR/out/runs/r",
        refused("DIR/in", "--run-id", "r"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "topics.yaml | '- id: a' | topics.yaml:1: a topic needs 'name'",
        "topics.yaml | '- {id: a, name: A, scope: s, phrases: [x, terroris**]}' "
            + "| topics.yaml:1: 'terroris**' has two wildcards in a row; one '*' matches any ending",
        "topics.yaml | '# one\n- {id: a, name: A, scope: s, phrases: [b]\n' | topics.yaml:3: ",
        "officials.yaml | 'people:\n  - name: A B\n    country: QQ' "
            + "| officials.yaml:3: country 'QQ' is not in countries.yaml",
        "officials.yaml | 'people:\n  - {name: A B, terms: [{office: king, from: May}]}' "
            + "| officials.yaml:2: 'May' is no date such as 2024-08-21, 2024-08 or 2024",
        "blockers.yaml | '- phrase: South China Sea' "
            + "| blockers.yaml:1: a blocker needs 'phrase' and 'blocks'",
        "countries.yaml | '- {id: iran, name: Iran}' "
            + "| countries.yaml:1: 'iran' is neither two nor four capital letters",
      })
  void aMistakeInTheLexicon(String file, String text, String mistake) {
    input().with("a.txt", GOOD);
    new Input(temp.resolve("lexicon")).with(file, text);
    Ended ended = refused("DIR/in", "--lexicon", "DIR/lexicon");
    assertEquals(2, ended.code());
    assertEquals("", ended.out());
    assertTrue(
        ended.err().lines().anyMatch(line -> line.startsWith("entente: " + mistake)), ended.err());
    assertTrue(
        ended
            .err()
            .lines()
            .allMatch(line -> line.matches("entente: ([a-z]+\\.yaml:\\d+: .+|and \\d+ more)")),
        ended.err());
    assertFalse(Files.exists(output()), "the output was touched");
  }

  @Test
  void aLexiconThatIsMissing() {
    input().with("a.txt", GOOD);
    Ended ended = refused("DIR/in", "--lexicon", "DIR/lexicon");
    assertEquals(2, ended.code());
    assertTrue(ended.err().startsWith("entente: " + temp.resolve("lexicon") + ": holds none of"));
    assertEquals(1, ended.err().lines().count(), ended.err());
  }

  @Test
  void aFailedRunLeavesTheLastReport() {
    input().with("a.txt", GOOD);
    Report last =
        Report.of(
            output(),
            "one",
            Ended.run(input().word(), "--output", output().toString(), "--run-id", "one"));
    Map<String, String> before = last.files();

    Ended withoutSpark = refused("DIR/in", "--run-id", "two");
    assertEquals(1, withoutSpark.code());
    assertTrue(withoutSpark.err().startsWith("entente: the run failed: "), withoutSpark.err());
    assertTrue(withoutSpark.err().contains("no-spark-here"), withoutSpark.err());
    input().with("a.txt", "");
    assertEquals(3, Ended.run(input().word(), "--output", output().toString()).code());

    assertEquals(before, last.files());
    assertEquals(List.of("one"), runs());
    assertEquals(before, Report.latest(output()).files());
  }

  @ParameterizedTest
  @CsvSource({"DIR/none, 3", "DIR/in --run-id two, 1", "DIR/in --no-such-option, 2"})
  void aStackTraceOnlyOnRequest(String words, int code) {
    input().with("a.txt", GOOD);
    Ended plain = refused(words.split(" "));
    assertEquals(code, plain.code());
    assertEquals(1, plain.err().lines().count(), plain.err());
    Ended debugged = refused((words + " --debug").split(" "));
    assertEquals(code, debugged.code());
    assertTrue(debugged.err().contains("\n\tat "), debugged.err());
  }

  /**
   * The process itself ends with the code and the one line; all but the second start no Spark, of
   * which there is none here.
   */
  @ParameterizedTest
  @CsvSource({
    "1, DIR/in --output DIR/in/a.txt",
    "1, DIR/in --output DIR/out",
    "2, DIR/in --output DIR/out --keep none",
    "2, DIR/in --output DIR/out --lexicon DIR/in",
    "3, DIR/none --output DIR/out",
    "4, DIR/in --output DIR/held"
  })
  void theProcessEndsWithTheCode(int code, String words) throws Exception {
    input().with("a.txt", GOOD);
    Path held = temp.resolve("held");
    try (Publication other = Publication.open(held.toString(), Optional.empty(), Instant.EPOCH)) {
      Spawned run =
          Java.run(
              List.of("-Dspark.master=no-spark-here"),
              words.replace("DIR", temp.toString()).split(" "));
      assertEquals(code, run.code(), run.err());
      assertEquals("", run.out());
      assertEquals(1, run.err().lines().count(), run.err());
      assertTrue(run.err().startsWith("entente: "), run.err());
      assertTrue(Files.isDirectory(other.staging()));
    }
  }

  private List<String> runs() {
    try (Stream<Path> runs = Files.list(output().resolve("runs"))) {
      return runs.map(run -> run.getFileName().toString())
          .sorted(Comparator.naturalOrder())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
