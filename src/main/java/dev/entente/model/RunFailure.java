package dev.entente.model;

/**
 * A run that stops for a reason which its user can see and remove. The message is one line: what,
 * where, why, and what to do.
 */
public class RunFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What sort of thing went wrong; the command has an exit code for each. */
  public enum Sort {
    /** The work failed. */
    FAILED,
    /** What was asked for cannot be done. */
    USAGE,
    /** The input has no article that can be used. */
    NOTHING_TO_READ,
    /** Another run holds the output. */
    OUTPUT_BUSY
  }

  private final Sort sort;

  /** A failure with its one line for the user. */
  public RunFailure(Sort sort, String message) {
    super(message);
    this.sort = sort;
  }

  /** A failure with its one line for the user, and what caused it. */
  public RunFailure(Sort sort, String message, Throwable cause) {
    super(message, cause);
    this.sort = sort;
  }

  /** What sort of thing went wrong. */
  public final Sort sort() {
    return sort;
  }
}
