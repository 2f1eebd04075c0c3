package dev.entente.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A folder of articles that a test writes.
 *
 * @param folder the folder; made with its first file
 */
record Input(Path folder) {
  /** Writes a text. */
  Input with(String path, String text) {
    return with(path, text.getBytes(UTF_8));
  }

  /** Writes bytes. */
  Input with(String path, byte[] bytes) {
    try {
      Path file = folder.resolve(path);
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder as a word of the command. */
  String word() {
    return folder.toString();
  }
}
