package dev.entente.bench.pairs;

import dev.entente.bench.corpus.Gazetteer;
import dev.entente.bench.corpus.Official;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The phrases of the common task and the entity of each; a phrase of two entities is the first's.
 *
 * <p>A phrase is lower-case words with one space between. A word is a run of ASCII letters and
 * digits and of characters from U+00C0 on. A phrase occurs wherever its words stand in that order,
 * phrases within longer ones included.
 *
 * @param entities by phrase, in the order of the file
 */
public record Dictionary(Map<String, String> entities) {
  /** What separates words, as a regular expression that Java and RE2 read alike. */
  public static final String SEPARATORS = "[^a-z0-9\\x{c0}-\\x{10ffff}]+";

  private static final int DEMONYMS = 2;

  /** More words than that make n-grams dear and few phrases have them. */
  private static final int LONGEST = 4;

  /** The countries by name, demonyms and capital, the topics, and the officials by full name. */
  public static Dictionary of(Gazetteer gazetteer, List<Official> officials) {
    Map<String, String> entities = new LinkedHashMap<>();
    for (Gazetteer.Country country : gazetteer.countries()) {
      List<String> phrases = new ArrayList<>(List.of(country.name(), country.capital()));
      country.demonyms().stream().limit(DEMONYMS).forEach(phrases::add);
      phrases.forEach(phrase -> add(entities, phrase, "country:" + country.id()));
    }
    for (Gazetteer.Topic topic : gazetteer.topics()) {
      topic.phrases().forEach(phrase -> add(entities, phrase, "topic:" + topic.id()));
    }
    for (Official official : officials) {
      String id = "official:" + official.name().toLowerCase(Locale.ROOT).replace(' ', '-');
      add(entities, official.name(), id);
    }
    return new Dictionary(entities);
  }

  private static void add(Map<String, String> entities, String phrase, String entity) {
    String words = phrase.toLowerCase(Locale.ROOT).replaceAll(SEPARATORS, " ").strip();
    if (!words.isEmpty() && words.split(" ").length <= LONGEST) {
      entities.putIfAbsent(words, entity);
    }
  }

  /** Reads what {@link #write} wrote. */
  public static Dictionary read(Path file) throws IOException {
    Map<String, String> entities = new LinkedHashMap<>();
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      int tab = line.indexOf('\t');
      entities.put(line.substring(0, tab), line.substring(tab + 1));
    }
    return new Dictionary(entities);
  }

  /** Writes lines of a phrase, a tab and an entity. */
  public void write(Path file) throws IOException {
    List<String> lines = new ArrayList<>();
    entities.forEach((phrase, entity) -> lines.add(phrase + "\t" + entity));
    Files.write(file, lines, StandardCharsets.UTF_8);
  }

  /** The words of the longest phrase. */
  public int longest() {
    return entities.keySet().stream().mapToInt(p -> p.split(" ").length).max().orElse(0);
  }
}
