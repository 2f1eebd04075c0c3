package dev.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code entente sample}, on the report of the seeds. */
class SampleCommandTest {
  private static final String SEEDS = "reports/runs/seeds";

  @TempDir private Path folder;
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int sample(String... words) {
    List<String> all = new ArrayList<>(List.of("sample"));
    all.addAll(List.of(words));
    return new Entente(
            (options, progress) -> {
              throw new AssertionError("no run was asked for");
            },
            new PrintStream(out, true, UTF_8),
            new PrintStream(err, true, UTF_8),
            Optional.empty())
        .run(all.toArray(String[]::new));
  }

  private List<String> sheet(String name, String... words) throws IOException {
    Path file = folder.resolve(name);
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--output", file.toString()));
    assertEquals(0, sample(all.toArray(String[]::new)), err.toString(UTF_8));
    return Files.readAllLines(file);
  }

  @Test
  void drawsTheSameAgainAndOthersByAnotherSeed() throws IOException {
    List<String> one = sheet("one.csv", SEEDS, "--per-rule", "2");
    assertEquals(one, sheet("two.csv", SEEDS, "--per-rule", "2", "--seed", "1"));
    List<String> other = sheet("new/three.csv", SEEDS, "--per-rule", "2", "--seed", "2");
    assertEquals(one.size(), other.size());
    assertFalse(one.equals(other));
    assertTrue(out.toString(UTF_8).contains((one.size() - 1) + " mentions of "));
  }

  @Test
  void takesTheRulesWithTheMostMentions() throws IOException {
    List<String> lines = sheet("s.csv", SEEDS, "--per-rule", "3", "--rules", "2");
    assertEquals(7, lines.size());
    assertEquals(3, lines.stream().filter(l -> l.contains(",countries:IR:Iran,")).count());
    assertEquals(3, lines.stream().filter(l -> l.contains(",countries:TR:=Turkey,")).count());
  }

  @Test
  void neverOverwritesWhatMayHoldJudgements() throws IOException {
    Path file = folder.resolve("s.csv");
    Files.writeString(file, "yes");
    assertEquals(2, sample(SEEDS, "--output", file.toString()));
    assertTrue(err.toString(UTF_8).contains("is not overwritten"), err.toString(UTF_8));
    assertEquals("yes", Files.readString(file));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "reports/runs/seeds --per-rule 0 | --per-rule 0 is below 1",
        "reports/runs/seeds --per-rule x | 'x' is no whole number",
        "reports/runs/seeds --rules 0 | --rules 0 is below 1",
        "reports/runs/seeds --seed | --seed",
        "seeds | is no report",
        "'' | REPORT"
      })
  void refusesWhatCannotBeMeant(String words, String message) {
    assertEquals(2, sample(words.isEmpty() ? new String[0] : words.split(" ")));
    assertTrue(err.toString(UTF_8).contains(message), err.toString(UTF_8));
    assertEquals("", out.toString(UTF_8));
  }
}
