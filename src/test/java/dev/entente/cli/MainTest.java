package dev.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts processes of their own, as a scheduler does. */
class MainTest {
  @TempDir private Path folder;

  private int start(String... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(words));
    return new ProcessBuilder(command)
        .redirectOutput(folder.resolve("out").toFile())
        .redirectError(folder.resolve("err").toFile())
        .start()
        .waitFor();
  }

  private String said(String stream) throws IOException {
    return Files.readString(folder.resolve(stream), UTF_8);
  }

  @Test
  void theProcessEndsWithTheExitCode() throws Exception {
    assertEquals(2, start());
    assertEquals("", said("out"));
    assertEquals(
        "entente: no input is named; name a file or folder of articles" + System.lineSeparator(),
        said("err"));
    assertEquals(0, start("--version"));
    assertEquals("", said("err"));
  }

  @Test
  void theLauncherSaysWhetherSomebodyWatches() {
    String before = System.getProperty(Terminal.PROPERTY);
    try {
      for (boolean watched : new boolean[] {true, false}) {
        System.setProperty(Terminal.PROPERTY, String.valueOf(watched));
        assertEquals(watched, Terminal.isWatched());
      }
    } finally {
      if (before == null) {
        System.clearProperty(Terminal.PROPERTY);
      } else {
        System.setProperty(Terminal.PROPERTY, before);
      }
    }
  }
}
