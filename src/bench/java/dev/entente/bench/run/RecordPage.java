package dev.entente.bench.run;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The record as Markdown. */
final class RecordPage {
  private final StringBuilder text = new StringBuilder();

  /**
   * The page.
   *
   * @param date the day of the record
   * @param facts of the machine, the code and the corpora
   * @param races in the order in which they ran
   */
  String of(String date, List<String> facts, List<Race> races) {
    text.append("# ").append(date).append("\n\n");
    facts.forEach(fact -> text.append("- ").append(fact).append('\n'));
    text.append(
        """

        Whole processes, start-up included, input in the page cache. Median (smallest–largest) of \
        the runs. Within a run the contestants ran one after the other, and the ratio is taken \
        within the run: the first contestant's wall time over this one's, below 1 where the first \
        is faster.
        """);
    races.forEach(this::race);
    growth(races);
    return text.toString();
  }

  private void race(Race race) {
    text.append("\n## ").append(race.title()).append("\n\n");
    text.append("| | runs | wall s | CPU s | peak MiB | MB/s | ratio |\n");
    text.append("| --- | --- | --- | --- | --- | --- | --- |\n");
    race.runs()
        .forEach(
            (name, runs) -> {
              Spread wall = race.spread(name, Measurement::wall);
              row(
                  name,
                  String.valueOf(runs.size()),
                  wall.text(1),
                  race.spread(name, Measurement::cpu).text(1),
                  race.spread(name, Measurement::peak).text(0),
                  race.megabytes() < 1 ? "" : number(race.megabytes() / wall.median(), 1),
                  race.ratio(name).text(2));
            });
    if (!race.stages().isEmpty()) {
      text.append("\nEntente's stages, ms: ");
      text.append(
          race.stageMedians().entrySet().stream()
              .map(stage -> stage.getKey() + " " + number(stage.getValue(), 0))
              .collect(Collectors.joining(", ")));
      text.append(".\n");
    }
  }

  /** What each megabyte more costs, from each size to the next. */
  private void growth(List<Race> races) {
    List<Race> sized = races.stream().filter(race -> race.megabytes() >= 1).toList();
    if (sized.size() < 2) {
      return;
    }
    text.append(
        "\n## Growth\n\nWhat a megabyte more costs, by medians, from one size to the next.");
    text.append("\n\n| | from | to | wall ms/MB | CPU ms/MB | MB/s |\n");
    text.append("| --- | --- | --- | --- | --- | --- |\n");
    for (int i = 1; i < sized.size(); i++) {
      Race small = sized.get(i - 1);
      Race large = sized.get(i);
      double megabytes = large.megabytes() - small.megabytes();
      for (Map.Entry<String, List<Measurement>> runs : large.runs().entrySet()) {
        String name = runs.getKey();
        if (small.runs().containsKey(name)) {
          double wall = rise(small, large, name, Measurement::wall);
          double cpu = rise(small, large, name, Measurement::cpu);
          row(
              name,
              small.title(),
              large.title(),
              number(1000 * wall / megabytes, 1),
              number(1000 * cpu / megabytes, 1),
              number(megabytes / wall, 1));
        }
      }
    }
  }

  private static double rise(
      Race small,
      Race large,
      String name,
      java.util.function.ToDoubleFunction<Measurement> measure) {
    return large.spread(name, measure).median() - small.spread(name, measure).median();
  }

  private void row(String... cells) {
    text.append("| ").append(String.join(" | ", cells)).append(" |\n");
  }

  private static String number(double value, int decimals) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }
}
