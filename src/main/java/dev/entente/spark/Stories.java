package dev.entente.spark;

import dev.entente.report.table.TableSpec;
import java.io.Serializable;
import java.util.List;

/** The stories of more than one article, as the counting of one article needs them. */
final class Stories {
  /** The tables that have a row for something in an article. */
  static final List<TableSpec> ROW_TABLES =
      List.of(TableSpec.ARTICLES, TableSpec.MENTIONS, TableSpec.SENTENCES, TableSpec.STORIES);

  private Stories() {}

  /**
   * An article's place in a story of several.
   *
   * @param storyId the id of the representative
   * @param period the story's period
   */
  record Place(String storyId, double similarity, int period) implements Serializable {}
}
