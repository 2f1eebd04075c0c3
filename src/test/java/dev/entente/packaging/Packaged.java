package dev.entente.packaging;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What {@code package} has made, and the two ways to run it, both on the JDK of the tests. */
final class Packaged {
  /** The checkout. */
  static final Path BASE = Path.of("").toAbsolutePath();

  /** The jar for spark-submit. */
  static final Path JAR = build().resolve("entente.jar");

  /** The folder that runs without a Spark installation. */
  static final Path HOME = build().resolve("entente");

  private static final String LOGGING =
      "-Dlog4j2.configurationFile=" + HOME.resolve("lib/entente-log4j2.properties");

  private Packaged() {}

  /** Runs bin/entente. */
  static Spawned embedded(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(HOME.resolve("bin/entente").toString());
    command.addAll(arguments);
    return Spawned.run(BASE, Map.of("ENTENTE_JAVA", System.getProperty("java.home")), command);
  }

  /** Runs Spark's own SparkSubmit with nothing but Spark's jars on the class path. */
  static Spawned submitted(List<String> arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(System.getProperty("entente.spark.options").trim().split("\\s+")));
    command.add("-Xmx1g");
    command.add("-Djava.awt.headless=true");
    command.add(LOGGING);
    command.add("-cp");
    command.add(HOME.resolve("lib/spark") + "/*");
    command.add("org.apache.spark.deploy.SparkSubmit");
    command.add("--master");
    command.add("local[2]");
    command.add(JAR.toString());
    command.addAll(arguments);
    return Spawned.run(BASE, Map.of("SPARK_LOCAL_IP", "127.0.0.1"), command);
  }

  private static Path build() {
    return Path.of(System.getProperty("entente.build"));
  }
}
