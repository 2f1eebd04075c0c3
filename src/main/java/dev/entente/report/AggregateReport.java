package dev.entente.report;

import dev.entente.analysis.AgendaAnalysis;
import dev.entente.analysis.Analysis;
import dev.entente.analysis.PairUnits;
import dev.entente.analysis.Rows.AliasRow;
import dev.entente.analysis.Rows.JudgementRow;
import dev.entente.analysis.Rows.OfficeRow;
import dev.entente.analysis.Rows.RuleRow;
import dev.entente.analysis.RulePrecision;
import dev.entente.analysis.TimeAnalysis;
import dev.entente.count.AgendaPairs;
import dev.entente.count.Registers;
import dev.entente.count.RuleTally;
import dev.entente.model.Reject;
import dev.entente.report.table.AggregateTables;
import dev.entente.report.table.TableFiles;
import dev.entente.report.table.TableSpec;
import dev.entente.resolve.Identities;
import dev.entente.resolve.Official;
import java.util.List;

/** Writes the aggregate tables of a report, and shows their rows to the view as they pass by. */
public final class AggregateReport {
  private final Analysis analysis;
  private final TableFiles files;
  private final ViewBuilder view;

  /** The tables of an analysis. */
  public AggregateReport(Analysis analysis, TableFiles files, ViewBuilder view) {
    this.analysis = analysis;
    this.files = files;
    this.view = view;
  }

  /** Writes all tables of counts and measures. */
  public void writeCounts(AgendaPairs agendaPairs) {
    files.write(
        TableSpec.PERIODS,
        out ->
            analysis.periods(
                row -> {
                  view.add(row);
                  AggregateTables.write(row, out);
                }));
    files.write(
        TableSpec.ENTITIES,
        out ->
            analysis.entities(
                row -> {
                  view.add(row);
                  AggregateTables.write(row, out);
                }));
    view.rank();
    files.write(
        TableSpec.ENTITY_PERIODS,
        out ->
            analysis.entityPeriods(
                row -> {
                  view.add(row);
                  AggregateTables.write(row, out);
                }));
    files.write(TableSpec.PAIRS, analysis.pairs(), AggregateTables::write, view::add);
    files.write(TableSpec.PAIR_PERIODS, analysis.pairPeriods(), AggregateTables::write, row -> {});
    files.write(
        TableSpec.ABSENT_PAIRS,
        out -> analysis.absentPairs(row -> AggregateTables.write(row, out)));
    files.write(
        TableSpec.AGENDA,
        new AgendaAnalysis(analysis, agendaPairs),
        AggregateTables::write,
        view::add);
    TimeAnalysis times = new TimeAnalysis(analysis);
    files.write(TableSpec.CHANGES_OVER_TIME, times.changes(), AggregateTables::write, view::add);
    files.write(TableSpec.TRENDS, times.trends(), AggregateTables::write, view::add);
  }

  /** Writes the table of pairs in articles, sentences and windows. */
  public void writeUnits() {
    files.write(
        TableSpec.PAIR_UNITS,
        out -> new PairUnits(analysis).rows(row -> AggregateTables.write(row, out)));
  }

  /** Writes the tables of offices and aliases. */
  public void writeRegisters(Registers registers, Identities identities) {
    files.write(
        TableSpec.OFFICES,
        out ->
            registers
                .offices()
                .forEach(
                    (held, n) -> {
                      Official official = identities.officials().get(held.official());
                      AggregateTables.write(
                          new OfficeRow(
                              official.id(),
                              official.name(),
                              held.office(),
                              held.country(),
                              held.host(),
                              held.basis(),
                              held.status(),
                              n[0],
                              n[1] == Long.MAX_VALUE ? "" : Analysis.dateText((int) n[1]),
                              n[2] == Long.MIN_VALUE ? "" : Analysis.dateText((int) n[2])),
                          out);
                    }));
    files.write(
        TableSpec.ALIASES,
        out ->
            registers
                .aliases()
                .forEach(
                    (alias, n) -> {
                      Official official = identities.officials().get(alias.official());
                      AggregateTables.write(
                          new AliasRow(
                              official.id(),
                              official.name(),
                              alias.surface(),
                              n[0],
                              n[1],
                              alias.reason(),
                              alias.confidence()),
                          out);
                    }));
  }

  /** Writes the tables of rules and of the judgements that they rest on. */
  public void writeRules(RulePrecision precision, RuleTally tally, double least) {
    List<RuleRow> rules = precision.rules(tally);
    List<JudgementRow> judgements = precision.judgements(tally);
    files.write(TableSpec.RULES, out -> rules.forEach(row -> AggregateTables.write(row, out)));
    files.write(
        TableSpec.JUDGEMENTS, out -> judgements.forEach(row -> AggregateTables.write(row, out)));
    long stale = judgements.stream().filter(j -> !j.state().equals(RulePrecision.FOUND)).count();
    view.add(RuleFindings.of(rules, least, stale));
  }

  /** Writes the table of rejects, in the order given. */
  public void writeRejects(List<Reject> rejects) {
    files.write(TableSpec.REJECTS, out -> rejects.forEach(row -> AggregateTables.write(row, out)));
  }
}
