package dev.entente.architecture.broken.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Logger;

/** A command that logs by java.util.logging, and deletes. */
public record Logs(Logger logger) {
  void clear(Path output) throws IOException {
    Files.deleteIfExists(output);
  }
}
