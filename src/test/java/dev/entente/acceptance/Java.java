package dev.entente.acceptance;

import dev.entente.cli.Main;
import dev.entente.packaging.Spawned;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.spark.launcher.JavaModuleOptions;

/** Processes of the JDK of the tests, on their class path. */
final class Java {
  private Java() {}

  /** Runs the command to its end in a process of its own. */
  static Spawned run(List<String> options, String... words) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    // Of MLlib alone; the JVM would warn of it.
    command.remove("--add-modules=jdk.incubator.vector");
    command.add("-Dlog4j2.configurationFile=entente-log4j2.properties");
    command.add("-Djava.awt.headless=true");
    command.add("-Xmx1g");
    command.add("-XX:TieredStopAtLevel=1");
    command.addAll(options);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Main.class.getName());
    command.addAll(List.of(words));
    return Spawned.run(
        Path.of("").toAbsolutePath(), Map.of("SPARK_LOCAL_IP", "127.0.0.1"), command);
  }
}
