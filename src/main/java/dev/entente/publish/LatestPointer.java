package dev.entente.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.model.RunId;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * What says which run is the latest: a link {@code latest} to {@code runs/<run-id>}, or a file
 * {@code LATEST} with that path and a line end where the system makes no links.
 */
final class LatestPointer {
  static final String LINK = "latest";
  static final String FILE = "LATEST";

  /** How the name of a pointer that is not yet in place begins. */
  static final String PREPARED = ".latest-";

  /** Makes links, or throws as {@link Files#createSymbolicLink} does. */
  @FunctionalInterface
  interface LinkMaker {
    void link(Path link, Path target) throws IOException;
  }

  private final Path output;
  private final LinkMaker maker;

  LatestPointer(Path output, LinkMaker maker) {
    this.output = output;
    this.maker = maker;
  }

  /** Whether something that is no pointer stands in its place: a folder, or a file of others. */
  boolean isBlocked() throws IOException {
    Path link = output.resolve(LINK);
    if (Files.isRegularFile(link, LinkOption.NOFOLLOW_LINKS)) {
      // Where names ignore case, this can be our own file.
      return !Files.readString(link, UTF_8).startsWith(Publication.RUNS + "/");
    }
    return Folders.isRealFolder(link);
  }

  /** Points to a run in one step: whoever looks sees the run before or this one. */
  void pointTo(RunId run) throws IOException {
    Path target = Path.of(Publication.RUNS, run.value());
    Path prepared = output.resolve(PREPARED + run);
    Folders.remove(prepared);
    if (links(prepared, target)) {
      Files.move(prepared, output.resolve(LINK), StandardCopyOption.ATOMIC_MOVE);
      Path other = output.resolve(FILE);
      if (Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)) {
        Files.delete(other);
      }
    } else {
      Files.writeString(prepared, Publication.RUNS + "/" + run + "\n", UTF_8);
      Files.move(prepared, output.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
      Path other = output.resolve(LINK);
      if (Files.isSymbolicLink(other)) {
        Files.delete(other);
      }
    }
    Folders.forceNames(output);
  }

  private boolean links(Path link, Path target) throws IOException {
    try {
      maker.link(link, target);
      return true;
    } catch (UnsupportedOperationException | FileSystemException e) {
      return false;
    }
  }
}
