package dev.entente.report.table;

import java.util.List;
import java.util.Locale;

/** The tables of a report with their columns, in their public order. */
public enum TableSpec {
  ARTICLES(
      "article_id source title url date date_precision date_basis date_evidence period story_id"
          + " words:n sentences:n"),
  PERIODS("period articles:n stories:n sentences:n sources:n"),
  ENTITIES(
      "entity_id kind name country office articles:n stories:n sentences:n mentions:n sources:n"
          + " first_date last_date"),
  ENTITY_PERIODS(
      "entity_id kind name period articles:n stories:n stories_all:n share:m share_low:m"
          + " share_high:m"),
  PAIRS(
      "a_id a_name b_id b_name kinds structural:b articles:n stories:n sentences:n sources:n"
          + " stories_a:n stories_b:n stories_all:n expected:m lift:m npmi:m odds_ratio:m"
          + " odds_low:m odds_high:m g2:m direction p_value:m log10_p:m q_value:m tests:n"
          + " fragile:b"),
  PAIR_PERIODS(
      "a_id a_name b_id b_name kinds structural:b period articles:n stories:n sentences:n"
          + " sources:n stories_a:n stories_b:n stories_all:n share:m share_low:m share_high:m"
          + " expected:m lift:m npmi:m odds_ratio:m odds_low:m odds_high:m g2:m direction"
          + " p_value:m log10_p:m q_value:m tests:n"),
  PAIR_UNITS(
      "a_id a_name b_id b_name kinds structural:b unit units:n units_a:n units_b:n units_all:n"
          + " expected:m lift:m npmi:m"),
  ABSENT_PAIRS(
      "a_id a_name b_id b_name kinds stories_a:n stories_b:n stories_all:n expected:m p_value:m"
          + " log10_p:m q_value:m"),
  AGENDA(
      "country_a country_b topic_id topic_name period articles:n stories:n sources:n"
          + " pair_stories:n share:m share_low:m share_high:m odds_ratio:m odds_low:m odds_high:m"
          + " p_value:m q_value:m"),
  CHANGES_OVER_TIME(
      "kind a_id b_id from_period to_period share_from:m share_to:m difference:m"
          + " difference_low:m difference_high:m p_value:m q_value:m"),
  TRENDS("kind a_id b_id periods:n slope:m slope_low:m slope_high:m tau:m p_value:m q_value:m"),
  OFFICES("official_id name office country host basis status articles:n first_date last_date"),
  MENTIONS(
      "article_id sentence:n start:n end:n surface entity_id kind basis counts:b rule office"
          + " office_country office_start:n office_end:n"),
  MENTION_WINDOWS("article_id sentence:n start:n end:n entity_id window:n"),
  SENTENCES("article_id sentence:n start:n end:n text"),
  ALIASES("official_id name surface articles:n mentions:n reason confidence:m"),
  STORIES("story_id article_id representative similarity:m period"),
  RULES(
      "rule kind mentions:n articles:n judged:n right:n precision:m precision_low:m"
          + " precision_high:m left_out:b"),
  JUDGEMENTS("article_id sentence:n start:n end:n rule right:b state"),
  REJECTS("source line:n reason detail");

  private final List<Column> columns;

  TableSpec(String columns) {
    this.columns = List.of(columns.split(" ")).stream().map(Column::parse).toList();
  }

  /** What a column holds. */
  public enum Type {
    TEXT,
    COUNT,
    MEASURE,
    YES_NO
  }

  /** A column of a table. */
  public record Column(String name, Type type) {
    private static Column parse(String source) {
      int colon = source.indexOf(':');
      if (colon < 0) {
        return new Column(source, Type.TEXT);
      }
      Type type =
          switch (source.charAt(colon + 1)) {
            case 'n' -> Type.COUNT;
            case 'm' -> Type.MEASURE;
            default -> Type.YES_NO;
          };
      return new Column(source.substring(0, colon), type);
    }
  }

  /** The columns in their order. */
  public List<Column> columns() {
    return columns;
  }

  /** The table's name, for example {@code pair_periods}. */
  public String title() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The file, relative to the report's folder. */
  public String path() {
    return "tables/" + title() + ".csv";
  }
}
