package dev.entente.bench.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Runs contestants in turn, one after the other within each run, so that what slows the machine for
 * a while slows all of them; who is first changes from run to run.
 */
final class Races {
  private final ProcessMeter meter;
  private final PrintStream progress;

  Races(ProcessMeter meter, PrintStream progress) {
    this.meter = meter;
    this.progress = progress;
  }

  /**
   * A race of so many runs.
   *
   * @throws IOException if a contestant fails, or two of them do not find the same pairs
   */
  Race run(String title, double megabytes, List<Contestant> contestants, int runs)
      throws IOException, InterruptedException {
    Map<String, List<Measurement>> results = new LinkedHashMap<>();
    contestants.forEach(contestant -> results.put(contestant.name(), new ArrayList<>()));
    List<Map<String, Integer>> stages = new ArrayList<>();
    for (int run = 0; run < runs; run++) {
      for (int i = 0; i < contestants.size(); i++) {
        Contestant contestant = contestants.get((run + i) % contestants.size());
        clear(contestant);
        Measurement measured = meter.run(contestant.command());
        results.get(contestant.name()).add(measured);
        if (contestant.folder().isPresent()) {
          stages.add(stages(contestant.folder().get()));
        }
        progress.printf(
            Locale.ROOT,
            "%s, run %d of %d, %s: %.1f s, %.1f s of CPU, %.0f MiB%n",
            title,
            run + 1,
            runs,
            contestant.name(),
            measured.wall(),
            measured.cpu(),
            measured.peak());
      }
      samePairs(contestants);
    }
    for (Contestant contestant : contestants) {
      clear(contestant);
    }
    return new Race(title, megabytes, results, stages);
  }

  private static void samePairs(List<Contestant> contestants) throws IOException {
    List<Path> pairs =
        contestants.stream().map(Contestant::pairs).flatMap(Optional::stream).toList();
    for (Path other : pairs) {
      long difference = Files.mismatch(pairs.get(0), other);
      if (difference >= 0 || Files.size(other) == 0) {
        throw new IOException(
            pairs.get(0).getFileName()
                + " and "
                + other.getFileName()
                + " are empty or differ from byte "
                + difference);
      }
    }
  }

  private static Map<String, Integer> stages(Path reports) throws IOException {
    JsonNode manifest =
        new ObjectMapper().readTree(reports.resolve("runs/benchmark/manifest.json").toFile());
    Map<String, Integer> stages = new LinkedHashMap<>();
    manifest
        .path("milliseconds")
        .properties()
        .forEach(stage -> stages.put(stage.getKey(), stage.getValue().asInt()));
    return stages;
  }

  private static void clear(Contestant contestant) throws IOException {
    if (contestant.pairs().isPresent()) {
      Files.deleteIfExists(contestant.pairs().get());
    }
    if (contestant.folder().filter(Files::exists).isPresent()) {
      List<Path> inside;
      try (Stream<Path> files = Files.walk(contestant.folder().get())) {
        inside = files.sorted(Comparator.reverseOrder()).toList();
      }
      for (Path file : inside) {
        Files.delete(file);
      }
    }
  }
}
