package dev.entente.count;

import dev.entente.model.Kind;
import dev.entente.model.PartialDate;
import dev.entente.resolve.EntityTable;
import it.unimi.dsi.fastutil.ints.IntOpenHashSet;
import it.unimi.dsi.fastutil.longs.LongOpenHashSet;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Adds articles and stories to counts. */
public final class Counter {
  private final EntityTable table;
  private final AgendaPairs agendaPairs;
  private final Counts counts = new Counts();

  /** A counter that starts at nothing. */
  public Counter(EntityTable table, AgendaPairs agendaPairs) {
    this.table = table;
    this.agendaPairs = agendaPairs;
  }

  /** The sums so far. */
  public Counts counts() {
    return counts;
  }

  /**
   * What a story's article adds to the story.
   *
   * @param entities the entities that it holds, ascending
   * @param pairs the pairs that it holds, as keys with period 0
   */
  public record StoryPart(int[] entities, long[] pairs) {}

  /** Whether an article is a story of its own; if not, its story is counted apart. */
  public enum Alone {
    YES,
    NO
  }

  /**
   * Counts an article in its period, and its story with it where it is alone in it.
   *
   * @param sentences the article's sentences
   * @param source the number of its source, or -1
   */
  public void addArticle(
      ArticleContent content,
      int period,
      Optional<PartialDate> date,
      long sentences,
      int source,
      Alone alone) {
    add(counts.periods(), period, sentences, 0, source, alone);
    int[] entities = content.entities();
    int day = date.map(d -> d.year() * 10000 + d.month() * 100 + d.day()).orElse(0);
    for (int i = 0; i < entities.length; i++) {
      int e = entities[i];
      long key = Keys.pair(e, e, period);
      add(counts.entities(), key, content.sentences(i), content.mentions(i), source, alone);
      if (day > 0) {
        counts.addDates(e, day, day);
      }
      for (int j = i + 1; j < entities.length; j++) {
        if (content.holdsPair(i, j)) {
          long pair = Keys.pair(e, entities[j], period);
          add(counts.pairs(), pair, content.pairSentences(i, j), 0, source, alone);
          addAgenda(content, e, entities[j], period, source, alone);
        } else if (alone == Alone.YES) {
          addStoryPair(entities, e, entities[j], false, period);
        }
      }
    }
  }

  private static void add(
      Tally tally, long key, long sentences, long mentions, int source, Alone alone) {
    if (alone == Alone.YES) {
      tally.addSingle(key, sentences, mentions, source);
    } else {
      tally.addArticle(key, sentences, mentions, source);
    }
  }

  private void addAgenda(
      ArticleContent content, int a, int b, int period, int source, Alone alone) {
    int number = number(a, b);
    if (number < 0) {
      return;
    }
    int[] entities = content.entities();
    for (int i = entities.length - 1; i >= 0 && table.kind(entities[i]) == Kind.TOPIC; i--) {
      add(counts.agenda(), Keys.pair(number, entities[i], period), 0, 0, source, alone);
    }
  }

  private int number(int a, int b) {
    boolean countries = table.kind(a) == Kind.COUNTRY && table.kind(b) == Kind.COUNTRY;
    return countries ? agendaPairs.number(a, b) : -1;
  }

  /** What an article adds to its story. */
  public StoryPart part(ArticleContent content) {
    int[] entities = content.entities();
    LongOpenHashSet pairs = new LongOpenHashSet();
    for (int i = 0; i < entities.length; i++) {
      for (int j = i + 1; j < entities.length; j++) {
        if (content.holdsPair(i, j)) {
          pairs.add(Keys.pair(entities[i], entities[j], 0));
        }
      }
    }
    return new StoryPart(entities, pairs.toLongArray());
  }

  /** Counts a story of several articles: it holds what one of them holds. */
  public void addStory(List<StoryPart> parts, int period) {
    IntOpenHashSet union = new IntOpenHashSet();
    LongOpenHashSet pairs = new LongOpenHashSet();
    for (StoryPart part : parts) {
      Arrays.stream(part.entities()).forEach(union::add);
      Arrays.stream(part.pairs()).forEach(pairs::add);
    }
    int[] entities = union.toIntArray();
    Arrays.sort(entities);
    counts.periods().addStory(period);
    for (int i = 0; i < entities.length; i++) {
      counts.entities().addStory(Keys.pair(entities[i], entities[i], period));
      for (int j = i + 1; j < entities.length; j++) {
        boolean holds = pairs.contains(Keys.pair(entities[i], entities[j], 0));
        addStoryPair(entities, entities[i], entities[j], holds, period);
      }
    }
  }

  private void addStoryPair(int[] entities, int a, int b, boolean holds, int period) {
    if (holds) {
      counts.pairs().addStory(Keys.pair(a, b, period));
    } else if (table.kind(a) == Kind.COUNTRY && table.kind(b) != Kind.OFFICIAL) {
      counts.apart().addStory(Keys.pair(a, b, period));
    }
    int number = number(a, b);
    if (number < 0) {
      return;
    }
    Tally tally = holds ? counts.agenda() : counts.agendaApart();
    for (int i = entities.length - 1; i >= 0 && table.kind(entities[i]) == Kind.TOPIC; i--) {
      tally.addStory(Keys.pair(number, entities[i], period));
    }
  }
}
