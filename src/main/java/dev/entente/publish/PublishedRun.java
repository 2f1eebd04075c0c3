package dev.entente.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.model.RunFailure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Finds the folder of a published run. */
public final class PublishedRun {
  private static final String MANIFEST = "manifest.json";

  private PublishedRun() {}

  /**
   * The folder of a run.
   *
   * @param path the folder itself, or an output folder, whose latest run is meant
   * @throws RunFailure if there is no report
   */
  public static Path folder(Path path) {
    try {
      if (Files.exists(path.resolve(MANIFEST))) {
        return path;
      }
      Path latest = path.resolve(LatestPointer.LINK);
      Path pointer = path.resolve(LatestPointer.FILE);
      if (Files.isRegularFile(pointer)) {
        latest = path.resolve(Files.readString(pointer, UTF_8).strip());
      }
      if (Files.exists(latest.resolve(MANIFEST))) {
        return latest.toRealPath();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read", e);
    }
    throw new RunFailure(
        RunFailure.Sort.USAGE,
        "'"
            + path
            + "' is no report: it holds neither manifest.json nor a latest run; name"
            + " reports/runs/RUN-ID or the folder of the reports");
  }
}
