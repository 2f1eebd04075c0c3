package dev.entente.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.model.RunFailure;
import dev.entente.model.RunId;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  private static final Instant NOW = Instant.parse("2026-03-01T04:15:00Z");
  private static final OptionalInt ALL = OptionalInt.empty();

  @TempDir private Path folder;

  private Path output() {
    return folder.resolve("reports");
  }

  private Publication open(String run) {
    return Publication.open(output().toString(), Optional.of(new RunId(run)), NOW);
  }

  private void publish(String run) {
    publish(run, ALL);
  }

  private void publish(String run, OptionalInt keep) {
    try (Publication publication = open(run)) {
      write(publication.staging(), run);
      publication.commit(keep);
    }
  }

  private static void write(Path staging, String text) {
    try {
      Files.createDirectories(staging.resolve("tables"));
      Files.writeString(staging.resolve("tables/pairs.csv"), text);
      Files.writeString(staging.resolve("manifest.json"), "{}");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> names(Path of) throws IOException {
    try (Stream<Path> entries = Files.list(of)) {
      return entries.map(path -> path.getFileName().toString()).sorted().toList();
    }
  }

  private List<String> runs() throws IOException {
    return names(output().resolve("runs"));
  }

  private String latest() throws IOException {
    return Files.readString(output().resolve("latest/tables/pairs.csv"));
  }

  private void assumeLinks() {
    assertTrue(
        Files.exists(output().resolve("latest")) || Files.exists(output().resolve("LATEST")));
    Assumptions.assumeTrue(Files.isSymbolicLink(output().resolve("latest")), "no links here");
  }

  @Test
  void showsTheReportAtOnceAndPointsToIt() throws IOException {
    try (Publication publication = open("one")) {
      write(publication.staging(), "one");
      assertFalse(Files.exists(publication.report()));
      assertFalse(Files.exists(output().resolve("latest"), LinkOption.NOFOLLOW_LINKS));
      assertEquals(output().resolve("runs/one"), publication.commit(ALL));
    }
    assumeLinks();
    assertEquals(Path.of("runs", "one"), Files.readSymbolicLink(output().resolve("latest")));
    publish("two");
    assertEquals("two", latest());
    assertEquals(List.of("one", "two"), runs());
    assertEquals(List.of(".lock", "latest", "runs"), names(output()));
  }

  @Test
  void aRunThatFailsLeavesTheLastReport() throws IOException {
    publish("one");
    assertThrows(
        IllegalStateException.class,
        () -> {
          try (Publication publication = open("two")) {
            write(publication.staging(), "two");
            throw new IllegalStateException("the run fails");
          }
        });
    assertEquals(List.of("one"), runs());
    assumeLinks();
    assertEquals("one", latest());
  }

  @Test
  void aRunThatIsKilledWhileItWritesLeavesTheLastReport() throws IOException {
    publish("one");
    write(output().resolve("runs/.staging-two"), "tw");
    try (Publication next = open("three")) {
      assertEquals(List.of(".staging-three", "one"), runs());
      assertEquals(List.of(), names(next.staging()));
    }
    assumeLinks();
    assertEquals("one", latest());
  }

  @Test
  void aRunThatIsKilledBeforeThePointerMovesLeavesTheLastReport() throws IOException {
    publish("one");
    assumeLinks();
    write(output().resolve("runs/two"), "two");
    Files.createSymbolicLink(output().resolve(".latest-two"), Path.of("runs", "two"));
    assertEquals("one", latest());
    publish("three");
    assertEquals("three", latest());
    assertEquals(List.of("one", "three", "two"), runs());
    assertEquals(List.of(".lock", "latest", "runs"), names(output()));
  }

  @Test
  void aFileThatNoRunHoldsIsNoLock() throws IOException {
    Files.createDirectories(output());
    Files.writeString(output().resolve(".lock"), "process 1 since 2001-01-01T00:00:00Z\n");
    publish("one");
    assertEquals(List.of("one"), runs());
  }

  @Test
  void refusesARunBesideAnotherOfThisProcess() throws IOException {
    try (Publication first = open("one")) {
      OutputBusyException e = assertThrows(OutputBusyException.class, () -> open("two"));
      assertEquals(RunFailure.Sort.OUTPUT_BUSY, e.sort());
      assertEquals(
          "output '"
              + output()
              + "' is held by another run (process "
              + ProcessHandle.current().pid()
              + " since 2026-03-01T04:15:00Z); wait for its end, or name another folder with"
              + " --output",
          e.getMessage());
      assertTrue(Files.exists(first.staging()), "the refused run must not touch the other's");
    }
    publish("two");
    assertEquals(List.of("two"), runs());
  }

  @Test
  void refusesARunBesideAnotherProcessAndTakesOverWhenThatIsKilled() throws Exception {
    Process other =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                OutputHolder.class.getName(),
                output().toString())
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    try (BufferedReader said = other.inputReader(UTF_8)) {
      assertEquals("held", said.readLine());
      assertThrows(OutputBusyException.class, () -> open("two"));
      assertEquals(List.of(".staging-held"), runs());
    } finally {
      other.destroyForcibly().waitFor();
    }
    publish("two");
    assertEquals(List.of("two"), runs());
  }

  @Test
  void refusesARunThatExists() throws IOException {
    publish("one");
    RunFailure e = assertThrows(RunFailure.class, () -> open("one"));
    assertEquals(RunFailure.Sort.USAGE, e.sort());
    assertEquals(
        "run 'one' exists already in output '"
            + output()
            + "'; name another with --run-id, or remove "
            + output().resolve("runs/one"),
        e.getMessage());
    publish("two");
  }

  @Test
  void namesRunsByTheTimeAndNeverTwice() throws IOException {
    for (int i = 0; i < 3; i++) {
      try (Publication publication = Publication.open(output().toString(), Optional.empty(), NOW)) {
        write(publication.staging(), "");
        publication.commit(ALL);
      }
    }
    assertEquals(
        List.of("2026-03-01T041500Z", "2026-03-01T041500Z-2", "2026-03-01T041500Z-3"), runs());
  }

  @Test
  void keepsTheNewestRunsAndWhateverIsNone() throws IOException {
    for (String run : List.of("c", "a", "b")) {
      publish(run);
    }
    age("c", 3);
    age("a", 2);
    age("b", 1);
    Files.createDirectories(output().resolve("runs/notes"));
    Files.writeString(output().resolve("runs/manifest.json"), "{}");
    write(folder.resolve("elsewhere"), "linked");
    Files.createDirectories(output().resolve("runs/.hidden"));
    Files.writeString(output().resolve("runs/.hidden/manifest.json"), "{}");
    publish("d", OptionalInt.of(2));
    assertEquals(List.of(".hidden", "b", "d", "manifest.json", "notes"), runs());
    age("d", 9);
    publish("e", OptionalInt.of(1));
    assertEquals(List.of(".hidden", "e", "manifest.json", "notes"), runs());
  }

  private void age(String run, int days) throws IOException {
    Path manifest = output().resolve("runs").resolve(run).resolve("manifest.json");
    Files.setLastModifiedTime(manifest, FileTime.from(NOW.minusSeconds(86_400L * days)));
  }

  @Test
  void writesAFileWhereThereAreNoLinks() throws IOException {
    for (String run : List.of("one", "two")) {
      try (Publication publication =
          Publication.open(
              output().toString(),
              Optional.of(new RunId(run)),
              NOW,
              (link, target) -> {
                throw new FileSystemException(link.toString(), null, "no privilege");
              })) {
        write(publication.staging(), run);
        publication.commit(ALL);
      }
    }
    assertEquals("runs/two\n", Files.readString(output().resolve("LATEST")));
    assertEquals(List.of(".lock", "LATEST", "runs"), names(output()));
    publish("three");
    assumeLinks();
    assertEquals(List.of(".lock", "latest", "runs"), names(output()));
  }

  @Test
  void refusesAFolderInThePlaceOfThePointer() throws IOException {
    Files.createDirectories(output().resolve("latest"));
    RunFailure e = assertThrows(RunFailure.class, () -> open("one"));
    assertTrue(e.getMessage().contains("named 'latest' that is no link; move it away"));
    Files.delete(output().resolve("latest"));
    publish("one");
  }

  @Test
  void saysThatTheOutputCannotBeWritten() throws IOException {
    Files.writeString(output(), "a file");
    RunFailure e = assertThrows(RunFailure.class, () -> open("one"));
    assertEquals(RunFailure.Sort.FAILED, e.sort());
    assertEquals(
        "output '"
            + output()
            + "' cannot be written: "
            + output()
            + " is a file; name a folder that you may write with --output",
        e.getMessage());
  }

  @Test
  void saysThatTheOutputIsElsewhere() {
    RunFailure e =
        assertThrows(
            RunFailure.class,
            () -> Publication.open("s3a://bucket/reports", Optional.empty(), NOW));
    assertEquals(RunFailure.Sort.USAGE, e.sort());
    assertEquals(
        "output 's3a://bucket/reports' is not on this machine's disk; name a local folder with"
            + " --output",
        e.getMessage());
  }

  @Test
  void takesAUriAndALinkToAFolder() throws IOException {
    Path real = Files.createDirectories(folder.resolve("real"));
    try {
      Files.createSymbolicLink(output(), real);
    } catch (IOException | UnsupportedOperationException e) {
      Assumptions.abort("no links here");
    }
    try (Publication publication =
        Publication.open(output().toUri().toString(), Optional.of(new RunId("one")), NOW)) {
      write(publication.staging(), "one");
      publication.commit(ALL);
    }
    assertEquals(List.of("one"), names(real.resolve("runs")));
  }
}
