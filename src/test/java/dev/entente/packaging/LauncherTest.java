package dev.entente.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The launcher against a script that stands in for java and writes down how it was called. */
class LauncherTest {
  private static final Path SCRIPT = Path.of("src/main/launcher/entente").toAbsolutePath();

  /** Writes its arguments to $CALLS, makes the archive it is asked for, and exits with $CODE. */
  private static final String JAVA =
      """
      #!/bin/sh
      printf '%s\\n' "$0" "$@" >"$CALLS"
      for argument; do
        case $argument in
          -XX:ArchiveClassesAtExit=*) : >"${argument#*=}" ;;
          -version) echo 'openjdk version "17.0.1" 2021-10-19' >&2 ;;
        esac
      done
      exit "${CODE:-0}"
      """;

  @TempDir Path temp;

  private Path home;
  private Path launcher;
  private Path calls;
  private Path input;
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void install() throws IOException {
    home = Files.createDirectories(temp.resolve("a home with spaces/entente")).toRealPath();
    launcher = home.resolve("bin/entente");
    Files.createDirectories(launcher.getParent());
    Files.copy(SCRIPT, launcher);
    executable(launcher);
    for (String jar : List.of("job/entente.jar", "job/a.jar", "spark/z.jar", "spark/b.jar")) {
      Path file = home.resolve("lib").resolve(jar);
      Files.createDirectories(file.getParent());
      Files.writeString(file, jar);
    }
    calls = temp.resolve("calls");
    input = Files.createDirectories(temp.resolve("my articles"));
    environment.put("CALLS", calls.toString());
    environment.put("XDG_CACHE_HOME", temp.resolve("cache").toString());
    environment.put("ENTENTE_JAVA", jdk("jdk", "17.0.1").toString());
    for (String variable : List.of("JAVA_HOME", "ENTENTE_JAVA_OPTS", "ENTENTE_ARCHIVE", "CODE")) {
      environment.put(variable, "");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"17.0.1", "17", "21.0.4", "21-ea"})
  void takesJdk(String version) throws Exception {
    environment.put("ENTENTE_JAVA", jdk("other", version).toString());
    assertEquals(new Spawned(0, "", ""), launch());
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.8.0_292", "11.0.2", "18", "25.0.3", "170"})
  void refusesAnotherJdkInOneLine(String version) throws Exception {
    environment.put("ENTENTE_JAVA", jdk("other", version).toString());
    Spawned refused = launch();
    assertEquals(2, refused.code());
    assertEquals("", refused.out());
    assertEquals(1, refused.err().lines().count(), refused.err());
    assertTrue(refused.err().contains("Java " + version), refused.err());
    assertTrue(refused.err().contains("needs a JDK 17 or 21"), refused.err());
    assertFalse(Files.exists(calls), "the refused java was started");
  }

  @Test
  void asksAJavaWithoutAReleaseFile() throws Exception {
    Path jdk = jdk("other", "25");
    Files.delete(jdk.resolve("release"));
    environment.put("ENTENTE_JAVA", jdk.toString());
    assertEquals(0, launch().code());
  }

  @Test
  void looksForJavaInOrder() throws Exception {
    Path first = jdk("first", "17.0.1");
    Path second = jdk("second", "17.0.1");
    Path third = jdk("third", "17.0.1");
    environment.put("PATH", third.resolve("bin") + ":" + System.getenv("PATH"));
    environment.put("JAVA_HOME", second.toString());
    environment.put("ENTENTE_JAVA", first.resolve("bin/java").toString());
    assertEquals(first.resolve("bin/java").toString(), call().get(0));
    environment.put("ENTENTE_JAVA", "");
    assertEquals(second.resolve("bin/java").toString(), call().get(0));
    environment.put("JAVA_HOME", "");
    assertEquals(third.resolve("bin/java").toString(), call().get(0));
  }

  @Test
  void namesAJavaThatIsNotThere() throws Exception {
    environment.put("ENTENTE_JAVA", "/nowhere/java");
    Spawned refused = launch();
    assertEquals(2, refused.code());
    assertEquals(
        "entente: no Java at /nowhere/java (from ENTENTE_JAVA): name a JDK 17 or 21 by"
            + " ENTENTE_JAVA\n",
        refused.err());
  }

  @Test
  void passesArgumentsAsTheyAre() throws Exception {
    List<String> arguments = List.of("two words", "*", "", "$HOME", "a'b\"c", "--x=1 2", "şé");
    List<String> call = call(arguments.toArray(String[]::new));
    int main = call.indexOf("dev.entente.cli.Main");
    assertEquals(arguments, call.subList(main + 1, call.size()));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 143})
  void passesTheExitCode(int code) throws Exception {
    environment.put("CODE", Integer.toString(code));
    assertEquals(code, launch().code());
    assertEquals(code, launch(input.toString()).code());
    assertEquals(code, launch(input.toString()).code(), "the run that makes the archive");
  }

