package dev.entente.acceptance;

import static java.util.stream.Collectors.toCollection;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The report of the seeds against what careful readers found in them. */
class GoldTest {
  private static final JsonNode GOLD = gold();

  @TempDir private static Path temp;
  private static Report report;
  private static List<Map<String, String>> mentions;
  private static Map<String, Map<String, String>> entities;

  @BeforeAll
  static void run() {
    report =
        Report.of(
            temp, "gold", Ended.run("seeds", "--output", temp.toString(), "--run-id", "gold"));
    mentions =
        report.rows("mentions").stream().filter(row -> row.get("counts").equals("true")).toList();
    entities = new HashMap<>();
    report.rows("entities").forEach(row -> entities.put(row.get("entity_id"), row));
  }

  private static JsonNode gold() {
    try (InputStream in = GoldTest.class.getResourceAsStream("/acceptance/seeds-gold.json")) {
      return new ObjectMapper().readTree(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> articles() {
    List<String> ids = new ArrayList<>();
    GOLD.get("articles").fieldNames().forEachRemaining(ids::add);
    return ids;
  }

  private static JsonNode expected(String article) {
    return GOLD.get("articles").get(article);
  }

  private static TreeSet<String> texts(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false)
        .map(JsonNode::asText)
        .collect(toCollection(TreeSet::new));
  }

  /** The entities of a kind in an article, without the kind before their ids. */
  private static TreeSet<String> found(String article, String kind) {
    return mentions.stream()
        .filter(row -> row.get("article_id").equals(article) && row.get("kind").equals(kind))
        .map(row -> row.get("entity_id").substring(kind.length() + 1))
        .collect(toCollection(TreeSet::new));
  }

  @Test
  void holdsTheArticlesOfTheGoldAndNoOther() {
    assertEquals(articles(), report.cells("articles", "article_id"));
    assertEquals(List.of(), report.rows("rejects"));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void findsTheCountries(String article) {
    assertFound(expected(article).get("countries"), found(article, "country"));
  }

  @ParameterizedTest
  @MethodSource("articles")
  void findsTheTopics(String article) {
    TreeSet<String> scored = found(article, "topic");
    scored.retainAll(texts(GOLD.get("scored_topics")));
    assertFound(expected(article).get("topics"), scored);
  }

  private static void assertFound(JsonNode expected, Collection<String> found) {
    Set<String> missing = texts(expected.get("required"));
    missing.removeAll(found);
    Set<String> wrong = new TreeSet<>(found);
    wrong.removeAll(texts(expected.get("required")));
    wrong.removeAll(texts(expected.get("optional")));
    assertEquals("missing [], wrong []", "missing " + missing + ", wrong " + wrong);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void findsTheOfficialsAndNoOther(String article) {
    Map<String, String> expected = new TreeMap<>();
    for (JsonNode official : expected(article).get("officials")) {
      expected.put(id(official), official.get("country").asText());
    }
    Map<String, String> found = new TreeMap<>();
    for (String id : found(article, "official")) {
      found.put(id, entities.get("official:" + id).get("country"));
    }
    assertEquals(expected, found);
  }

  /** The id of an official of the gold: that of the mentions with the first surface. */
  private static String id(JsonNode official) {
    Set<String> surfaces = texts(official.get("surfaces"));
    Set<String> ids =
        mentions.stream()
            .filter(row -> row.get("kind").equals("official"))
            .filter(row -> surfaces.contains(row.get("surface")))
            .map(row -> row.get("entity_id").substring("official:".length()))
            .collect(toCollection(TreeSet::new));
    return ids.size() == 1 ? ids.iterator().next() : official.get("name") + " is " + ids;
  }

  @Test
  void keepsOneIdForOneNameAndOneNameForOneId() {
    Map<String, Set<String>> ids = new TreeMap<>();
    Map<String, Set<String>> names = new TreeMap<>();
    for (JsonNode article : GOLD.get("articles")) {
      for (JsonNode official : article.get("officials")) {
        String name = official.get("name").asText();
        ids.computeIfAbsent(name, n -> new TreeSet<>()).add(id(official));
        names.computeIfAbsent(id(official), i -> new TreeSet<>()).add(name);
      }
    }
    assertEquals(21, ids.size());
    assertTrue(ids.values().stream().allMatch(all -> all.size() == 1), ids::toString);
    assertTrue(names.values().stream().allMatch(all -> all.size() == 1), names::toString);
    List<String> officials =
        entities.keySet().stream().filter(id -> id.startsWith("official:")).sorted().toList();
    assertEquals(names.keySet().stream().map(id -> "official:" + id).toList(), officials);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void findsEverySurface(String article) {
    Set<String> expected = new TreeSet<>();
    for (JsonNode official : expected(article).get("officials")) {
      texts(official.get("surfaces")).forEach(s -> expected.add(id(official) + " as " + s));
    }
    mentions.stream()
        .filter(row -> row.get("article_id").equals(article))
        .filter(row -> row.get("kind").equals("official"))
        .map(
            row ->
                row.get("entity_id").substring("official:".length()) + " as " + row.get("surface"))
        .forEach(expected::remove);
    assertEquals(Set.of(), expected);
  }

  @Test
  void givesEveryOfficialAnOffice() {
    List<String> without =
        entities.values().stream()
            .filter(row -> row.get("kind").equals("official") && row.get("office").isEmpty())
            .map(row -> row.get("name"))
            .toList();
    assertEquals(List.of(), without);
  }

  /** A reader can only reject a merge that is listed with its reason and its confidence. */
  @ParameterizedTest
  @MethodSource("articles")
  void listsEveryFormWithItsReason(String article) {
    Set<String> listed = new TreeSet<>();
    for (Map<String, String> row : report.rows("aliases")) {
      assertFalse(row.get("reason").isEmpty(), row::toString);
      double confidence = Double.parseDouble(row.get("confidence"));
      assertTrue(confidence > 0 && confidence <= 1, row::toString);
      listed.add(row.get("official_id") + " " + row.get("surface"));
    }
    List<String> unlisted =
        mentions.stream()
            .filter(row -> row.get("article_id").equals(article))
            .filter(row -> row.get("kind").equals("official"))
            .map(row -> row.get("entity_id") + " " + row.get("surface"))
            .filter(form -> !listed.contains(form))
            .toList();
    assertEquals(List.of(), unlisted);
  }

  @ParameterizedTest
  @MethodSource("articles")
  void datesTheArticle(String article) {
    JsonNode expected = expected(article);
    Map<String, String> row =
        report.rows("articles").stream()
            .filter(r -> r.get("article_id").equals(article))
            .findFirst()
            .orElseThrow();
    String year = expected.get("year").isNull() ? "undated" : expected.get("year").asText();
    assertEquals(
        year + " " + expected.get("date_basis").asText(),
        row.get("period") + " " + row.get("date_basis"));
    if (expected.has("date")) {
      assertEquals(expected.get("date").asText(), row.get("date"));
    }
  }

  static Stream<JsonNode> pairs() {
    return StreamSupport.stream(GOLD.get("pairs_in_articles").spliterator(), false);
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void countsThePair(JsonNode pair) {
    assertEquals(
        List.of(pair.get("articles").asText()),
        of("pairs", pair).map(row -> row.get("articles")).toList());
    Map<String, String> byYear = new TreeMap<>();
    pair.get("by_year")
        .fields()
        .forEachRemaining(e -> byYear.put(e.getKey(), e.getValue().asText()));
    Map<String, String> found = new TreeMap<>();
    of("pair_periods", pair)
        .filter(row -> !row.get("articles").equals("0"))
        .forEach(row -> found.put(row.get("period"), row.get("articles")));
    assertEquals(byYear, found);
  }

  private static Stream<Map<String, String>> of(String table, JsonNode pair) {
    Set<String> ends = Set.of(pair.get("a").asText(), pair.get("b").asText());
    return report.rows(table).stream()
        .filter(row -> Set.of(row.get("a_id"), row.get("b_id")).equals(ends));
  }
}
