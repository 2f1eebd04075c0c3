package dev.entente.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Whether somebody watches standard error. */
final class Terminal {
  /** Set to true or false by a launcher, which can ask the system what Java cannot. */
  static final String PROPERTY = "entente.terminal";

  private Terminal() {}

  /**
   * What the launcher says; else whether input and output are a terminal and, where the system
   * shows it, standard error is one too.
   */
  static boolean isWatched() {
    String said = System.getProperty(PROPERTY);
    return said == null ? System.console() != null && isDevice() : Boolean.parseBoolean(said);
  }

  private static boolean isDevice() {
    Path standardError = Path.of("/proc/self/fd/2");
    try {
      return !Files.isSymbolicLink(standardError)
          || Files.readSymbolicLink(standardError).startsWith("/dev")
              && !Files.readSymbolicLink(standardError).endsWith("null");
    } catch (IOException e) {
      return false;
    }
  }
}
