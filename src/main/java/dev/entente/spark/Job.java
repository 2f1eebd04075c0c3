package dev.entente.spark;

import dev.entente.model.ProgressListener;
import dev.entente.model.RunOptions;
import dev.entente.model.RunOutcome;

/** Stand. */
public final class Job {
  private Job() {}

  /** Stand. */
  public static RunOutcome run(RunOptions options, ProgressListener progress) {
    throw new UnsupportedOperationException();
  }
}
