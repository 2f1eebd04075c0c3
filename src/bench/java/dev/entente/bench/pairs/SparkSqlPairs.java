package dev.entente.bench.pairs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.SparkSession;

/**
 * The task in Spark SQL: n-grams, a broadcast join with the dictionary, a self-join. {@code
 * SparkSqlPairs CORPUS DICTIONARY OUTPUT}, on all cores.
 *
 * <p>The schema is given, which saves a pass over the corpus; the words are split once; shuffles
 * are as wide as the machine, not 200.
 */
public final class SparkSqlPairs {
  private static final String TOKENS =
      """
      SELECT /*+ BROADCAST(vocabulary) */ id, year, word, place
      FROM (
        SELECT id, left(date, 4) AS year,
          posexplode(split(lower(concat(title, ' ', text)), '%s')) AS (place, word)
        FROM articles)
      LEFT SEMI JOIN (
        SELECT explode(split(phrase, ' ')) AS word FROM dictionary) vocabulary USING (word)
      """;
  private static final String PAIRS =
      """
      SELECT concat_ws(',', a.year, a.entity, b.entity, count(*))
      FROM found a JOIN found b ON a.id = b.id AND a.entity < b.entity
      GROUP BY a.year, a.entity, b.entity
      """;

  private SparkSqlPairs() {}

  /** Runs the query. */
  public static void main(String[] words) throws IOException {
    int cores = Runtime.getRuntime().availableProcessors();
    try (SparkSession spark =
        SparkSession.builder()
            .appName("pairs")
            .master("local[*]")
            .config("spark.ui.enabled", "false")
            .config("spark.serializer", "org.apache.spark.serializer.KryoSerializer")
            .config("spark.sql.shuffle.partitions", String.valueOf(cores * 4))
            .getOrCreate()) {
      spark
          .read()
          .schema("id STRING, date STRING, title STRING, text STRING")
          .json(words[0])
          .createOrReplaceTempView("articles");
      spark
          .read()
          .schema("phrase STRING, entity STRING")
          .option("sep", "\t")
          .csv(words[1])
          .createOrReplaceTempView("lines");
      spark
          .sql("SELECT /*+ BROADCAST(lines) */ phrase, entity FROM lines")
          .createOrReplaceTempView("dictionary");
      int longest = Dictionary.read(Path.of(words[1])).longest();
      String separators = Dictionary.SEPARATORS.replace("\\", "\\\\");
      spark.sql(String.format(Locale.ROOT, TOKENS, separators)).createOrReplaceTempView("tokens");
      spark.sql(NGrams.found(longest)).createOrReplaceTempView("found");
      List<String> rows = spark.sql(PAIRS).as(Encoders.STRING()).collectAsList();
      Files.write(Path.of(words[2]), rows.stream().sorted().toList(), StandardCharsets.UTF_8);
    }
  }
}
