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

  /**
   * Counts an article in its period; its story is counted apart.
   *
   * @param sentences the article's sentences
   * @param source the number of its source, or -1
   */
  public void addArticle(
      ArticleContent content, int period, Optional<PartialDate> date, long sentences, int source) {
    counts.periods().addArticle(period, sentences, 0, source);
    int[] entities = content.entities();
    int day = date.map(d -> d.year() * 10000 + d.month() * 100 + d.day()).orElse(0);
    for (int i = 0; i < entities.length; i++) {
      int e = entities[i];
      counts
          .entities()
          .addArticle(Keys.pair(e, e, period), content.sentences(i), content.mentions(i), source);
      if (day > 0) {
        counts.addDates(e, day, day);
      }
      for (int j = i + 1; j < entities.length; j++) {
        if (content.holdsPair(i, j)) {
          counts
              .pairs()
              .addArticle(
                  Keys.pair(e, entities[j], period), content.pairSentences(i, j), 0, source);
          addAgendaArticles(content, e, entities[j], period, source);
        }
      }
    }
  }

  private void addAgendaArticles(ArticleContent content, int a, int b, int period, int source) {
    int number = number(a, b);
    if (number < 0) {
      return;
    }
    for (int topic : content.entities()) {
      if (table.kind(topic) == Kind.TOPIC) {
        counts.agenda().addArticle(Keys.pair(number, topic, period), 0, 0, source);
      }
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

  /** Counts a story of one article without listing its pairs first. */
  public void addStory(ArticleContent content, int period) {
    int[] entities = content.entities();
    counts.periods().addStory(period);
    for (int i = 0; i < entities.length; i++) {
      counts.entities().addStory(Keys.pair(entities[i], entities[i], period));
      for (int j = i + 1; j < entities.length; j++) {
        addStoryPair(entities, entities[i], entities[j], content.holdsPair(i, j), period);
      }
    }
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
    for (int topic : entities) {
      if (table.kind(topic) == Kind.TOPIC) {
        tally.addStory(Keys.pair(number, topic, period));
      }
    }
  }
}
