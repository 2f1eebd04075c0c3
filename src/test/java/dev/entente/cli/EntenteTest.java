package dev.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.lexicon.LexiconException;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.FieldNames;
import dev.entente.model.InputFormat;
import dev.entente.model.Judging;
import dev.entente.model.MentionsFormat;
import dev.entente.model.PeriodUnit;
import dev.entente.model.RunFailure;
import dev.entente.model.RunId;
import dev.entente.model.RunOptions;
import dev.entente.model.RunOutcome;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntenteTest {
  /** What one start of the command did. */
  private record Started(int code, String out, String err, String terminal) {}

  @TempDir private Path folder;
  private final List<RunOptions> ran = new ArrayList<>();

  private Started start(String... words) {
    return start(
        (options, progress) -> {
          ran.add(options);
          progress.at("read", 1, 2);
          return new RunOutcome("12 articles.\nThe report is r.", "r", 12, 0);
        },
        words);
  }

  private static Started start(Runner runner, String... words) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    ByteArrayOutputStream terminal = new ByteArrayOutputStream();
    int code =
        new Entente(runner, stream(out), stream(err), Optional.of(stream(terminal))).run(words);
    return new Started(
        code,
        out.toString(UTF_8).replace(System.lineSeparator(), "\n"),
        err.toString(UTF_8).replace(System.lineSeparator(), "\n"),
        terminal.toString(UTF_8));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"seeds", "run seeds", "--output reports seeds"})
  void runsWithDefaultsWhetherRunIsSaidOrNot(String words) {
    Started started = start(words.split(" "));
    assertEquals(0, started.code());
    assertEquals("12 articles.\nThe report is r.\n", started.out());
    assertEquals("", started.err());
    assertEquals(List.of(RunOptions.of(List.of("seeds"), "reports")), ran);
  }

  @Test
  void takesEveryOption() {
    String words =
        "run a b --output o --lexicon l --format jsonl --fields text=body --period month"
            + " --from 2001 --to 2002-02 --as-of 2003-04-05 --window 30 --min-stories 2"
            + " --story-window 7 --agenda-pairs 9 --known-officials off --judgements j1.csv"
            + " --min-rule-precision .75 --judgements j2.csv --mentions parquet"
            + " --no-text --run-id x1 --keep 3 --debug --quiet";
    Started started = start(words.split(" "));
    assertEquals(new Started(0, "", "", ""), started);
    assertEquals(
        List.of(
            new RunOptions(
                List.of("a", "b"),
                "o",
                Optional.of("l"),
                InputFormat.JSONL,
                FieldNames.parse("text=body"),
                PeriodUnit.MONTH,
                Optional.of(LocalDate.of(2001, 1, 1)),
                Optional.of(LocalDate.of(2002, 2, 28)),
                Optional.of(LocalDate.of(2003, 4, 5)),
                OptionalInt.of(30),
                2,
                7,
                9,
                false,
                new Judging(List.of("j1.csv", "j2.csv"), 0.75),
                MentionsFormat.PARQUET,
                false,
                Optional.of(new RunId("x1")),
                OptionalInt.of(3))),
        ran);
  }

  @Test
  void takesAFolderNamedAsACommandByItsPath() {
    start("./lexicon", "@seeds");
    assertEquals(List.of(RunOptions.of(List.of("./lexicon", "@seeds"), "reports")), ran);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | no input is named; name a file or folder of articles",
        "run | no input is named; name a file or folder of articles",
        "a a | an input is named twice: a a",
        "a --ouput x | unknown option: '--ouput'; did you mean --output? 'entente --help'",
        "a --output | missing required parameter for option '--output' (DIR)",
        "a --output --keep 3 | expected parameter for option '--output' but found '--keep'",
        "a --period week | invalid value for option '--period': 'week' is none of year, quarter,",
        "a --format csv | invalid value for option '--format': 'csv' is none of auto, txt, jsonl",
        "a --known-officials yes | invalid value for option '--known-officials': 'yes' is none of",
        "a --from 2024-13 | invalid value for option '--from': '2024-13' is not in the calendar",
        "a --to 1.2.24 | invalid value for option '--to': '1.2.24' is no date such as 2024,",
        "a --from 2024 --to 2023 | --from 2024-01-01 is after --to 2023-12-31; no article can",
        "a --fields body | invalid value for option '--fields': 'body' is not of the form",
        "a --run-id ../x | invalid value for option '--run-id': run id '../x' is no folder name",
        "a --min-stories 0 | --min-stories 0 is below 1",
        "a --window 1 | --window 1 is below 2",
        "a --window x | invalid value for option '--window': 'x' is no whole number",
        "a --story-window -1 | --story-window -1 is below 0",
        "a --agenda-pairs -1 | --agenda-pairs -1 is below 0",
        "a --min-rule-precision 0.5 | --min-rule-precision needs --judgements FILE, which says",
        "a --judgements j --min-rule-precision 1.5 | --min-rule-precision 1.5 is not between 0",
        "a --judgements j --min-rule-precision 80% | invalid value for option"
            + " '--min-rule-precision': '80%' is no number such as 0.8",
        "a --judgements j --judgements j | a file of judgements is named twice: j j",
        "a --judgements --keep 1 | expected parameter for option '--judgements' but found",
        "a --keep 0 | --keep 0 is below 1",
        "a --keep 1 --keep 2 | option '--keep' (N) should be specified only once",
        "lexicon | missing required parameter: 'DIR'; 'entente lexicon --help' shows the options",
        "lexicon a b | unmatched argument at index 2: 'b'; 'entente lexicon --help' shows",
      })
  void saysInOneLineWhatIsWrongAndRunsNothing(String words, String line) {
    Started started = start(words.isEmpty() ? new String[0] : words.split(" "));
    assertEquals(2, started.code());
    assertEquals("", started.out());
    assertTrue(started.err().startsWith("entente: " + line), started.err());
    assertEquals(1, started.err().lines().count(), started.err());
    assertEquals(List.of(), ran);
  }

  static Arguments[] failures() {
    return new Arguments[] {
      Arguments.of(
          new RunFailure(RunFailure.Sort.NOTHING_TO_READ, "input 'x' holds no file"),
          3,
          "entente: input 'x' holds no file\n"),
      Arguments.of(
          new RuntimeException(
              "Job aborted\nDriver stacktrace:",
              new RunFailure(RunFailure.Sort.OUTPUT_BUSY, "output 'x' is held\nby another")),
          4,
          "entente: output 'x' is held by another\n"),
      Arguments.of(new RunFailure(RunFailure.Sort.FAILED, "no room"), 1, "entente: no room\n"),
      Arguments.of(
          new RunFailure(RunFailure.Sort.USAGE, "run 'x' exists"), 2, "entente: run 'x' exists\n"),
      Arguments.of(
          new LexiconException(List.of("topics.yaml:4: one", "topics.yaml:9: two")),
          2,
          "entente: topics.yaml:4: one\nentente: topics.yaml:9: two\n"),
      Arguments.of(
          new IllegalStateException("outer", new ArithmeticException("by zero")),
          1,
          "entente: the run failed: ArithmeticException: by zero; --debug shows where\n"),
      Arguments.of(
          new UncheckedIOException("a.jsonl: lost", new IOException("lost")),
          1,
          "entente: the run failed: UncheckedIOException: a.jsonl: lost; --debug shows where\n"),
      Arguments.of(
          new NullPointerException(),
          1,
          "entente: the run failed: NullPointerException; --debug shows where\n"),
      Arguments.of(
          new OutOfMemoryError("Java heap space"),
          1,
          "entente: out of memory (Java heap space); give it more, or fewer threads\n"),
    };
  }

  @ParameterizedTest
  @MethodSource("failures")
  void givesEachFailureItsCodeAndItsLine(Throwable thrown, int code, String err) {
    Runner failing =
        (options, progress) -> {
          if (thrown instanceof Error error) {
            throw error;
          }
          throw (RuntimeException) thrown;
        };
    assertEquals(new Started(code, "", err, ""), start(failing, "seeds"));
    Started debugged = start(failing, "seeds", "--debug");
    assertEquals(code, debugged.code());
    assertTrue(debugged.err().startsWith(err + thrown.getClass().getName()), debugged.err());
    assertTrue(debugged.err().contains("\tat " + EntenteTest.class.getName()), debugged.err());
  }

  @Test
  void showsProgressOnTheTerminalAndErasesIt() {
    Started started = start("seeds");
    assertTrue(started.terminal().contains("read       [############            ]  50 %"));
    assertTrue(started.terminal().endsWith("\r\u001b[K"));
  }

  @Test
  void showsNoProgressWhereNobodyWatches() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Runner runner =
        (options, progress) -> {
          progress.at("read", 1, 2);
          return new RunOutcome("done", "r", 1, 0);
        };
    new Entente(runner, stream(new ByteArrayOutputStream()), stream(err), Optional.empty())
        .run("seeds");
    assertEquals("", err.toString(UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"--help", "-h", "run --help", "seeds --help"})
  void helpNamesEveryOptionWithItsDefault(String words) {
    Started started = start(words.split(" "));
    assertEquals(0, started.code());
    assertEquals("", started.err());
    assertEquals(List.of(), ran);
    for (String part :
        List.of(
            "Usage: entente [run] [OPTION...] INPUT...",
            "--output=DIR           Folder of the reports. Default: reports.",
            "--period=year|quarter|month",
            "each. Default: 5.",
            "Exit codes: 0 done")) {
      assertTrue(started.out().contains(part), started.out());
    }
    assertFalse(started.out().contains("\u001b"), "no colours");
    assertTrue(started.out().lines().allMatch(line -> line.length() <= 80), started.out());
  }

  @Test
  void tellsItsVersion() {
    Started started = start("--version");
    assertEquals(0, started.code());
    assertTrue(started.out().startsWith("entente "), started.out());
  }

  @Test
  void writesTheLexiconAndNeverOverwritesOne() throws IOException {
    Path lexicon = folder.resolve("my/lexicon");
    Started started = start("lexicon", lexicon.toString());
    assertEquals(0, started.code(), started.err());
    assertTrue(started.out().startsWith("The lexicon is in " + lexicon + ": text.yaml, "));
    for (String name : LexiconFiles.NAMES) {
      assertEquals(LexiconFiles.bundledText(name), Files.readString(lexicon.resolve(name)));
    }
    Path edited = lexicon.resolve("topics.yaml");
    Files.writeString(edited, "edited");
    Files.delete(lexicon.resolve("text.yaml"));
    Started again = start("lexicon", lexicon.toString());
    assertEquals(2, again.code());
    assertTrue(again.err().endsWith(" exists and is not overwritten; name another folder\n"));
    assertEquals("edited", Files.readString(edited));
    assertFalse(Files.exists(lexicon.resolve("text.yaml")), "nothing is written beside it");
  }

  @Test
  void saysThatTheLexiconCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "");
    Started started = start("lexicon", file.toString());
    assertEquals(1, started.code());
    assertEquals(
        "entente: the lexicon cannot be written to '"
            + file
            + "': "
            + file
            + " is a file; name another folder\n",
        started.err());
  }
}
