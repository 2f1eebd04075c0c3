package dev.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.entente.spark.Job;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Optional;

/** The entry point, of {@code spark-submit} and of the launcher alike. */
public final class Main {
  private Main() {}

  /** Runs the command and ends the process with its exit code. */
  public static void main(String[] words) {
    PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, UTF_8);
    PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, UTF_8);
    Optional<PrintStream> terminal = Terminal.isWatched() ? Optional.of(err) : Optional.empty();
    int code = new Entente(Job::run, out, err, terminal).run(words);
    out.flush();
    System.exit(code);
  }
}
