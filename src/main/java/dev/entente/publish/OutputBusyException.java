package dev.entente.publish;

import dev.entente.model.RunFailure;

/** Another run holds the output folder. */
public final class OutputBusyException extends RunFailure {
  private static final long serialVersionUID = 1L;

  /** The folder, and what its lock says of the holder, which may be nothing. */
  OutputBusyException(String output, String holder) {
    super(
        Sort.OUTPUT_BUSY,
        "output '"
            + output
            + "' is held by another run"
            + (holder.isEmpty() ? "" : " (" + holder + ")")
            + "; wait for its end, or name another folder with --output");
  }
}
