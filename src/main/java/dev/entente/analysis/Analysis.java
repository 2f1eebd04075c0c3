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
  private final PairRuns pairs;
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
    pairs = new PairRuns(counts.pairs().keys());
    stories = new long[table.size()];
    long[] keys = counts.entities().keys();
    for (int i = 0; i < keys.length; i++) {
      stories[Keys.a(keys[i])] += counts.entities().storiesAt(i);
    }
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
    LongOpenHashSet seen = new LongOpenHashSet(pairs.count());
    for (int pair = 0; pair < pairs.count(); pair++) {
      long together = 0;
      for (int i = pairs.from(pair); i < pairs.to(pair); i++) {
        together += counts.pairs().storiesAt(i);
      }
      scope.add(pairs.a(pair), pairs.b(pair), together);
      seen.add(Keys.pair(pairs.a(pair), pairs.b(pair), 0));
    }
    scope.correct((x, y) -> seen.contains(Keys.pair(x, y, 0)));
    return scope;
  }

  /** A scope of one period, without pairs. */
  Scope scope(int period) {
    long[] inPeriod = new long[table.size()];
    Tally entities = counts.entities();
    long[] keys = entities.keys();
    for (int i = 0; i < keys.length; i++) {
      if (Keys.period(keys[i]) == period) {
        inPeriod[Keys.a(keys[i])] += entities.storiesAt(i);
      }
    }
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
    int at = 0;
    while (at < keys.length) {
      int entity = Keys.a(keys[at]);
      long articles = 0;
      long sentences = 0;
      long mentions = 0;
      int[] sources = {};
      for (; at < keys.length && Keys.a(keys[at]) == entity; at++) {
        articles += tally.articlesAt(at);
        sentences += tally.sentencesAt(at);
        mentions += tally.mentionsAt(at);
        sources = Tally.union(sources, tally.sourcesAt(at));
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
  public Blocks<PairRow> pairs() {
    return new Blocks<>() {
      @Override
      public int count() {
        return Blocks.blocks(pairs.count());
      }

      @Override
      public void rows(int block, Consumer<PairRow> rows) {
        int end = Math.min(pairs.count(), (block + 1) * SIZE);
        for (int pair = block * SIZE; pair < end; pair++) {
          rows.accept(row(pair));
        }
      }
    };
  }

  private PairRow row(int pair) {
    Tally tally = counts.pairs();
    long articles = 0;
    long together = 0;
    long sentences = 0;
    int[] sources = {};
    for (int i = pairs.from(pair); i < pairs.to(pair); i++) {
      articles += tally.articlesAt(i);
      together += tally.storiesAt(i);
      sentences += tally.sentencesAt(i);
      sources = Tally.union(sources, tally.sourcesAt(i));
    }
    int a = pairs.a(pair);
    int b = pairs.b(pair);
    return new PairRow(
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
        all.measures(pair),
        together <= 1 || sources.length == 1);
  }

  /** The table {@code pair_periods}: a row for every period that holds the pair. */
  public PairPeriods pairPeriods() {
    return new PairPeriods(this, pairs);
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
}
