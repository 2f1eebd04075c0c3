package dev.entente.bench.pairs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/**
 * The task in DuckDB, through its JDBC driver: {@code DuckDbPairs CORPUS DICTIONARY OUTPUT}, on all
 * cores. Only words of the dictionary become rows; the entities of the articles are kept in a
 * table, so that they are found once for both sides of the self-join.
 */
public final class DuckDbPairs {
  private static final String DICTIONARY =
      """
      CREATE TEMP TABLE dictionary AS
      SELECT * FROM read_csv('%s', delim = '\t', header = false, quote = '',
        columns = {'phrase': 'VARCHAR', 'entity': 'VARCHAR'})
      """;
  private static final String TOKENS =
      """
      CREATE TEMP TABLE tokens AS
      SELECT id, year, word, place
      FROM (
        SELECT id, year, unnest(words) AS word, generate_subscripts(words, 1) AS place
        FROM (
          SELECT id, left(date, 4) AS year,
            string_split_regex(lower(title || ' ' || text), '%s') AS words
          FROM read_json('%s', format = 'newline_delimited',
            columns = {'id': 'VARCHAR', 'date': 'VARCHAR', 'title': 'VARCHAR', 'text': 'VARCHAR'})))
      SEMI JOIN (SELECT unnest(string_split(phrase, ' ')) AS word FROM dictionary) USING (word)
      """;
  private static final String PAIRS =
      """
      SELECT concat_ws(',', a.year, a.entity, b.entity, count(*))
      FROM found a JOIN found b ON a.id = b.id AND a.entity < b.entity
      GROUP BY a.year, a.entity, b.entity
      """;

  private DuckDbPairs() {}

  /** Runs the query. */
  public static void main(String[] words) throws IOException, SQLException {
    int longest = Dictionary.read(Path.of(words[1])).longest();
    List<String> rows = new ArrayList<>();
    try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = duck.createStatement()) {
      statement.execute("SET preserve_insertion_order = false");
      statement.execute(String.format(Locale.ROOT, DICTIONARY, words[1]));
      statement.execute(String.format(Locale.ROOT, TOKENS, Dictionary.SEPARATORS, words[0]));
      statement.execute("CREATE TEMP TABLE found AS " + NGrams.found(longest));
      try (ResultSet pairs = statement.executeQuery(PAIRS)) {
        while (pairs.next()) {
          rows.add(pairs.getString(1));
        }
      }
    }
    Collections.sort(rows);
    Files.write(Path.of(words[2]), rows, StandardCharsets.UTF_8);
  }
}
