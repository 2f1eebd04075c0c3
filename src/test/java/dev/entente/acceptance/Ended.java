package dev.entente.acceptance;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.cli.Entente;
import dev.entente.spark.Job;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A command of this process that has ended, on a Spark of its own.
 *
 * @param code its exit code
 * @param out what it wrote to standard output
 * @param err what it wrote to standard error
 */
record Ended(int code, String out, String err) {
  /** Runs the command on two threads. */
  static Ended run(String... words) {
    return runWith(Map.of("spark.master", "local[2]"), words);
  }

  /** Runs the command while some system properties are set. */
  static Ended runWith(Map<String, String> properties, String... words) {
    Map<String, Optional<String>> before = new HashMap<>();
    properties.forEach(
        (name, value) -> before.put(name, Optional.ofNullable(System.setProperty(name, value))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try {
      int code = new Entente(Job::run, stream(out), stream(err), Optional.empty()).run(words);
      return new Ended(code, text(out), text(err));
    } finally {
      before.forEach(
          (name, value) ->
              value.ifPresentOrElse(
                  old -> System.setProperty(name, old), () -> System.clearProperty(name)));
    }
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(UTF_8).replace(System.lineSeparator(), "\n");
  }
}
