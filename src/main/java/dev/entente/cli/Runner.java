package dev.entente.cli;

import dev.entente.model.ProgressListener;
import dev.entente.model.RunOptions;
import dev.entente.model.RunOutcome;

/** The job itself, as the command knows it. */
@FunctionalInterface
public interface Runner {
  /**
   * Runs the job and publishes its report.
   *
   * @throws dev.entente.model.RunFailure if it stops for a reason that its user can remove
   */
  RunOutcome run(RunOptions options, ProgressListener progress);
}
