package dev.entente.report.table;

import dev.entente.analysis.Rows.AbsentPairRow;
import dev.entente.analysis.Rows.AgendaRow;
import dev.entente.analysis.Rows.AliasRow;
import dev.entente.analysis.Rows.ChangeRow;
import dev.entente.analysis.Rows.End;
import dev.entente.analysis.Rows.EntityPeriodRow;
import dev.entente.analysis.Rows.EntityRow;
import dev.entente.analysis.Rows.JudgementRow;
import dev.entente.analysis.Rows.Measures;
import dev.entente.analysis.Rows.OfficeRow;
import dev.entente.analysis.Rows.PairPeriodRow;
import dev.entente.analysis.Rows.PairRow;
import dev.entente.analysis.Rows.PairUnitRow;
import dev.entente.analysis.Rows.PeriodRow;
import dev.entente.analysis.Rows.RuleRow;
import dev.entente.analysis.Rows.Share;
import dev.entente.analysis.Rows.TrendRow;
import dev.entente.measure.LogProbability;
import dev.entente.model.Reject;

/** Renders the rows of the aggregate tables, each in the order of its table's columns. */
public final class AggregateTables {
  private AggregateTables() {}

  /** A row of {@code periods}. */
  public static void write(PeriodRow r, CsvRows out) {
    out.text(r.period()).count(r.articles()).count(r.stories());
    out.count(r.sentences()).count(r.sources()).end();
  }

  /** A row of {@code entities}. */
  public static void write(EntityRow r, CsvRows out) {
    out.text(r.id()).text(r.kind().word()).text(r.name()).text(r.country()).text(r.office());
    out.count(r.articles()).count(r.stories()).count(r.sentences()).count(r.mentions());
    out.count(r.sources()).text(r.firstDate()).text(r.lastDate()).end();
  }

  /** A row of {@code entity_periods}. */
  public static void write(EntityPeriodRow r, CsvRows out) {
    out.text(r.id()).text(r.kind().word()).text(r.name()).text(r.period());
    out.count(r.articles()).count(r.stories()).count(r.storiesAll());
    share(r.share(), out).end();
  }

  /** A row of {@code pairs}. */
  public static void write(PairRow r, CsvRows out) {
    ends(r.a(), r.b(), r.kinds().word(), out).mark(r.structural());
    out.count(r.articles()).count(r.stories()).count(r.sentences()).count(r.sources());
    out.count(r.storiesA()).count(r.storiesB()).count(r.storiesAll());
    measures(r.measures(), out).mark(r.fragile()).end();
  }

  /** A row of {@code pair_periods}. */
  public static void write(PairPeriodRow r, CsvRows out) {
    ends(r.a(), r.b(), r.kinds().word(), out).mark(r.structural()).text(r.period());
    out.count(r.articles()).count(r.stories()).count(r.sentences()).count(r.sources());
    out.count(r.storiesA()).count(r.storiesB()).count(r.storiesAll());
    share(r.share(), out);
    measures(r.measures(), out).end();
  }

  /** A row of {@code pair_units}. */
  public static void write(PairUnitRow r, CsvRows out) {
    ends(r.a(), r.b(), r.kinds().word(), out).mark(r.structural()).text(r.unit());
    out.count(r.units()).count(r.unitsA()).count(r.unitsB()).count(r.unitsAll());
    out.measure(r.expected()).measure(r.lift()).measure(r.npmi()).end();
  }

  /** A row of {@code absent_pairs}. */
  public static void write(AbsentPairRow r, CsvRows out) {
    ends(r.a(), r.b(), r.kinds().word(), out);
    out.count(r.storiesA()).count(r.storiesB()).count(r.storiesAll()).measure(r.expected());
    out.measure(LogProbability.plain(r.log10P())).measure(r.log10P()).measure(r.qValue()).end();
  }

  /** A row of {@code agenda}. */
  public static void write(AgendaRow r, CsvRows out) {
    out.text(r.countryA()).text(r.countryB()).text(r.topicId()).text(r.topicName());
    out.text(r.period()).count(r.articles()).count(r.stories()).count(r.sources());
    out.count(r.pairStories());
    share(r.share(), out);
    out.measure(r.oddsRatio()).measure(r.oddsLow()).measure(r.oddsHigh());
    out.measure(LogProbability.plain(r.log10P())).measure(r.qValue()).end();
  }

  /** A row of {@code changes_over_time}. */
  public static void write(ChangeRow r, CsvRows out) {
    out.text(r.kind()).text(r.aId()).text(r.bId()).text(r.fromPeriod()).text(r.toPeriod());
    out.measure(r.shareFrom()).measure(r.shareTo()).measure(r.difference());
    out.measure(r.differenceLow()).measure(r.differenceHigh());
    out.measure(LogProbability.plain(r.log10P())).measure(r.qValue()).end();
  }

  /** A row of {@code trends}. */
  public static void write(TrendRow r, CsvRows out) {
    out.text(r.kind()).text(r.aId()).text(r.bId()).count(r.periods());
    out.measure(r.slope()).measure(r.slopeLow()).measure(r.slopeHigh());
    out.measure(r.tau()).measure(r.pValue()).measure(r.qValue()).end();
  }

  /** A row of {@code offices}. */
  public static void write(OfficeRow r, CsvRows out) {
    out.text(r.officialId()).text(r.name()).text(r.office()).text(r.country()).text(r.host());
    out.text(r.basis()).text(r.status()).count(r.articles());
    out.text(r.firstDate()).text(r.lastDate()).end();
  }

  /** A row of {@code aliases}. */
  public static void write(AliasRow r, CsvRows out) {
    out.text(r.officialId()).text(r.name()).text(r.surface());
    out.count(r.articles()).count(r.mentions()).text(r.reason()).measure(r.confidence()).end();
  }

  /** A row of {@code rules}. */
  public static void write(RuleRow r, CsvRows out) {
    out.text(r.rule()).text(r.kind().word()).count(r.mentions()).count(r.articles());
    out.count(r.judged()).count(r.right()).measure(r.precision());
    out.measure(r.low()).measure(r.high()).mark(r.leftOut()).end();
  }

  /** A row of {@code judgements}. */
  public static void write(JudgementRow r, CsvRows out) {
    out.text(r.mention().articleId()).count(r.mention().sentence());
    out.count(r.mention().start()).count(r.mention().end()).text(r.mention().rule());
    out.mark(r.right()).text(r.state()).end();
  }

  /** A row of {@code rejects}. */
  public static void write(Reject r, CsvRows out) {
    out.text(r.source()).count(r.line()).text(r.reason().word()).text(r.detail()).end();
  }

  private static CsvRows ends(End a, End b, String kinds, CsvRows out) {
    return out.text(a.id()).text(a.name()).text(b.id()).text(b.name()).text(kinds);
  }

  private static CsvRows share(Share share, CsvRows out) {
    return out.measure(share.value()).measure(share.low()).measure(share.high());
  }

  private static CsvRows measures(Measures m, CsvRows out) {
    out.measure(m.expected()).measure(m.lift()).measure(m.npmi());
    out.measure(m.oddsRatio()).measure(m.oddsLow()).measure(m.oddsHigh()).measure(m.g2());
    out.text(m.direction()).measure(LogProbability.plain(m.log10P())).measure(m.log10P());
    out.measure(m.qValue());
    return m.tests() == 0 ? out.empty() : out.count(m.tests());
  }
}
