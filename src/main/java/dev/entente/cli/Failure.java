package dev.entente.cli;

import dev.entente.lexicon.LexiconException;
import dev.entente.model.RunFailure;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * What went wrong, for the user.
 *
 * @param code what the process says
 * @param lines one line, or one for each mistake in a lexicon
 */
record Failure(ExitCode code, List<String> lines) {
  private static final int DEEPEST = 50;

  /**
   * What an exception means. A failure with words of its own counts wherever it stands among the
   * causes, since Spark wraps what its tasks throw; else the last cause does.
   */
  static Failure of(Throwable thrown) {
    Throwable last = thrown;
    for (int depth = 0; depth < DEEPEST; depth++) {
      if (last instanceof RunFailure failure) {
        return new Failure(ExitCode.of(failure.sort()), List.of(oneLine(failure.getMessage())));
      }
      if (last instanceof LexiconException mistakes) {
        return new Failure(ExitCode.WRONG_USAGE, mistakes.getMessage().lines().toList());
      }
      if (last.getCause() == null) {
        break;
      }
      last = last.getCause();
    }
    return new Failure(ExitCode.FAILED, List.of(unforeseen(thrown, last)));
  }

  private static String unforeseen(Throwable thrown, Throwable cause) {
    if (cause instanceof OutOfMemoryError) {
      return "out of memory (" + cause.getMessage() + "); give it more, or fewer threads";
    }
    Throwable told = thrown instanceof UncheckedIOException ? thrown : cause;
    String name = told.getClass().getSimpleName();
    String message = told.getMessage() == null ? name : name + ": " + told.getMessage();
    return "the run failed: " + oneLine(message) + "; --debug shows where";
  }

  private static String oneLine(String message) {
    return message.strip().replaceAll("\\s*[\\r\\n]+\\s*", " ");
  }
}
