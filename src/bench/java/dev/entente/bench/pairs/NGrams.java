package dev.entente.bench.pairs;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * SQL that Spark and DuckDB read alike: from a table of the tokens that are words of the dictionary
 * to the entities of each article. An n-gram is a token and the following ones in the places right
 * behind it. Making n-grams of all tokens instead takes both many times as long.
 */
final class NGrams {
  private static final String FOUND =
      """
      WITH ahead AS (
        SELECT id, year, place, word, %s FROM tokens WINDOW w AS (PARTITION BY id ORDER BY place)),
      grams AS (
        %s)
      SELECT DISTINCT id, year, entity FROM grams JOIN dictionary USING (phrase)
      """;

  private NGrams() {}

  /** The query for phrases of up to so many words. */
  static String found(int longest) {
    List<String> ahead = new ArrayList<>();
    List<String> grams = new ArrayList<>();
    for (int n = 1; n <= longest; n++) {
      if (n > 1) {
        int k = n - 1;
        ahead.add("lead(word, " + k + ") OVER w AS word" + k);
        ahead.add("lead(place, " + k + ") OVER w AS place" + k);
      }
      String phrase =
          IntStream.range(1, n).mapToObj(i -> ", ' ', word" + i).collect(Collectors.joining());
      String unbroken = n == 1 ? "true" : "place" + (n - 1) + " = place + " + (n - 1);
      grams.add(
          "SELECT id, year, concat(word" + phrase + ") AS phrase FROM ahead WHERE " + unbroken);
    }
    return String.format(
        Locale.ROOT, FOUND, String.join(", ", ahead), String.join("\nUNION ALL\n", grams));
  }
}
