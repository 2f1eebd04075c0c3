package dev.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.report.table.TableSpec;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The exit codes and streams of {@code entente verify}, on a report of nothing. */
final class VerifyCommandTest {
  @TempDir private Path report;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void makeReport() throws IOException {
    Files.createDirectories(report.resolve("tables"));
    for (TableSpec table : TableSpec.values()) {
      String header = String.join(",", table.columns().stream().map(c -> c.name()).toList());
      Files.writeString(report.resolve(table.path()), header + "\n", UTF_8);
    }
    Files.writeString(
        report.resolve("manifest.json"),
        "{\"settings\": {\"period\": \"year\", \"min_stories\": 5, \"agenda_pairs\": 200}}",
        UTF_8);
  }

  private int verify(String path) {
    PrintStream outStream = new PrintStream(out, true, UTF_8);
    PrintStream errStream = new PrintStream(err, true, UTF_8);
    return new Entente(
            (options, progress) -> {
              throw new AssertionError("no run was asked for");
            },
            outStream,
            errStream,
            Optional.empty())
        .run("verify", path);
  }

  @Test
  void saysThatAllAgrees() {
    assertEquals(0, verify(report.toString()));
    assertTrue(out.toString(UTF_8).startsWith("0 rows of 15 tables agree with the evidence in "));
    assertEquals("", err.toString(UTF_8));
  }

  @Test
  void listsWhatDoesNotAgree() throws IOException {
    Path periods = report.resolve(TableSpec.PERIODS.path());
    Files.writeString(periods, Files.readString(periods, UTF_8) + "2025,1,1,1,0\n", UTF_8);
    assertEquals(1, verify(report.toString()));
    assertEquals(
        "periods [2025]: the report says a row, the evidence no row", out.toString(UTF_8).strip());
    assertTrue(err.toString(UTF_8).contains("does not agree with its evidence in 1 place,"));
  }

  @Test
  void refusesWhatIsNoReport() {
    assertEquals(2, verify(report.resolve("tables").toString()));
    assertEquals("", out.toString(UTF_8));
    assertTrue(err.toString(UTF_8).contains("is no report"), err.toString(UTF_8));
  }
}
