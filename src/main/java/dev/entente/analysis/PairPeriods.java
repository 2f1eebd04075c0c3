package dev.entente.analysis;

import dev.entente.analysis.Rows.PairPeriodRow;
import dev.entente.count.Keys;
import dev.entente.count.Tally;
import dev.entente.model.PairKinds;
import dev.entente.model.Period;
import dev.entente.resolve.EntityTable;
import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The pairs in each period. The table is the longest of all, so its tests are made period by period
 * and its rows block by block, on all cores; the order of the rows is by pair, then by time.
 */
public final class PairPeriods {
  private static final int BLOCK = 4096;

  private final Analysis analysis;
  private final long[] keys;
  private final int[] number;
  private final Map<Integer, Scope> scopes = new TreeMap<>();

  PairPeriods(Analysis analysis, long[] keys) {
    this.analysis = analysis;
    this.keys = keys;
    this.number = new int[keys.length];
    Map<Integer, IntArrayList> byPeriod = new TreeMap<>();
    for (int i = 0; i < keys.length; i++) {
      byPeriod.computeIfAbsent(Keys.period(keys[i]), p -> new IntArrayList()).add(i);
    }
    byPeriod.keySet().forEach(period -> scopes.put(period, analysis.scope(period)));
    LongOpenHashSet seen = new LongOpenHashSet(keys);
    byPeriod.entrySet().parallelStream()
        .forEach(entry -> test(entry.getKey(), entry.getValue(), seen));
  }

  private void test(int period, IntArrayList indexes, LongOpenHashSet seen) {
    Scope scope = scopes.get(period);
    Tally pairs = analysis.counts().pairs();
    for (int i : indexes) {
      number[i] = scope.add(Keys.a(keys[i]), Keys.b(keys[i]), pairs.stories(keys[i]));
    }
    scope.correct((x, y) -> seen.contains(Keys.pair(x, y, period)));
  }

  /** The number of blocks. */
  public int blocks() {
    return (keys.length + BLOCK - 1) / BLOCK;
  }

  /** The rows of the pairs that begin in a block; blocks in order give the table. */
  public void rows(int block, Consumer<PairPeriodRow> rows) {
    int at = block * BLOCK;
    int end = Math.min(keys.length, at + BLOCK);
    while (at > 0 && at < end && isSamePair(at, at - 1)) {
      at++;
    }
    while (at < end) {
      int to = at + 1;
      while (to < keys.length && isSamePair(to, at)) {
        to++;
      }
      for (int i : inTime(at, to)) {
        rows.accept(row(i));
      }
      at = to;
    }
  }

  private boolean isSamePair(int one, int other) {
    return Keys.a(keys[one]) == Keys.a(keys[other]) && Keys.b(keys[one]) == Keys.b(keys[other]);
  }

  /** The indexes of a pair's keys in time, undated last; keys have it first. */
  private int[] inTime(int from, int to) {
    int[] order = new int[to - from];
    Arrays.setAll(order, i -> from + i);
    if (Keys.period(keys[from]) == Period.UNDATED) {
      System.arraycopy(order, 1, order, 0, order.length - 1);
      order[order.length - 1] = from;
    }
    return order;
  }

  private PairPeriodRow row(int index) {
    long key = keys[index];
    Tally tally = analysis.counts().pairs();
    EntityTable table = analysis.table();
    int a = Keys.a(key);
    int b = Keys.b(key);
    Scope scope = scopes.get(Keys.period(key));
    return new PairPeriodRow(
        analysis.end(a),
        analysis.end(b),
        PairKinds.of(table.kind(a), table.kind(b)),
        table.isStructural(a, b),
        Period.text(Keys.period(key)),
        tally.articles(key),
        tally.stories(key),
        tally.sentences(key),
        tally.sources(key).length,
        scope.stories(a),
        scope.stories(b),
        scope.storiesAll(),
        Shares.of(tally.stories(key), scope.storiesAll()),
        scope.measures(number[index]));
  }
}
