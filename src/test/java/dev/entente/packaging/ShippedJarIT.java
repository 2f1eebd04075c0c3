package dev.entente.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What lies in the jar for spark-submit, and what must not. */
class ShippedJarIT {
  @Test
  void holdsNoPackageThatSparkMayShipToo() throws IOException {
    Set<String> roots = new TreeSet<>();
    for (String entry : entries(Packaged.JAR)) {
      if (entry.endsWith(".class")) {
        roots.add(entry.substring(0, entry.indexOf('/', entry.indexOf('/') + 1)));
      }
    }
    assertEquals(Set.of("dev/entente", "org/jfree"), roots);
  }

  @Test
  void holdsJFreeChartWhole() throws IOException {
    Path library;
    try (Stream<Path> jars = Files.list(Packaged.HOME.resolve("lib/job"))) {
      library =
          jars.filter(jar -> jar.getFileName().toString().startsWith("jfreechart-"))
              .findFirst()
              .orElseThrow();
    }
    try (JarFile theirs = new JarFile(library.toFile());
        JarFile ours = new JarFile(Packaged.JAR.toFile())) {
      List<String> changed =
          entries(library).stream()
              .filter(name -> name.startsWith("org/jfree/") && !name.endsWith("/"))
              .filter(name -> !sameBytes(theirs, ours, name))
              .toList();
      assertEquals(List.of(), changed);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"META-INF/LICENSE", "META-INF/NOTICE", "META-INF/licenses/LGPL-2.1.txt"})
  void holdsLicence(String entry) throws IOException {
    try (JarFile jar = new JarFile(Packaged.JAR.toFile())) {
      assertTrue(jar.getEntry(entry) != null && jar.getEntry(entry).getSize() > 0, entry);
    }
  }

  @Test
  void holdsNoSignature() throws IOException {
    assertEquals(
        Set.of(),
        entries(Packaged.JAR).stream()
            .filter(name -> name.matches("META-INF/[^/]*\\.(SF|DSA|RSA|EC)"))
            .collect(Collectors.toSet()));
  }

  @Test
  void namesItsMainClass() throws IOException {
    try (JarFile jar = new JarFile(Packaged.JAR.toFile())) {
      assertEquals(
          "dev.entente.cli.Main", jar.getManifest().getMainAttributes().getValue("Main-Class"));
    }
  }

  @Test
  void noticeNamesEveryLibrary() throws IOException {
    String notice = Files.readString(Packaged.HOME.resolve("NOTICE")).replace(" ", "");
    try (Stream<Path> jars = Files.list(Packaged.HOME.resolve("lib/job"))) {
      List<String> missing =
          jars.map(jar -> jar.getFileName().toString().replaceFirst("-[0-9].*", ""))
              .map(name -> name.replaceFirst("^commons-([a-z]+).*", "commons$1"))
              .map(name -> name.replace("-core", "").replace("-", ""))
              .filter(name -> !name.equals("entente.jar"))
              .filter(name -> !notice.toLowerCase(Locale.ROOT).contains(name))
              .toList();
      assertEquals(List.of(), missing);
    }
  }

  private static List<String> entries(Path jar) throws IOException {
    try (JarFile file = new JarFile(jar.toFile())) {
      return file.stream().map(entry -> entry.getName()).toList();
    }
  }

  private static boolean sameBytes(JarFile a, JarFile b, String name) {
    try {
      return b.getEntry(name) != null
          && Arrays.equals(
              a.getInputStream(a.getEntry(name)).readAllBytes(),
              b.getInputStream(b.getEntry(name)).readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
