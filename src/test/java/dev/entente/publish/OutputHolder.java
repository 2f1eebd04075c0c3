package dev.entente.publish;

import dev.entente.model.RunId;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** A process that holds an output folder until it is killed or its input ends. */
final class OutputHolder {
  private OutputHolder() {}

  public static void main(String[] words) throws IOException {
    Publication held = Publication.open(words[0], Optional.of(new RunId("held")), Instant.EPOCH);
    try (FileOutputStream out = new FileOutputStream(FileDescriptor.out)) {
      out.write("held\n".getBytes(StandardCharsets.UTF_8));
      out.flush();
      while (System.in.read() >= 0) {}
    }
    held.close();
  }
}
