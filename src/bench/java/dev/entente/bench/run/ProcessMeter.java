package dev.entente.bench.run;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Runs a command and measures it. Bash counts the seconds of processors, so that nothing is lost
 * between two looks; the peak is the kernel's own mark ({@code VmHWM}), read every few milliseconds
 * while the process lives.
 */
final class ProcessMeter {
  private static final long LOOK_MILLIS = 50;
  private static final String TIMED =
      "exec 3>\"$0\"; TIMEFORMAT='%R %U %S'; { time \"$@\" 2>&4; } 4>&2 2>&3";

  private final Path folder;

  /** Keeps what commands print in files of a folder, each over the one before. */
  ProcessMeter(Path folder) {
    this.folder = folder;
  }

  /**
   * Runs a command to its end.
   *
   * @throws IOException if it does not end with 0; the message ends with what it said
   */
  Measurement run(List<String> command) throws IOException, InterruptedException {
    File log = folder.resolve("last.log").toFile();
    Path times = folder.resolve("times");
    List<String> timed = new ArrayList<>(List.of("bash", "-c", TIMED, times.toString()));
    timed.addAll(command);
    Process process =
        new ProcessBuilder(timed)
            .redirectInput(new File("/dev/null"))
            .redirectOutput(folder.resolve("last.out").toFile())
            .redirectError(log)
            .start();
    long peak = 0;
    while (process.isAlive()) {
      peak = Math.max(peak, largest(process.pid()));
      Thread.sleep(LOOK_MILLIS);
    }
    if (process.exitValue() != 0) {
      List<String> said = Files.readAllLines(log.toPath(), UTF_8);
      throw new IOException(
          String.join(" ", command)
              + " ended with "
              + process.exitValue()
              + "\n"
              + String.join("\n", said.subList(Math.max(0, said.size() - 20), said.size())));
    }
    String[] seconds = Files.readString(times, UTF_8).strip().split(" ");
    return new Measurement(
        Double.parseDouble(seconds[0]),
        Double.parseDouble(seconds[1]) + Double.parseDouble(seconds[2]),
        peak / 1024.0);
  }

  /** The largest peak of a process and its children; asking for all processes would cost CPU. */
  private static long largest(long pid) {
    long largest = peak(pid);
    try {
      String children =
          Files.readString(Path.of("/proc/" + pid + "/task/" + pid + "/children"), UTF_8).strip();
      for (String child : children.isEmpty() ? new String[0] : children.split(" ")) {
        largest = Math.max(largest, largest(Long.parseLong(child)));
      }
    } catch (IOException e) {
      // gone, or no such file here: the peak stays what it is
    }
    return largest;
  }

  /** The peak of a process in KiB, 0 if it is gone or the system has no {@code /proc}. */
  private static long peak(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"), UTF_8)) {
      return lines
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
          .findFirst()
          .orElse(0);
    } catch (IOException | java.io.UncheckedIOException e) {
      return 0;
    }
  }
}
