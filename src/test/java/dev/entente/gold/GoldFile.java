package dev.entente.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * A gold file: JSON, read as the YAML that it also is.
 *
 * @param scoredTopics the topics that readers were asked for
 */
record GoldFile(Set<String> scoredTopics, List<GoldArticle> articles) {

  /** A gold file among the test resources, by its path. */
  static GoldFile resource(String name) {
    try (InputStream in = GoldFile.class.getResourceAsStream(name)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the text of a gold file. */
  static GoldFile parse(String json) {
    Map<?, ?> root = (Map<?, ?>) new Load(LoadSettings.builder().build()).loadFromString(json);
    List<GoldArticle> articles = new ArrayList<>();
    ((Map<?, ?>) root.get("articles"))
        .forEach((id, fields) -> articles.add(article((String) id, (Map<?, ?>) fields)));
    return new GoldFile(texts(root.get("scored_topics")), List.copyOf(articles));
  }

  private static GoldArticle article(String id, Map<?, ?> fields) {
    Object day = fields.get("date") == null ? fields.get("year") : fields.get("date");
    return new GoldArticle(
        id,
        text(fields, "corpus"),
        Optional.ofNullable(day).map(String::valueOf),
        text(fields, "date_basis"),
        officials(fields.get("officials")),
        officials(fields.get("optional_officials")),
        wanted(fields.get("countries")),
        wanted(fields.get("topics")));
  }

  private static List<GoldArticle.Official> officials(Object list) {
    List<GoldArticle.Official> officials = new ArrayList<>();
    for (Object item : list == null ? List.of() : (List<?>) list) {
      Map<?, ?> fields = (Map<?, ?>) item;
      officials.add(
          new GoldArticle.Official(
              text(fields, "name"),
              text(fields, "country"),
              text(fields, "office"),
              List.copyOf(texts(fields.get("surfaces")))));
    }
    return List.copyOf(officials);
  }

  private static GoldArticle.Wanted wanted(Object value) {
    Map<?, ?> fields = (Map<?, ?>) value;
    return new GoldArticle.Wanted(texts(fields.get("required")), texts(fields.get("optional")));
  }

  private static String text(Map<?, ?> fields, String key) {
    return fields.get(key) == null ? "" : String.valueOf(fields.get(key));
  }

  private static Set<String> texts(Object list) {
    Set<String> texts = new TreeSet<>();
    for (Object item : list == null ? List.of() : (List<?>) list) {
      texts.add(String.valueOf(item));
    }
    return texts;
  }
}
