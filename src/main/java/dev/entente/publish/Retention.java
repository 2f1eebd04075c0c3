package dev.entente.publish;

import dev.entente.model.RunId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Removes old runs. A run is a folder that has the name of one and holds a manifest; nothing else
 * is ever removed. Its age is that of its manifest, and where two are equally old, the name counts.
 */
final class Retention {
  private static final String MANIFEST = "manifest.json";

  private record Run(Path folder, FileTime written) {}

  private Retention() {}

  /** Leaves the newest runs, so many with the published one, and the published one in any case. */
  static void apply(Path runs, RunId published, int keep) throws IOException {
    List<Run> others = new ArrayList<>();
    for (Path folder : Folders.entries(runs)) {
      String name = folder.getFileName().toString();
      Path manifest = folder.resolve(MANIFEST);
      if (RunId.isRunId(name)
          && !name.equals(published.value())
          && Folders.isRealFolder(folder)
          && Files.isRegularFile(manifest)) {
        others.add(new Run(folder, Files.getLastModifiedTime(manifest)));
      }
    }
    others.sort(Comparator.comparing(Run::written).thenComparing(Run::folder).reversed());
    for (Run old : others.subList(Math.min(others.size(), keep - 1), others.size())) {
      // First out of sight in one step, so that nobody ever sees half a report.
      Path name = old.folder().getFileName();
      Path hidden = runs.resolve(Publication.STAGING + "removed-" + name);
      Folders.remove(hidden);
      Files.move(old.folder(), hidden, StandardCopyOption.ATOMIC_MOVE);
      Folders.remove(hidden);
    }
  }
}
