package dev.entente.bench.run;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The command of {@code benchmarks/run}; see benchmarks/README.md. */
@Command(
    name = "benchmarks/run",
    description = "Measures Entente against its baselines and writes a dated record.",
    mixinStandardHelpOptions = true,
    sortOptions = false)
public final class Benchmark implements Callable<Integer> {
  private static final double QUIET = 0.5;

  @Spec private CommandSpec spec;

  @Option(names = "--project", hidden = true, required = true)
  private Path project;

  @Option(names = "--code", hidden = true, defaultValue = "unknown")
  private String code;

  @Option(
      names = "--articles",
      split = ",",
      defaultValue = "10000,100000",
      description = "sizes of the corpora; 10000 are 20 MB (default: ${DEFAULT-VALUE})")
  private List<Integer> articles;

  @Option(names = "--runs", defaultValue = "5", description = "default: ${DEFAULT-VALUE}")
  private int runs;

  @Option(
      names = "--only",
      split = ",",
      defaultValue = "entente,threads,duckdb,spark-sql,select-1",
      description = "the contestants (default: ${DEFAULT-VALUE})")
  private List<String> only;

  @Option(names = "--label", defaultValue = "", description = "ends the name of the record")
  private String label;

  @Option(names = "--no-record", description = "print the record, and write none")
  private boolean unrecorded;

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final PrintStream progress = new PrintStream(System.err, true, StandardCharsets.UTF_8);

  /** Runs the command. */
  public static void main(String[] words) {
    System.exit(new CommandLine(new Benchmark()).execute(words));
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path work = Files.createDirectories(project.resolve("target/bench/work"));
    Contestants contestants = new Contestants(project, work);
    List<String> names = names(contestants);
    List<String> facts = facts(contestants);
    Races races = new Races(new ProcessMeter(work), progress);
    List<Race> results = new ArrayList<>();
    List<Contestant> starting = contestants.atStart(names);
    if (!starting.isEmpty()) {
      results.add(races.run("Start-up", 0, starting, runs));
    }
    Path dictionary = CorpusFile.writeDictionary(work);
    for (int size : articles) {
      progress.printf(Locale.ROOT, "generating %,d articles%n", size);
      CorpusFile corpus = CorpusFile.write(size, work);
      facts.add(corpus.title() + ": SHA-256 " + corpus.sha256());
      List<Contestant> sized = contestants.onCorpus(names, corpus.path(), dictionary);
      results.add(races.run(corpus.title(), corpus.megabytes(), sized, runs));
      Files.delete(corpus.path());
    }
    LocalDate date = LocalDate.now(Clock.systemUTC());
    String page = new RecordPage().of(date.toString(), facts, results);
    out.print(page);
    if (!unrecorded) {
      progress.println("written: benchmarks/record/" + write(page, date).getFileName());
    }
    return 0;
  }

  private List<String> names(Contestants contestants) throws IOException {
    for (String name : only) {
      if (!Contestants.NAMES.contains(name)) {
        throw new CommandLine.ParameterException(
            spec.commandLine(), "'" + name + "' is no contestant; they are " + Contestants.NAMES);
      }
    }
    List<String> names = new ArrayList<>(only);
    if (names.contains(Contestants.DUCKDB) && contestants.duckDb().isEmpty()) {
      progress.println("without DuckDB: its driver is not in target/bench/lib");
      names.remove(Contestants.DUCKDB);
    }
    return names;
  }

  private List<String> facts(Contestants contestants) throws IOException {
    List<String> facts = new ArrayList<>(Machine.facts());
    Machine.load()
        .ifPresent(
            load -> {
              facts.add(String.format(Locale.ROOT, "load before the first run: %.2f", load));
              if (load > QUIET) {
                progress.println("the machine is not quiet: do not keep this record");
              }
            });
    facts.add("code: " + code);
    contestants.duckDb().ifPresent(jar -> facts.add("DuckDB's driver: " + jar.getFileName()));
    if (!contestants.hasArchive()) {
      facts.add("Entente without its archive of classes");
      progress.println("no archive of classes: build with mvn -q package -DskipTests");
    }
    return facts;
  }

  /** Beside an earlier record of the day, not over it. */
  private Path write(String page, LocalDate date) throws IOException {
    String name = date + (label.isEmpty() ? "" : "-" + label);
    Path folder = Files.createDirectories(project.resolve("benchmarks/record"));
    Path file = folder.resolve(name + ".md");
    for (int i = 2; Files.exists(file); i++) {
      file = folder.resolve(name + "-" + i + ".md");
    }
    return Files.writeString(file, page, StandardCharsets.UTF_8);
  }
}
