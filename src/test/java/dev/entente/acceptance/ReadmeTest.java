package dev.entente.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the documents say is so. */
class ReadmeTest {
  private static final Path README = Path.of("README.md");

  @Test
  void showsTheSummaryOfTheReportInTheRepository() throws IOException {
    List<String> summary = Files.readAllLines(Path.of("reports/runs/seeds/summary.md"));
    List<String> shown = Files.readAllLines(README);
    int start = shown.indexOf(summary.get(0));
    assertTrue(start >= 0, "no summary in " + README);
    // The last line says where the report is.
    int lines = summary.size() - 1;
    assertEquals(
        String.join("\n", summary.subList(0, lines)),
        String.join("\n", shown.subList(start, start + lines)));
  }

  /** Options of the command that the document explains; those of other commands stand in code. */
  @Test
  void explainsTheOptionsThatThereAre() throws IOException {
    TreeSet<String> explained = new TreeSet<>();
    for (String line : Files.readAllLines(README)) {
      if (line.startsWith("| `--")) {
        explained.addAll(found("--[a-z-]+", line.split("\\|")[1]));
      }
    }
    TreeSet<String> offered = found("(?m)^ +(?:-h, )?(--[a-z-]+)", Ended.run("--help").out());
    assertFalse(offered.isEmpty());
    offered.remove("--help");
    assertEquals(offered, explained);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "CHANGELOG.md",
        "docs/ARCHITECTURE.md",
        "docs/LEXICON.md",
        "docs/PRECISION.md"
      })
  void leadsToFilesThatThereAre(String document) throws IOException {
    Path file = Path.of(document);
    Path folder = file.toAbsolutePath().getParent();
    List<String> missing =
        found("\\]\\(([^)#:]+)\\)", Files.readString(file)).stream()
            .filter(link -> !Files.exists(folder.resolve(link)))
            .toList();
    assertEquals(List.of(), missing);
  }

  /** The matches of a pattern, or of its group where it has one. */
  private static TreeSet<String> found(String pattern, String text) {
    TreeSet<String> found = new TreeSet<>();
    Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.groupCount() == 0 ? match.group() : match.group(1))
        .forEach(found::add);
    return found;
  }
}
