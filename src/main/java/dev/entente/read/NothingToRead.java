package dev.entente.read;

import dev.entente.model.Reject;
import dev.entente.model.RunFailure;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;

/** The input has nothing that can be used. The message says where, why, and what to do. */
public final class NothingToRead extends RunFailure {
  private static final long serialVersionUID = 1L;

  private NothingToRead(String message) {
    super(Sort.NOTHING_TO_READ, message);
  }

  private NothingToRead(String message, Throwable cause) {
    super(Sort.NOTHING_TO_READ, message, cause);
  }

  /** There is no such file or folder. */
  static NothingToRead missing(String input, IOException cause) {
    return new NothingToRead(
        "input '" + input + "' does not exist; name a file or folder of articles", cause);
  }

  /** The input is there and cannot be listed. */
  static NothingToRead unlistable(String input, IOException cause) {
    String why = cause instanceof AccessDeniedException ? "permission denied" : cause.getMessage();
    return new NothingToRead(
        "input '"
            + input
            + "' cannot be listed: "
            + why
            + "; name a file or folder that you may read",
        cause);
  }

  /** No file of the inputs is of a format that there is a reader for. */
  static NothingToRead noFiles(List<String> inputs, List<String> others) {
    String held =
        others.isEmpty()
            ? "holds no file"
            : "holds no .txt, .jsonl or .ndjson file (plain or .gz), only others such as "
                + others.get(0);
    return new NothingToRead(
        "input '"
            + String.join("', '", inputs)
            + "' "
            + held
            + "; name a folder of articles, or say what its files are with --format txt or jsonl");
  }

  /**
   * Every article was rejected.
   *
   * @param inputs as they were named
   * @param rejects how many there are
   * @param first the first of them by path and line
   */
  public static NothingToRead allRejected(List<String> inputs, long rejects, Reject first) {
    String line = first.line() == 0 ? "" : ":" + first.line();
    return new NothingToRead(
        "input '"
            + String.join("', '", inputs)
            + "' has no article that can be read: "
            + rejects
            + (rejects == 1 ? " reject" : " rejects")
            + ", the first "
            + first.source()
            + line
            + " "
            + first.reason().word()
            + " ("
            + first.detail()
            + "); mend the files, or name their fields with --fields");
  }
}
