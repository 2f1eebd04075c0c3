package dev.entente.analysis;

import dev.entente.analysis.Rows.PairPeriodRow;
import dev.entente.count.Keys;
import dev.entente.count.Tally;
import dev.entente.model.PairKinds;
import dev.entente.model.Period;
import dev.entente.resolve.EntityTable;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The pairs in each period. The table is the longest of all, so its tests are made period by period
 * and its rows block by block, on all cores; the order of the rows is by pair, then by time.
 */
public final class PairPeriods implements Blocks<PairPeriodRow> {
  private final Analysis analysis;
  private final PairRuns pairs;
  private final int[] number;
  private final Map<Integer, Scope> scopes = new TreeMap<>();
  private final Map<Integer, String> texts = new TreeMap<>();

  PairPeriods(Analysis analysis, PairRuns pairs) {
    this.analysis = analysis;
    this.pairs = pairs;
    this.number = new int[pairs.keys()];
    LongOpenHashSet seen = new LongOpenHashSet(pairs.keys());
    Map<Integer, IntArrayList> byPeriod = new TreeMap<>();
    for (int i = 0; i < pairs.keys(); i++) {
      byPeriod.computeIfAbsent(pairs.period(i), p -> new IntArrayList()).add(i);
      seen.add(pairs.key(i));
    }
    byPeriod
        .keySet()
        .forEach(
            period -> {
              scopes.put(period, analysis.scope(period));
              texts.put(period, Period.text(period));
            });
    byPeriod.entrySet().parallelStream()
        .forEach(entry -> test(entry.getKey(), entry.getValue(), seen));
  }

  private void test(int period, IntArrayList indexes, LongOpenHashSet seen) {
    Scope scope = scopes.get(period);
    Tally tally = analysis.counts().pairs();
    for (int n = 0; n < indexes.size(); n++) {
      int i = indexes.getInt(n);
      long key = pairs.key(i);
      number[i] = scope.add(Keys.a(key), Keys.b(key), tally.storiesAt(i));
    }
    scope.correct((x, y) -> seen.contains(Keys.pair(x, y, period)));
  }

  @Override
  public int count() {
    return Blocks.blocks(pairs.count());
  }

  @Override
  public void rows(int block, Consumer<PairPeriodRow> rows) {
    int end = Math.min(pairs.count(), (block + 1) * SIZE);
    for (int pair = block * SIZE; pair < end; pair++) {
      int from = pairs.from(pair);
      int to = pairs.to(pair);
      // Undated comes last in the table, and first among the keys.
      boolean undated = pairs.period(from) == Period.UNDATED;
      for (int i = undated ? from + 1 : from; i < to; i++) {
        rows.accept(row(i));
      }
      if (undated) {
        rows.accept(row(from));
      }
    }
  }

  private PairPeriodRow row(int index) {
    long key = pairs.key(index);
    Tally tally = analysis.counts().pairs();
    EntityTable table = analysis.table();
    int a = Keys.a(key);
    int b = Keys.b(key);
    int period = Keys.period(key);
    Scope scope = scopes.get(period);
    long stories = tally.storiesAt(index);
    return new PairPeriodRow(
        analysis.end(a),
        analysis.end(b),
        PairKinds.of(table.kind(a), table.kind(b)),
        table.isStructural(a, b),
        texts.get(period),
        tally.articlesAt(index),
        stories,
        tally.sentencesAt(index),
        tally.sourceCountAt(index),
        scope.stories(a),
        scope.stories(b),
        scope.storiesAll(),
        Shares.of(stories, scope.storiesAll()),
        scope.measures(number[index]));
  }
}
