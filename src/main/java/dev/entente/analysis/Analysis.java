package dev.entente.analysis;

import dev.entente.analysis.Rows.AbsentPairRow;
import dev.entente.analysis.Rows.End;
import dev.entente.analysis.Rows.EntityPeriodRow;
import dev.entente.analysis.Rows.EntityRow;
import dev.entente.analysis.Rows.PairRow;
import dev.entente.analysis.Rows.PeriodRow;
import dev.entente.count.Counts;
import dev.entente.count.Keys;
import dev.entente.count.Tally;
import dev.entente.measure.Proportion;
import dev.entente.model.Kind;
import dev.entente.model.PairKinds;
import dev.entente.model.Period;
import dev.entente.model.PeriodUnit;
import dev.entente.resolve.EntityTable;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * The rows of the aggregate tables, made from the counts of a corpus. Rows are handed on one by one
 * in the order of their table, so that a large table is never held whole.
 */
public final class Analysis {
  private final Counts counts;
  private final EntityTable table;
  private final Calendar calendar;
  private final long minStories;
  private final long[] pairKeys;
  private final long[] stories;
  private final Scope all;

  /**
   * The analysis of a corpus.
   *
   * @param minStories the least number of stories that both ends of a tested pair are in
   */
  public Analysis(Counts counts, EntityTable table, PeriodUnit unit, long minStories) {
    this.counts = counts;
    this.table = table;
    this.minStories = minStories;
    List<Integer> held = new ArrayList<>();
    for (long key : counts.periods().keys()) {
      held.add((int) key);
    }
    calendar = Calendar.of(held, unit);
    pairKeys = counts.pairs().keys();
    stories = new long[table.size()];
    counts.entities().forEachKey(key -> stories[Keys.a(key)] += counts.entities().stories(key));
    all = scopeOfAll();
  }

  /** The periods of the corpus. */
  public Calendar calendar() {
    return calendar;
  }

  /** All stories. */
  public long storiesAll() {
    long sum = 0;
    for (long key : counts.periods().keys()) {
      sum += counts.periods().stories(key);
    }
    return sum;
  }

  Counts counts() {
    return counts;
  }

  EntityTable table() {
    return table;
  }

  long minStories() {
    return minStories;
  }

  private Scope scopeOfAll() {
    Scope scope = new Scope(table, stories, storiesAll(), minStories);
    LongOpenHashSet seen = new LongOpenHashSet();
    forEachPair(
        (from, to) -> {
          long together = 0;
          for (int i = from; i < to; i++) {
            together += counts.pairs().stories(pairKeys[i]);
          }
          int a = Keys.a(pairKeys[from]);
          int b = Keys.b(pairKeys[from]);
          scope.add(a, b, together);
          seen.add(Keys.pair(a, b, 0));
        });
    scope.correct((x, y) -> seen.contains(Keys.pair(x, y, 0)));
    return scope;
  }

  /** A run of keys of one pair, half-open. */
  private interface PairRun {
    void accept(int from, int to);
  }

  private void forEachPair(PairRun consumer) {
    int from = 0;
    while (from < pairKeys.length) {
      int to = from + 1;
      while (to < pairKeys.length
          && Keys.pair(Keys.a(pairKeys[to]), Keys.b(pairKeys[to]), 0)
              == Keys.pair(Keys.a(pairKeys[from]), Keys.b(pairKeys[from]), 0)) {
        to++;
      }
      consumer.accept(from, to);
      from = to;
    }
  }

  /** A scope of one period, without pairs. */
  Scope scope(int period) {
    long[] inPeriod = new long[table.size()];
    counts
        .entities()
        .forEachKey(
            key -> {
              if (Keys.period(key) == period) {
                inPeriod[Keys.a(key)] += counts.entities().stories(key);
              }
            });
    return new Scope(table, inPeriod, counts.periods().stories(period), minStories);
  }

  /** The table {@code periods}. */
  public void periods(Consumer<PeriodRow> rows) {
    Tally tally = counts.periods();
    for (int period : calendar.all()) {
      rows.accept(
          new PeriodRow(
              Period.text(period),
              tally.articles(period),
              tally.stories(period),
              tally.sentences(period),
              tally.sources(period).length));
    }
  }

  End end(int entity) {
    return new End(table.id(entity), table.name(entity));
  }