  @Test
  void passesWhatSparkAsksOfTheJvm() throws Exception {
    List<String> asked = new ArrayList<>(List.of(JavaModuleOptions.defaultModuleOptionArray()));
    asked.remove("--add-modules=jdk.incubator.vector");
    asked.removeAll(call());
    assertEquals(List.of(), asked);
  }

  @Test
  void putsTheJobBeforeSparkInOneOrder() throws Exception {
    List<String> call = call();
    String lib = home.resolve("lib").toString();
    assertEquals(
        String.join(
            ":",
            lib + "/job/a.jar",
            lib + "/job/entente.jar",
            lib + "/spark/b.jar",
            lib + "/spark/z.jar"),
        call.get(call.indexOf("-cp") + 1));
  }

  @Test
  void runsThroughSymbolicLinks() throws Exception {
    Path folder = Files.createDirectories(temp.resolve("bin of mine"));
    Path absolute = Files.createSymbolicLink(folder.resolve("absolute"), launcher);
    Path relative = Files.createSymbolicLink(folder.resolve("entente"), absolute.getFileName());
    Spawned.run(folder, environment, List.of(relative.toString()));
    assertTrue(Files.readString(calls).contains(home.resolve("lib/job/entente.jar").toString()));
    Spawned.run(folder, environment, List.of("sh", "./entente"));
    assertTrue(Files.readString(calls).contains(home.resolve("lib/job/entente.jar").toString()));
  }

  @Test
  void letsTheUsersJvmOptionsWin() throws Exception {
    environment.put("ENTENTE_JAVA_OPTS", "-Xmx1g -Dfile=*");
    List<String> call = call();
    assertTrue(call.indexOf("-Xmx1g") > call.indexOf("-XX:MaxRAMPercentage=60"));
    assertEquals(call.indexOf("-Xmx1g") + 1, call.indexOf("-Dfile=*"));
    assertEquals(call.indexOf("-Xmx1g") + 2, call.indexOf("dev.entente.cli.Main"));
  }

  @Test
  void leavesTheCollectorToTheUserWhoNamesOne() throws Exception {
    assertEquals(1, collectors(call(input.toString())).size());
    environment.put("ENTENTE_JAVA_OPTS", "-XX:+UseG1GC -Xmx1g");
    assertEquals(List.of("-XX:+UseG1GC"), collectors(call(input.toString())));
  }

  private static List<String> collectors(List<String> call) {
    return call.stream().filter(word -> word.matches("-XX:\\+Use.*GC")).toList();
  }

  @Test
  void translatesOnceWhatIsOverSoon() throws Exception {
    assertTrue(call(input.toString()).contains("-XX:TieredStopAtLevel=1"));
    List<String> unmeasured = call("--help");
    assertFalse(unmeasured.contains("-XX:TieredStopAtLevel=1"));
    assertTrue(unmeasured.contains("-XX:MaxHeapFreeRatio=40"));
  }

  @Test
  void makesTheArchiveInTheSecondRunAndUsesItInTheThird() throws Exception {
    assertEquals("", archiveOption(call(input.toString())));
    assertEquals("-XX:ArchiveClassesAtExit", archiveOption(call(input.toString())));
    assertEquals("-XX:SharedArchiveFile", archiveOption(call(input.toString())));
    assertEquals("-XX:SharedArchiveFile", archiveOption(call("--help")));
    assertEquals(1, files(home.resolve("lib/archive")).size());
  }

