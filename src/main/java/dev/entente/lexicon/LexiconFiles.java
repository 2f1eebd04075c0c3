package dev.entente.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads the files of a lexicon: the bundled ones, or a reader's folder in place of them. */
public final class LexiconFiles {
  /** The files of a lexicon, in the order in which they are read. */
  public static final List<String> NAMES =
      List.of(
          "text.yaml",
          "countries.yaml",
          "blockers.yaml",
          "topics.yaml",
          "offices.yaml",
          "officials.yaml");

  private LexiconFiles() {}

  /** Whether the known officials of the lexicon are used. */
  public enum KnownOfficials {
    ON,
    OFF
  }

  /** The bundled lexicon. */
  public static Lexicon bundled(KnownOfficials known) {
    return compile(bundledTexts(), known);
  }

  /**
   * A reader's lexicon; a file that the folder lacks is taken from the bundled one.
   *
   * @throws LexiconException if the folder holds none of the files, or a file has mistakes
   * @throws UncheckedIOException if a file cannot be read
   */
  public static Lexicon of(Path folder, KnownOfficials known) {
    Map<String, String> texts = bundledTexts();
    int own = 0;
    for (String name : NAMES) {
      Path file = folder.resolve(name);
      if (Files.exists(file)) {
        own++;
        texts.put(name, read(file));
      }
    }
    if (own == 0) {
      throw new LexiconException(
          List.of(folder + ": holds none of " + NAMES + "; `entente lexicon DIR` writes them"));
    }
    return compile(texts, known);
  }

  /** The text of a bundled file. */
  public static String bundledText(String name) {
    try (InputStream in = LexiconFiles.class.getResourceAsStream("/lexicon/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the job's jar lacks lexicon/" + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Compiles the texts of files, by name.
   *
   * @throws LexiconException if they have mistakes
   */
  static Lexicon compile(Map<String, String> texts, KnownOfficials known) {
    List<String> mistakes = new ArrayList<>();
    Compiler compiler = new Compiler(mistakes);
    Map<String, YamlTree> trees = new LinkedHashMap<>();
    for (String name : NAMES) {
      trees.put(name, YamlTree.parse(name, texts.get(name), mistakes));
    }
    Lexicon.Lists lists = new FileReaders(compiler, known).read(trees);
    if (!mistakes.isEmpty()) {
      throw new LexiconException(mistakes);
    }
    return new Lexicon(
        new Lexicon.Source(new LinkedHashMap<>(texts), known),
        fingerprint(texts, known),
        compiler.compile(),
        lists);
  }

  private static Map<String, String> bundledTexts() {
    Map<String, String> texts = new LinkedHashMap<>();
    for (String name : NAMES) {
      texts.put(name, bundledText(name));
    }
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read as UTF-8 text", e);
    }
  }

  private static String fingerprint(Map<String, String> texts, KnownOfficials known) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String name : NAMES) {
        digest.update((name + "\n" + texts.get(name) + "\n").getBytes(StandardCharsets.UTF_8));
      }
      digest.update(known.name().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
