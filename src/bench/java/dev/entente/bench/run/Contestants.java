package dev.entente.bench.run;

import static java.util.Comparator.naturalOrder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * The commands of the contestants. The peers' JVMs may use as much memory as Entente's; all other
 * settings are the defaults.
 */
final class Contestants {
  static final String ENTENTE = "entente";
  static final String THREADS = "threads";
  static final String DUCKDB = "duckdb";
  static final String SPARK_SQL = "spark-sql";
  static final String SELECT_ONE = "select-1";
  static final List<String> NAMES = List.of(ENTENTE, THREADS, DUCKDB, SPARK_SQL, SELECT_ONE);

  private static final String TASK = "dev.entente.bench.pairs.";
  private static final String MEMORY = "-XX:MaxRAMPercentage=60";

  private final Path project;
  private final Path home;
  private final Path work;
  private final String java;

  Contestants(Path project, Path work) {
    this.project = project;
    this.home = project.resolve("target/entente");
    this.work = work;
    this.java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  /** The driver of DuckDB, its version in its name, which the profile {@code bench} fetches. */
  Optional<Path> duckDb() throws IOException {
    Path folder = project.resolve("target/bench/lib");
    if (!Files.isDirectory(folder)) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("duckdb"))
          .max(naturalOrder());
    }
  }

  /** Whether the build has left an archive of classes, which halves Entente's start. */
  boolean hasArchive() throws IOException {
    Path folder = home.resolve("lib/archive");
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".jsa"));
    }
  }

  /** Those of the names that work on a corpus, in their order. */
  List<Contestant> onCorpus(List<String> names, Path corpus, Path dictionary) throws IOException {
    List<Contestant> contestants = new ArrayList<>();
    if (names.contains(ENTENTE)) {
      contestants.add(entente(ENTENTE, corpus.toString()));
    }
    if (names.contains(THREADS)) {
      contestants.add(peer(THREADS, "ThreadPairs", List.of(MEMORY), corpus, dictionary));
    }
    if (names.contains(DUCKDB)) {
      contestants.add(peer(DUCKDB, "DuckDbPairs", List.of(MEMORY), corpus, dictionary));
    }
    if (names.contains(SPARK_SQL)) {
      List<String> options = new ArrayList<>(modules());
      options.add(MEMORY);
      contestants.add(peer(SPARK_SQL, "SparkSqlPairs", options, corpus, dictionary));
    }
    return contestants;
  }

  /** Those of the names whose start is measured. */
  List<Contestant> atStart(List<String> names) throws IOException {
    List<Contestant> contestants = new ArrayList<>();
    if (names.contains(ENTENTE)) {
      contestants.add(entente("entente seeds", project.resolve("seeds").toString()));
    }
    if (names.contains(SELECT_ONE)) {
      List<String> command = new ArrayList<>(List.of(java));
      command.addAll(modules());
      command.addAll(List.of("-Xmx1g", "-cp", jars("lib/spark")));
      command.addAll(List.of("org.apache.spark.deploy.SparkSubmit", "--master", "local[*]"));
      command.addAll(List.of("--class", SelectOne.class.getName()));
      command.add(project.resolve("target/bench/bench.jar").toString());
      contestants.add(
          new Contestant("Spark `SELECT 1`", command, Optional.empty(), Optional.empty()));
    }
    return contestants;
  }

  private Contestant entente(String name, String input) {
    Path reports = work.resolve("reports");
    List<String> command =
        List.of(
            home.resolve("bin/entente").toString(),
            input,
            "--output",
            reports.toString(),
            "--run-id",
            "benchmark",
            "--mentions",
            "parquet");
    return new Contestant(name, command, Optional.empty(), Optional.of(reports));
  }

  private Contestant peer(
      String name, String main, List<String> options, Path corpus, Path dictionary)
      throws IOException {
    Path pairs = work.resolve(name + ".csv");
    String path =
        project.resolve("target/bench/bench.jar")
            + ":"
            + jars("lib/job")
            + ":"
            + (name.equals(DUCKDB) ? duckDb().orElseThrow().toString() : jars("lib/spark"));
    List<String> command = new ArrayList<>(List.of(java));
    command.addAll(options);
    command.addAll(List.of("-cp", path, TASK + main));
    command.addAll(List.of(corpus.toString(), dictionary.toString(), pairs.toString()));
    return new Contestant(name, command, Optional.of(pairs), Optional.empty());
  }

  private String jars(String folder) throws IOException {
    try (Stream<Path> files = Files.list(home.resolve(folder))) {
      return String.join(
          ":", files.map(Path::toString).filter(name -> name.endsWith(".jar")).sorted().toList());
    }
  }

  private static List<String> modules() {
    return List.of(JavaModuleOptions.defaultModuleOptionArray());
  }
}