  @Test
  void makesNoArchiveOfARunWithoutInput() throws Exception {
    assertEquals("", archiveOption(call("--help")));
    assertEquals("", archiveOption(call("--help")));
    assertEquals("", archiveOption(call()));
  }

  @Test
  void makesTheArchiveAtOnceWhenTold() throws Exception {
    environment.put("ENTENTE_ARCHIVE", "make");
    assertEquals("-XX:ArchiveClassesAtExit", archiveOption(call(input.toString())));
    Files.delete(calls);
    assertEquals(0, launch(input.toString()).code());
    assertFalse(Files.exists(calls), "a second archive was made");
  }

  @ParameterizedTest
  @CsvSource({"jar", "jdk"})
  void leavesAnArchiveOfOtherJarsOrAnotherJdkAlone(String change) throws Exception {
    environment.put("ENTENTE_ARCHIVE", "make");
    launch(input.toString());
    Path stale = files(home.resolve("lib/archive")).get(0);
    environment.put("ENTENTE_ARCHIVE", "");
    if (change.equals("jar")) {
      Files.setLastModifiedTime(
          home.resolve("lib/spark/z.jar"), FileTime.fromMillis(1_000_000_000_000L));
    } else {
      Files.writeString(temp.resolve("jdk/release"), "JAVA_VERSION=\"17.0.2\"\n");
    }
    assertEquals("", archiveOption(call(input.toString())));
    assertEquals("-XX:ArchiveClassesAtExit", archiveOption(call(input.toString())));
    assertEquals("-XX:SharedArchiveFile", archiveOption(call(input.toString())));
    assertFalse(Files.exists(stale), "the stale archive was kept");
  }

  @Test
  void keepsNoArchiveOfARunThatFailed() throws Exception {
    environment.put("ENTENTE_ARCHIVE", "make");
    environment.put("CODE", "3");
    assertEquals("-XX:ArchiveClassesAtExit", archiveOption(call(input.toString())));
    assertEquals(List.of(), files(home.resolve("lib/archive")));
  }

  @Test
  void keepsTheArchiveInTheCacheWhereLibCannotBeWritten() throws Exception {
    Files.writeString(home.resolve("lib/archive"), "not a folder");
    call(input.toString());
    call(input.toString());
    List<String> third = call(input.toString());
    assertEquals("-XX:SharedArchiveFile", archiveOption(third));
    assertTrue(
        third.stream()
            .anyMatch(a -> a.startsWith("-XX:SharedArchiveFile=" + temp.resolve("cache"))));
  }

  @Test
  void runsWithoutAnyPlaceForAnArchive() throws Exception {
    Files.writeString(home.resolve("lib/archive"), "not a folder");
    environment.put("XDG_CACHE_HOME", Files.writeString(temp.resolve("cache"), "").toString());
    for (int run = 0; run < 3; run++) {
      assertEquals(new Spawned(0, "", ""), launch(input.toString()));
      assertEquals("", archiveOption(Files.readAllLines(calls)));
    }
  }

  private Spawned launch(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(launcher.toString());
    command.addAll(List.of(arguments));
    return Spawned.run(temp, environment, command);
  }

  /** The java and the arguments that the launcher ran it with. */
  private List<String> call(String... arguments) throws IOException, InterruptedException {
    Spawned run = launch(arguments);
    assertEquals("", run.out() + run.err());
    return Files.readAllLines(calls);
  }

  private static String archiveOption(List<String> call) {
    return call.stream()
        .filter(a -> a.contains("Archive") && a.contains("="))
        .map(a -> a.substring(0, a.indexOf('=')))
        .findFirst()
        .orElse("");
  }

  private Path jdk(String name, String version) throws IOException {
    Path jdk = temp.toRealPath().resolve(name);
    Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
    Files.writeString(java, JAVA);
    executable(java);
    Files.writeString(
        jdk.resolve("release"), "IMPLEMENTOR=\"X\"\nJAVA_VERSION=\"" + version + "\"\n");
    return jdk;
  }

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.toList();
    }
  }
}
