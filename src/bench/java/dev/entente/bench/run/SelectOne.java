package dev.entente.bench.run;

import java.io.IOException;
import org.apache.spark.sql.SparkSession;

/** The least that a user of Spark can ask of it: what its start alone costs. */
public final class SelectOne {
  private SelectOne() {}

  /** Runs {@code SELECT 1} in a session of default settings. */
  public static void main(String[] words) throws IOException {
    try (SparkSession spark = SparkSession.builder().getOrCreate()) {
      spark.sql("SELECT 1").collectAsList();
    }
  }
}
