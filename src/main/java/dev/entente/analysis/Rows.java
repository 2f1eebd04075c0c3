package dev.entente.analysis;

import dev.entente.model.Kind;
import dev.entente.model.MentionKey;
import dev.entente.model.PairKinds;

/**
 * The rows of the report's tables that hold aggregates, one record a table, with the fields in the
 * order of the table's columns. Counts of articles, stories, sentences and sources are exact;
 * measures are NaN where they are undefined, and their cell is then empty.
 */
public final class Rows {
  private Rows() {}

  /** An entity as an end of a pair. */
  public record End(String id, String name) {}

  /** A share of stories with its Wilson 95 % interval; NaN in a period without stories. */
  public record Share(double value, double low, double high) {
    /** The share where nothing was counted. */
    public static final Share EMPTY = new Share(Double.NaN, Double.NaN, Double.NaN);
  }

  /** One period; {@code undated} is a period. */
  public record PeriodRow(
      String period, long articles, long stories, long sentences, long sources) {}

  /** One entity over the whole corpus; dates are ISO text or empty. */
  public record EntityRow(
      String id,
      Kind kind,
      String name,
      String country,
      String office,
      long articles,
      long stories,
      long sentences,
      long mentions,
      long sources,
      String firstDate,
      String lastDate) {}

  /** One entity in one period. */
  public record EntityPeriodRow(
      String id,
      Kind kind,
      String name,
      String period,
      long articles,
      long stories,
      long storiesAll,
      Share share) {}

  /**
   * The association measures of a pair over stories.
   *
   * @param direction {@code more} or {@code less} than expected, empty where nothing is said
   * @param log10P the common logarithm of Fisher's two-sided p, NaN where not tested
   * @param tests the number of eligible pairs that the correction counts, 0 where not tested
   */
  public record Measures(
      double expected,
      double lift,
      double npmi,
      double oddsRatio,
      double oddsLow,
      double oddsHigh,
      double g2,
      String direction,
      double log10P,
      double qValue,
      long tests) {}

  /** One pair over all periods. */
  public record PairRow(
      End a,
      End b,
      PairKinds kinds,
      boolean structural,
      long articles,
      long stories,
      long sentences,
      long sources,
      long storiesA,
      long storiesB,
      long storiesAll,
      Measures measures,
      boolean fragile) {}

  /** One pair in one period. */
  public record PairPeriodRow(
      End a,
      End b,
      PairKinds kinds,
      boolean structural,
      String period,
      long articles,
      long stories,
      long sentences,
      long sources,
      long storiesA,
      long storiesB,
      long storiesAll,
      Share share,
      Measures measures) {}

  /**
   * One pair in units of one sort: articles, sentences, or windows of tokens. Units of one article
   * are no independent evidence, so that there is no test.
   */
  public record PairUnitRow(
      End a,
      End b,
      PairKinds kinds,
      boolean structural,
      String unit,
      long units,
      long unitsA,
      long unitsB,
      long unitsAll,
      double expected,
      double lift,
      double npmi) {}

  /** An eligible pair that was never seen together though it was expected. */
  public record AbsentPairRow(
      End a,
      End b,
      PairKinds kinds,
      long storiesA,
      long storiesB,
      long storiesAll,
      double expected,
      double log10P,
      double qValue) {}

  /** Two countries and a topic in one period, or in {@code all}. */
  public record AgendaRow(
      String countryA,
      String countryB,
      String topicId,
      String topicName,
      String period,
      long articles,
      long stories,
      long sources,
      long pairStories,
      Share share,
      double oddsRatio,
      double oddsLow,
      double oddsHigh,
      double log10P,
      double qValue) {}

  /** The change of an entity's or a pair's share between two consecutive periods. */
  public record ChangeRow(
      String kind,
      String aId,
      String bId,
      String fromPeriod,
      String toPeriod,
      double shareFrom,
      double shareTo,
      double difference,
      double differenceLow,
      double differenceHigh,
      double log10P,
      double qValue) {
    /** The row with its q. */
    ChangeRow corrected(double q) {
      return new ChangeRow(
          kind,
          aId,
          bId,
          fromPeriod,
          toPeriod,
          shareFrom,
          shareTo,
          difference,
          differenceLow,
          differenceHigh,
          log10P,
          q);
    }
  }

  /** The trend of an entity's or a pair's share over the periods. */
  public record TrendRow(
      String kind,
      String aId,
      String bId,
      long periods,
      double slope,
      double slopeLow,
      double slopeHigh,
      double tau,
      double pValue,
      double qValue) {
    /** The row with its q. */
    TrendRow corrected(double q) {
      return new TrendRow(kind, aId, bId, periods, slope, slopeLow, slopeHigh, tau, pValue, q);
    }
  }

  /** One office that the corpus gives to one official. */
  public record OfficeRow(
      String officialId,
      String name,
      String office,
      String country,
      String host,
      String basis,
      String status,
      long articles,
      String firstDate,
      String lastDate) {}

  /**
   * One rule and what a reader found of it; precision and interval are NaN where nothing is judged.
   */
  public record RuleRow(
      String rule,
      Kind kind,
      long mentions,
      long articles,
      long judged,
      long right,
      double precision,
      double low,
      double high,
      boolean leftOut) {}

  /** One judgement, and whether the run has its mention. */
  public record JudgementRow(MentionKey mention, boolean right, String state) {}

  /** One name under which an official was found, and why it is this official's. */
  public record AliasRow(
      String officialId,
      String name,
      String surface,
      long articles,
      long mentions,
      String reason,
      double confidence) {}
}
