package dev.entente.bench.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.entente.bench.corpus.Gazetteer;
import dev.entente.bench.corpus.GenerateCorpus;
import dev.entente.bench.corpus.NewsCorpus;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ThreadPairsTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  /** Some lines begin in one block of the file and end in the next. */
  @Test
  void generatedArticlesGiveThePairsThatLookingForEachPhraseGives() throws Exception {
    Gazetteer gazetteer = Gazetteer.bundled();
    NewsCorpus news = new NewsCorpus(gazetteer, 5);
    Path corpus = folder.resolve("news.jsonl");
    try (OutputStream out = Files.newOutputStream(corpus)) {
      GenerateCorpus.write(news, 2500, out);
    }
    assertTrue(Files.size(corpus) > 1 << 22, "more than one block");
    Map<String, String> some = new LinkedHashMap<>();
    Dictionary.of(gazetteer, news.officials())
        .entities()
        .forEach(
            (phrase, entity) -> {
              if (phrase.length() % 7 == 0) {
                some.put(phrase, entity);
              }
            });
    assertSamePairs(corpus, new Dictionary(some));
  }

  @Test
  void phrasesOverlapNestAndCrossFromTheTitleIntoTheText() throws Exception {
    Path corpus = folder.resolve("made.jsonl");
    Files.writeString(
        corpus,
        """
        {"id":"1","date":"2001-01-01","title":"New","source":"s","url":"u","text":"York Times, \\"Papua New Guinea\\"\\nFREE trade unions"}
        {"id":"2","date":"2001-01-01","title":"Ålander","source":"s","url":"u","text":"free\\\\trade×union — new york"}
        """);
    assertSamePairs(
        corpus,
        new Dictionary(
            Map.of(
                "new york", "a",
                "york times", "b",
                "papua new guinea", "c",
                "guinea", "d",
                "free trade", "e",
                "trade", "f",
                "trade unions", "g",
                "ålander", "h")));
  }

  private void assertSamePairs(Path corpus, Dictionary dictionary) throws Exception {
    Path phrases = folder.resolve("dictionary.tsv");
    dictionary.write(phrases);
    assertEquals(dictionary, Dictionary.read(phrases));
    Path output = folder.resolve("pairs.csv");
    ThreadPairs.main(new String[] {corpus.toString(), phrases.toString(), output.toString()});
    assertEquals(naive(corpus, dictionary), Files.readAllLines(output));
  }

  private static List<String> naive(Path corpus, Dictionary dictionary) throws IOException {
    Map<String, Integer> pairs = new TreeMap<>();
    for (String line : Files.readAllLines(corpus)) {
      JsonNode article = JSON.readTree(line);
      String text = article.get("title").asText() + " " + article.get("text").asText();
      String words = text.toLowerCase(Locale.ROOT).replaceAll(Dictionary.SEPARATORS, " ");
      String padded = " " + words + " ";
      TreeSet<String> found = new TreeSet<>();
      dictionary
          .entities()
          .forEach(
              (phrase, entity) -> {
                if (padded.contains(" " + phrase + " ")) {
                  found.add(entity);
                }
              });
      String year = article.get("date").asText().substring(0, 4);
      for (String a : found) {
        for (String b : found.tailSet(a, false)) {
          pairs.merge(year + "," + a + "," + b, 1, Integer::sum);
        }
      }
    }
    return pairs.entrySet().stream()
        .map(pair -> pair.getKey() + "," + pair.getValue())
        .sorted()
        .toList();
  }
}
