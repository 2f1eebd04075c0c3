package dev.entente.analysis;

import dev.entente.analysis.Rows.PairUnitRow;
import dev.entente.count.Keys;
import dev.entente.count.Tally;
import dev.entente.measure.Association;
import dev.entente.measure.Contingency;
import dev.entente.model.PairKinds;
import dev.entente.resolve.EntityTable;
import it.unimi.dsi.fastutil.longs.Long2LongOpenHashMap;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * The pairs in articles, in sentences and in windows of tokens, each with the table of its own
 * unit: counts, expectation, lift and npmi, without a test.
 */
public final class PairUnits {
  private final Analysis analysis;

  /** The units of an analysis whose counts hold windows. */
  public PairUnits(Analysis analysis) {
    this.analysis = analysis;
  }

  /** What is counted in one sort of unit. */
  private record Unit(String name, Long2LongOpenHashMap sums, long all) {}

  /** The table {@code pair_units}: by pair, then article, sentence, window. */
  public void rows(Consumer<PairUnitRow> rows) {
    Unit[] units = {
      sum("article", false), sum("sentence", true), windows(),
    };
    long[] pairs =
        Arrays.stream(analysis.counts().pairs().keys()).map(PairUnits::ofAll).distinct().toArray();
    for (long pair : pairs) {
      for (Unit unit : units) {
        long together = unit.sums().get(pair);
        if (together > 0) {
          rows.accept(row(pair, unit, together));
        }
      }
    }
  }

  private static long ofAll(long key) {
    return Keys.pair(Keys.a(key), Keys.b(key), 0);
  }

  private Unit sum(String name, boolean sentences) {
    Long2LongOpenHashMap sums = new Long2LongOpenHashMap();
    for (Tally tally : new Tally[] {analysis.counts().entities(), analysis.counts().pairs()}) {
      tally.forEachKey(
          key -> sums.addTo(ofAll(key), sentences ? tally.sentences(key) : tally.articles(key)));
    }
    Tally periods = analysis.counts().periods();
    long[] all = {0};
    periods.forEachKey(key -> all[0] += sentences ? periods.sentences(key) : periods.articles(key));
    return new Unit(name, sums, all[0]);
  }

  private Unit windows() {
    Long2LongOpenHashMap sums = new Long2LongOpenHashMap();
    Tally tally = analysis.counts().windows();
    tally.forEachKey(key -> sums.put(key, tally.sentences(key)));
    return new Unit("window", sums, analysis.counts().windowsAll());
  }

  private PairUnitRow row(long pair, Unit unit, long together) {
    EntityTable table = analysis.table();
    int a = Keys.a(pair);
    int b = Keys.b(pair);
    long inA = unit.sums().get(Keys.pair(a, a, 0));
    long inB = unit.sums().get(Keys.pair(b, b, 0));
    boolean exists = together >= inA + inB - unit.all();
    Association association =
        Association.of(new Contingency(exists ? together : 0, exists ? inA : 0, inB, unit.all()));
    return new PairUnitRow(
        analysis.end(a),
        analysis.end(b),
        PairKinds.of(table.kind(a), table.kind(b)),
        table.isStructural(a, b),
        unit.name(),
        together,
        inA,
        inB,
        unit.all(),
        exists ? association.expected() : Double.NaN,
        exists ? association.lift() : Double.NaN,
        exists ? association.npmi() : Double.NaN);
  }
}
