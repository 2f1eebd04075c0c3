package dev.entente.model;

/** Is told how far a run has come. May be called from any thread, often; must be quick. */
@FunctionalInterface
public interface ProgressListener {
  /** A listener that does nothing. */
  ProgressListener NONE = (stage, done, total) -> {};

  /**
   * The run is at a stage.
   *
   * @param stage one or two words such as {@code read}
   * @param done how many of the total are done
   * @param total how many there are, in the stage's own unit; 0 where that is not known
   */
  void at(String stage, long done, long total);
}