  /** The table {@code entities}: every entity that is counted in an article. */
  public void entities(Consumer<EntityRow> rows) {
    Tally tally = counts.entities();
    long[] keys = tally.keys();
    int from = 0;
    while (from < keys.length) {
      int entity = Keys.a(keys[from]);
      long articles = 0;
      long sentences = 0;
      long mentions = 0;
      int[] sources = {};
      while (from < keys.length && Keys.a(keys[from]) == entity) {
        long key = keys[from++];
        articles += tally.articles(key);
        sentences += tally.sentences(key);
        mentions += tally.mentions(key);
        sources = Tally.union(sources, tally.sources(key));
      }
      int[] dates = counts.dates(entity);
      rows.accept(
          new EntityRow(
              table.id(entity),
              table.kind(entity),
              table.name(entity),
              table.country(entity),
              table.office(entity),
              articles,
              stories[entity],
              sentences,
              mentions,
              sources.length,
              dates.length == 0 ? "" : dateText(dates[0]),
              dates.length == 0 ? "" : dateText(dates[1])));
    }
  }

  /** A date packed as yyyymmdd, zeros for unknown parts, as ISO text. */
  public static String dateText(int day) {
    int year = day / 10000;
    int month = day / 100 % 100;
    int date = day % 100;
    if (month == 0) {
      return String.format(Locale.ROOT, "%04d", year);
    }
    return date == 0
        ? String.format(Locale.ROOT, "%04d-%02d", year, month)
        : String.format(Locale.ROOT, "%04d-%02d-%02d", year, month, date);
  }

  /**
   * The table {@code entity_periods}: countries and topics have a row for every period, officials
   * for those that hold them.
   */
  public void entityPeriods(Consumer<EntityPeriodRow> rows) {
    Tally tally = counts.entities();
    boolean[] present = new boolean[table.size()];
    tally.forEachKey(key -> present[Keys.a(key)] = true);
    for (int entity = 0; entity < present.length; entity++) {
      if (!present[entity]) {
        continue;
      }
      for (int period : calendar.all()) {
        long key = Keys.pair(entity, entity, period);
        long articles = tally.articles(key);
        long inStories = tally.stories(key);
        if (table.kind(entity) == Kind.OFFICIAL && articles == 0 && inStories == 0) {
          continue;
        }
        long storiesAll = counts.periods().stories(period);
        rows.accept(
            new EntityPeriodRow(
                table.id(entity),
                table.kind(entity),
                table.name(entity),
                Period.text(period),
                articles,
                inStories,
                storiesAll,
                Shares.of(inStories, storiesAll)));
      }
    }
  }

  /** The table {@code pairs}. */
  public void pairs(Consumer<PairRow> rows) {
    Tally tally = counts.pairs();
    int[] number = {0};
    forEachPair(
        (from, to) -> {
          long articles = 0;
          long together = 0;
          long sentences = 0;
          int[] sources = {};
          for (int i = from; i < to; i++) {
            long key = pairKeys[i];
            articles += tally.articles(key);
            together += tally.stories(key);
            sentences += tally.sentences(key);
            sources = Tally.union(sources, tally.sources(key));
          }
          int a = Keys.a(pairKeys[from]);
          int b = Keys.b(pairKeys[from]);
          rows.accept(
              new PairRow(
                  end(a),
                  end(b),
                  PairKinds.of(table.kind(a), table.kind(b)),
                  table.isStructural(a, b),
                  articles,
                  together,
                  sentences,
                  sources.length,
                  stories[a],
                  stories[b],
                  all.storiesAll(),
                  all.measures(number[0]++),
                  together <= 1 || sources.length == 1));
        });
  }

  /** The table {@code pair_periods}: a row for every period that holds the pair. */
  public PairPeriods pairPeriods() {
    return new PairPeriods(this, pairKeys);
  }

  /** The table {@code absent_pairs}. */
  public void absentPairs(Consumer<AbsentPairRow> rows) {
    all.absent().stream()
        .sorted(Comparator.comparingInt(Scope.Absent::a).thenComparingInt(Scope.Absent::b))
        .forEach(
            absent ->
                rows.accept(
                    new AbsentPairRow(
                        end(absent.a()),
                        end(absent.b()),
                        PairKinds.of(table.kind(absent.a()), table.kind(absent.b())),
                        stories[absent.a()],
                        stories[absent.b()],
                        all.storiesAll(),
                        absent.expected(),
                        absent.log10P(),
                        absent.qValue())));
  }

  /** The stories of an entity over all periods. */
  long stories(int entity) {
    return stories[entity];
  }

  /** The share of an entity's or a pair's stories in a period. */
  Proportion proportion(Tally tally, int a, int b, int period) {
    return new Proportion(tally.stories(Keys.pair(a, b, period)), counts.periods().stories(period));
  }
}
