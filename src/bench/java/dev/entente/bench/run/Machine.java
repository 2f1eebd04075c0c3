package dev.entente.bench.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a reader of the record needs to know of the machine; nothing that names it. */
final class Machine {
  private Machine() {}

  /** One line for each fact. */
  static List<String> facts() {
    List<String> facts = new ArrayList<>();
    int cores = Runtime.getRuntime().availableProcessors();
    String model = value("/proc/cpuinfo", "model name", ":").orElse(System.getProperty("os.arch"));
    facts.add(cores + " cores, " + model);
    value("/proc/meminfo", "MemTotal", ":")
        .map(kib -> Long.parseLong(kib.replaceAll("[^0-9]", "")) / (1024.0 * 1024.0))
        .ifPresent(gib -> facts.add(String.format(Locale.ROOT, "%.0f GiB of memory", gib)));
    facts.add(
        System.getProperty("java.vm.name")
            + " "
            + System.getProperty("java.version")
            + " of "
            + System.getProperty("java.vendor"));
    facts.add(
        System.getProperty("os.name")
            + " "
            + System.getProperty("os.version").replaceAll("-.*", "")
            + value("/etc/os-release", "PRETTY_NAME", "=")
                .map(name -> ", " + name.replace("\"", ""))
                .orElse(""));
    return facts;
  }

  /** How many processes wanted a core in the last minute, on average; empty if nothing tells. */
  static Optional<Double> load() {
    try {
      String line = Files.readString(Path.of("/proc/loadavg"), StandardCharsets.UTF_8);
      return Optional.of(Double.parseDouble(line.substring(0, line.indexOf(' '))));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> value(String file, String key, String mark) {
    try (Stream<String> lines = Files.lines(Path.of(file), StandardCharsets.UTF_8)) {
      return lines
          .filter(line -> line.startsWith(key))
          .map(line -> line.substring(line.indexOf(mark) + 1).strip())
          .findFirst();
    } catch (IOException | UncheckedIOException e) {
      return Optional.empty();
    }
  }
}
