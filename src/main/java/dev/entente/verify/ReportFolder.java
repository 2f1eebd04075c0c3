package dev.entente.verify;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.model.PeriodUnit;
import dev.entente.model.RunFailure;
import dev.entente.publish.PublishedRun;
import dev.entente.report.table.TableSpec;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Consumer;

/** The folder of one run's report. */
final class ReportFolder implements Published {
  private static final int BUFFER = 1 << 16;

  private final Path folder;
  private final JsonNode manifest;
  private final Settings settings;

  /**
   * Opens a report.
   *
   * @param path a run's folder, or an output folder, whose latest run is meant
   * @throws RunFailure if there is no report, or its manifest does not say its settings
   */
  ReportFolder(Path path) {
    this.folder = PublishedRun.folder(path);
    this.manifest = manifest(folder.resolve("manifest.json"));
    this.settings = settings(manifest);
  }

  private static JsonNode manifest(Path file) {
    try {
      return new ObjectMapper().readTree(Files.readAllBytes(file));
    } catch (JsonProcessingException e) {
      throw new RunFailure(
          RunFailure.Sort.FAILED, file + " is no JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static Settings settings(JsonNode manifest) {
    JsonNode settings = manifest.path("settings");
    return new Settings(
        unit(settings.path("period").asText()),
        number(settings, "min_stories"),
        number(settings, "agenda_pairs"),
        topicsAbove(settings.path("topics_above")),
        settings.path("window").asLong(0),
        settings.path("judgements").isEmpty()
            ? OptionalDouble.empty()
            : OptionalDouble.of(settings.path("min_rule_precision").asDouble()));
  }

  private static PeriodUnit unit(String word) {
    for (PeriodUnit unit : PeriodUnit.values()) {
      if (unit.word().equals(word)) {
        return unit;
      }
    }
    throw new RunFailure(
        RunFailure.Sort.FAILED, "manifest.json: settings.period '" + word + "' is no period");
  }

  private static int number(JsonNode settings, String name) {
    if (!settings.path(name).canConvertToInt()) {
      throw new RunFailure(
          RunFailure.Sort.FAILED, "manifest.json: settings." + name + " is no whole number");
    }
    return settings.path(name).asInt();
  }

  private static Optional<Map<String, Set<String>>> topicsAbove(JsonNode node) {
    if (!node.isObject()) {
      return Optional.empty();
    }
    Map<String, Set<String>> above = new HashMap<>();
    node.fields()
        .forEachRemaining(
            field -> {
              Set<String> ids = new HashSet<>();
              field.getValue().forEach(id -> ids.add(id.asText()));
              above.put(field.getKey(), ids);
            });
    return Optional.of(above);
  }

  @Override
  public Optional<Reader> open(TableSpec table) throws IOException {
    Path file = folder.resolve(table.path());
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    InputStream bytes = Files.newInputStream(file);
    return Optional.of(
        new BufferedReader(new InputStreamReader(bytes, UTF_8.newDecoder()), BUFFER));
  }

  @Override
  public Settings settings() {
    return settings;
  }

  /**
   * Compares the bytes of the files to their hashes in the manifest.
   *
   * @return the number of files compared; 0 where the manifest has no hashes
   */
  int checkFiles(Consumer<Difference> differences) {
    int[] count = {0};
    manifest
        .path("files")
        .fields()
        .forEachRemaining(
            entry -> {
              count[0]++;
              String published = entry.getValue().asText();
              String recomputed = hash(folder.resolve(entry.getKey()));
              if (!published.equals(recomputed)) {
                differences.accept(
                    Difference.ofTable(
                        entry.getKey(),
                        "SHA-256 " + published.toLowerCase(Locale.ROOT),
                        recomputed.isEmpty() ? "no file" : "SHA-256 " + recomputed));
              }
            });
    return count[0];
  }

  private static String hash(Path file) {
    if (!Files.isRegularFile(file)) {
      return "";
    }
    byte[] buffer = new byte[BUFFER];
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      int read = in.read(buffer);
      while (read >= 0) {
        digest.update(buffer, 0, read);
        read = in.read(buffer);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The folder. */
  Path path() {
    return folder;
  }
}
