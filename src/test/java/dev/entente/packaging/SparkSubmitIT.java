package dev.entente.packaging;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The jar under Spark's own SparkSubmit does what bin/entente does. */
class SparkSubmitIT {
  private static final String RUN_ID = "same";

  /** Says what differs from the run before, so it is no function of the input alone. */
  private static final String CHANGES = "changes.csv";

  @TempDir Path temp;

  @Test
  void bothWriteTheSameTables() throws Exception {
    SortedMap<String, byte[]> embedded = tables(Packaged.embedded(seeds("embedded")), "embedded");
    SortedMap<String, byte[]> submitted =
        tables(Packaged.submitted(seeds("submitted")), "submitted");
    assertTrue(embedded.containsKey("articles.csv"), embedded.keySet()::toString);
    assertTrue(embedded.containsKey("pairs.csv"), embedded.keySet()::toString);
    assertEquals(embedded.keySet(), submitted.keySet());
    embedded.forEach((name, bytes) -> assertArrayEquals(bytes, submitted.get(name), name));
  }

  @Test
  void bothRefuseAnUnknownOption() throws Exception {
    List<String> arguments = List.of("seeds", "--no-such-option");
    assertFailed(2, "--no-such-option", Packaged.embedded(arguments));
    assertFailed(2, "--no-such-option", Packaged.submitted(arguments));
  }

  @Test
  void bothSayThatTheInputIsEmpty() throws Exception {
    Path empty = Files.createDirectory(temp.resolve("empty"));
    List<String> arguments =
        List.of(empty.toString(), "--output", temp.resolve("reports").toString());
    assertFailed(3, empty.toString(), Packaged.embedded(arguments));
    assertFailed(3, empty.toString(), Packaged.submitted(arguments));
  }

  private List<String> seeds(String output) {
    return List.of("seeds", "--output", temp.resolve(output).toString(), "--run-id", RUN_ID);
  }

  /** The report's tables by file name; the summary on standard output, and nothing beside it. */
  private SortedMap<String, byte[]> tables(Spawned run, String output) throws IOException {
    assertEquals(0, run.code(), run.err());
    assertTrue(!run.out().isBlank(), "no summary on standard output");
    assertEquals("", run.err(), "a quiet run writes nothing to standard error");
    SortedMap<String, byte[]> tables = new TreeMap<>();
    Path folder = temp.resolve(output).resolve("runs").resolve(RUN_ID).resolve("tables");
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        String name = file.getFileName().toString();
        if (name.endsWith(".csv") && !name.equals(CHANGES)) {
          tables.put(name, Files.readAllBytes(file));
        }
      }
    }
    return tables;
  }

  private static void assertFailed(int code, String said, Spawned run) {
    assertEquals(code, run.code(), run.err());
    assertEquals("", run.out(), "an error belongs on standard error");
    assertTrue(run.err().contains(said), run.err());
    assertTrue(!run.err().contains("\tat "), "a stack trace without --debug: " + run.err());
  }
}
