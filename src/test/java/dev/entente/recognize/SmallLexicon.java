package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The bundled lexicon with one topic in place of all topics. */
final class SmallLexicon {
  /** What the rules of the topic's phrases begin with. */
  static final String RULE = "topics:test:";

  private SmallLexicon() {}

  /** A lexicon whose one topic has the phrases given. */
  static Lexicon of(List<String> phrases) {
    StringBuilder yaml =
        new StringBuilder("- id: test\n  name: Test\n  scope: a test\n  phrases:\n");
    phrases.forEach(phrase -> yaml.append("    - \"").append(phrase).append("\"\n"));
    try {
      Path folder = Files.createTempDirectory("lexicon");
      Path file = folder.resolve("topics.yaml");
      Files.writeString(file, yaml.toString(), StandardCharsets.UTF_8);
      Lexicon lexicon = LexiconFiles.of(folder, LexiconFiles.KnownOfficials.OFF);
      Files.delete(file);
      Files.delete(folder);
      return lexicon;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
