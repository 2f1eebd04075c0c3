package dev.entente.publish;

import dev.entente.model.RunFailure;
import dev.entente.model.RunId;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/**
 * One run's way into the output folder: files are written to a folder that nobody sees, and {@link
 * #commit} shows them all at once. A run that ends before that leaves the reports as they were. The
 * output is on a disk of this machine.
 */
public final class Publication implements AutoCloseable {
  static final String RUNS = "runs";
  static final String STAGING = ".staging-";
  private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");

  private final Path output;
  private final OutputLock lock;
  private final LatestPointer latest;
  private final RunId runId;
  private final Path staging;

  private Publication(Path output, OutputLock lock, LatestPointer latest, RunId runId) {
    this.output = output;
    this.lock = lock;
    this.latest = latest;
    this.runId = runId;
    this.staging = output.resolve(RUNS).resolve(STAGING + runId);
  }

  /**
   * Takes the output folder for one run, makes it where there is none, and removes what runs that
   * were killed have left.
   *
   * @param output a path, or a URI of the scheme {@code file}
   * @param asked the name of the run; without one it is the time, with a number if that is taken
   * @param now the time of the run
   * @throws OutputBusyException if another run holds the folder
   * @throws RunFailure if the folder cannot be written, is not on this machine, or has a run of
   *     this name already
   */
  public static Publication open(String output, Optional<RunId> asked, Instant now) {
    return open(output, asked, now, Files::createSymbolicLink);
  }

  static Publication open(
      String output, Optional<RunId> asked, Instant now, LatestPointer.LinkMaker maker) {
    Path folder = localPath(output);
    try {
      makeFolder(folder);
      OutputLock lock =
          OutputLock.of(folder, now)
              .orElseThrow(() -> new OutputBusyException(output, OutputLock.holder(folder)));
      try {
        return prepare(folder, lock, new LatestPointer(folder, maker), asked, now);
      } catch (IOException | RuntimeException e) {
        lock.close();
        throw e;
      }
    } catch (IOException e) {
      throw unwritable(output, e);
    }
  }

  /** The name of the run. */
  public RunId runId() {
    return runId;
  }

  /** The folder to write the report to; it exists and is empty. */
  public Path staging() {
    return staging;
  }

  /** Where the report will be after {@link #commit}. */
  public Path report() {
    return output.resolve(RUNS).resolve(runId.value());
  }

  /**
   * Publishes what stands in the staging folder and makes it the latest report; then removes the
   * oldest runs. To be called once.
   *
   * @param keep how many runs to leave, this one included; at least 1; without it all stay
   * @return where the report is
   * @throws RunFailure if that fails; the message says whether the report was published
   */
  public Path commit(OptionalInt keep) {
    Path report = report();
    String done = "nothing was published";
    try {
      Folders.force(staging);
      Files.move(staging, report, StandardCopyOption.ATOMIC_MOVE);
      Folders.forceNames(report.getParent());
      done = "the report is " + report + ", but it was not made the latest";
      latest.pointTo(runId);
      done = "the report is published, but old runs were not all removed";
      if (keep.isPresent()) {
        Retention.apply(output.resolve(RUNS), runId, keep.getAsInt());
      }
      return report;
    } catch (IOException e) {
      throw new RunFailure(
          RunFailure.Sort.FAILED, "output '" + output + "': " + why(e) + "; " + done, e);
    }
  }

  /** Removes what was not published, and gives the folder free. */
  @Override
  public void close() {
    try (lock) {
      Folders.remove(staging);
    } catch (IOException e) {
      throw new RunFailure(
          RunFailure.Sort.FAILED,
          "output '" + output + "' cannot be cleared: " + why(e) + "; remove " + staging,
          e);
    }
  }

  private static Publication prepare(
      Path folder, OutputLock lock, LatestPointer latest, Optional<RunId> asked, Instant now)
      throws IOException {
    if (latest.isBlocked()) {
      throw new RunFailure(
          RunFailure.Sort.USAGE,
          "output '"
              + folder
              + "' holds a file or folder named 'latest' that is no link; move it away");
    }
    removeLeftovers(folder);
    RunId runId = asked.isPresent() ? unused(folder, asked.get()) : firstUnused(folder, now);
    Publication publication = new Publication(folder, lock, latest, runId);
    Files.createDirectories(publication.staging);
    return publication;
  }

  private static void removeLeftovers(Path folder) throws IOException {
    for (Path entry : Folders.entries(folder.resolve(RUNS))) {
      if (entry.getFileName().toString().startsWith(STAGING)) {
        Folders.remove(entry);
      }
    }
    for (Path entry : Folders.entries(folder)) {
      if (entry.getFileName().toString().startsWith(LatestPointer.PREPARED)) {
        Folders.remove(entry);
      }
    }
  }

  private static RunId unused(Path folder, RunId runId) {
    if (exists(folder, runId)) {
      throw new RunFailure(
          RunFailure.Sort.USAGE,
          "run '"
              + runId
              + "' exists already in output '"
              + folder
              + "'; name another with --run-id, or remove "
              + folder.resolve(RUNS).resolve(runId.value()));
    }
    return runId;
  }

  private static RunId firstUnused(Path folder, Instant now) {
    RunId time = RunId.of(now);
    RunId runId = time;
    for (int number = 2; exists(folder, runId); number++) {
      runId = new RunId(time + "-" + number);
    }
    return runId;
  }

  private static boolean exists(Path folder, RunId runId) {
    Path run = folder.resolve(RUNS).resolve(runId.value());
    return Files.exists(run, LinkOption.NOFOLLOW_LINKS);
  }

  private static Path localPath(String output) {
    try {
      if (output.startsWith("file:")) {
        return Path.of(URI.create(output));
      }
      if (!SCHEME.matcher(output).matches()) {
        return Path.of(output);
      }
    } catch (IllegalArgumentException e) {
      throw new RunFailure(
          RunFailure.Sort.USAGE, "output '" + output + "' is no path of this machine", e);
    }
    throw new RunFailure(
        RunFailure.Sort.USAGE,
        "output '" + output + "' is not on this machine's disk; name a local folder with --output");
  }

  /** Unlike {@link Files#createDirectories}, takes a link to a folder for a folder. */
  private static void makeFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
    }
  }

  private static RunFailure unwritable(String output, IOException e) {
    return new RunFailure(
        RunFailure.Sort.FAILED,
        "output '"
            + output
            + "' cannot be written: "
            + why(e)
            + "; name a folder that you may write with --output",
        e);
  }

  private static String why(IOException e) {
    if (e instanceof AccessDeniedException denied) {
      return "permission denied on " + denied.getFile();
    }
    if (e instanceof FileAlreadyExistsException exists) {
      return exists.getFile() + " is a file";
    }
    if (e instanceof FileSystemException system && system.getReason() != null) {
      return system.getReason() + " (" + system.getFile() + ")";
    }
    return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
  }
}
