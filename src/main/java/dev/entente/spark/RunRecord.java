package dev.entente.spark;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.Topic;
import dev.entente.model.RunOptions;
import dev.entente.read.InputPlan;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What the manifest says of a run's inputs, settings, versions and files. */
final class RunRecord {
  private RunRecord() {}

  static Map<String, Object> inputs(RunOptions options, InputPlan plan) {
    Map<String, Object> inputs = new LinkedHashMap<>();
    inputs.put("paths", options.inputs());
    inputs.put("files", plan.files());
    inputs.put("bytes", plan.bytes());
    inputs.put("ignored", plan.ignored().files());
    inputs.put("ignored_names", plan.ignored().names());
    return inputs;
  }

  static Map<String, Object> settings(RunOptions options, Lexicon lexicon) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("format", options.format().word());
    settings.put("period", options.period().word());
    settings.put("from", text(options.from()));
    settings.put("to", text(options.to()));
    settings.put("as_of", text(options.asOf()));
    settings.put("window", options.window().orElse(0));
    settings.put("min_stories", options.minStories());
    settings.put("story_window_days", options.storyWindowDays());
    settings.put("agenda_pairs", options.agendaPairs());
    settings.put("known_officials", options.knownOfficials());
    settings.put("judgements", options.judging().files());
    settings.put("min_rule_precision", options.judging().leastPrecision());
    settings.put("lexicon", options.lexicon().orElse("bundled"));
    settings.put("text", options.keepsText());
    settings.put("topics_above", topicsAbove(lexicon));
    return settings;
  }

  /**
   * For each topic what it makes a structural pair with: topics above it, countries it is about.
   */
  private static Map<String, Object> topicsAbove(Lexicon lexicon) {
    Map<String, Object> above = new TreeMap<>();
    for (Topic topic : lexicon.topics()) {
      List<String> ids = new ArrayList<>();
      topic.ancestors().forEach(i -> ids.add("topic:" + lexicon.topics().get(i).id()));
      topic.countries().forEach(country -> ids.add("country:" + country));
      if (!ids.isEmpty()) {
        above.put("topic:" + topic.id(), ids);
      }
    }
    return above;
  }

  private static String text(Optional<?> value) {
    return value.map(Object::toString).orElse("");
  }

  static Map<String, Object> versions(Lexicon lexicon) {
    Map<String, Object> versions = new LinkedHashMap<>();
    String own = RunRecord.class.getPackage().getImplementationVersion();
    versions.put("entente", own == null ? "not packaged" : own);
    versions.put("lexicon", lexicon.fingerprint());
    versions.put("spark", org.apache.spark.package$.MODULE$.SPARK_VERSION());
    versions.put("java", System.getProperty("java.version"));
    return versions;
  }

  /** The SHA-256 of every file in a folder, by path; of all but those that are known. */
  static Map<String, String> hashes(Path folder, Set<String> known) {
    try (Stream<Path> walk = Files.walk(folder)) {
      Map<String, String> hashes = new TreeMap<>();
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String path = folder.relativize(file).toString().replace('\\', '/');
        if (!known.contains(path)) {
          hashes.put(path, sha256(file));
        }
      }
      return hashes;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String sha256(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] buffer = new byte[1 << 16];
      for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
        digest.update(buffer, 0, n);
      }
      return HexFormat.of().formatHex(digest.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
