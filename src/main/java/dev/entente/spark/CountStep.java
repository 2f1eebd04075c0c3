package dev.entente.spark;

import dev.entente.count.AgendaPairs;
import dev.entente.count.ArticleContent;
import dev.entente.count.Counter;
import dev.entente.count.Counts;
import dev.entente.count.Registers;
import dev.entente.count.RuleTally;
import dev.entente.count.WindowCounter;
import dev.entente.lexicon.Lexicon;
import dev.entente.model.MentionsFormat;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.model.PeriodUnit;
import dev.entente.recognize.Recognized;
import dev.entente.report.table.ArticleTables;
import dev.entente.report.table.TableSpec;
import dev.entente.resolve.ArticleResolver;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.Identities;
import dev.entente.resolve.LeftOut;
import dev.entente.resolve.ResolvedArticle;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.spark.broadcast.Broadcast;

/**
 * Resolves and counts the articles of a partition, and renders their rows. What goes to the driver
 * are sums, and the rows as text, which the driver writes and forgets.
 */
final class CountStep implements PartitionJob.Work<byte[], CountStep.Result> {
  private static final long serialVersionUID = 1;

  private final Selection selection;
  private final Broadcast<Lexicon> lexicon;
  private final Broadcast<Setting> setting;

  CountStep(Selection selection, Broadcast<Lexicon> lexicon, Broadcast<Setting> setting) {
    this.selection = selection;
    this.lexicon = lexicon;
    this.setting = setting;
  }

  /**
   * What the whole corpus has to say to one article.
   *
   * @param window the length of windows in tokens, 0 for none
   * @param leftOut the rules whose mentions do not count
   */
  record Setting(
      Identities identities,
      EntityTable table,
      AgendaPairs agendaPairs,
      List<String> sources,
      PeriodUnit unit,
      ArticleTables.Texts texts,
      MentionsFormat format,
      int window,
      Map<String, StoryPlaces.Place> stories,
      LeftOut leftOut,
      RuleCounts ruleCounts)
      implements Serializable {

    /** A resolver for the articles of the run. */
    ArticleResolver resolver(Lexicon lexicon, Selection selection) {
      return new ArticleResolver(lexicon, identities, table, selection.asOf(), leftOut);
    }
  }

  /** Whether the mentions of each rule are counted. */
  enum RuleCounts {
    YES,
    NO
  }

  /** The rows of a table: CSV in UTF-8 without a header, or a Parquet file; and their number. */
  record Rows(byte[] bytes, long count) implements Serializable {}

  /** A partition's sums and rows. */
  record Result(Counts counts, Registers registers, RuleTally rules, Map<TableSpec, Rows> rows)
      implements Serializable {}

  @Override
  public Result of(Iterator<byte[]> records) {
    Setting s = setting.value();
    ArticleResolver resolver = s.resolver(lexicon.value(), selection);
    Counter counter = new Counter(s.table(), s.agendaPairs());
    Registers registers = new Registers();
    RuleTally rules = new RuleTally();
    PartFile mentions = PartFile.of(TableSpec.MENTIONS, s.format());
    PartFile sentences = PartFile.of(TableSpec.SENTENCES, s.format());
    ArticleTables rows =
        new ArticleTables(s.table(), s.texts(), mentions.writer(), sentences.writer());
    PartFile windows = PartFile.of(TableSpec.MENTION_WINDOWS, s.format());
    WindowCounter windowCounter = new WindowCounter(s.table(), s.window(), counter.counts());
    Iterator<Recognized> articles = selection.articles(records);
    while (articles.hasNext()) {
      ResolvedArticle article = resolver.resolve(articles.next());
      count(article, s, counter, rows);
      registers.add(article, s.table(), s.identities());
      if (s.ruleCounts() == RuleCounts.YES) {
        rules.add(article, s.table());
      }
      if (s.window() > 0) {
        windowCounter.add(article);
        ArticleTables.addWindows(article, s.table(), s.window(), windows.writer());
      }
    }
    Map<TableSpec, Rows> parts = new EnumMap<>(TableSpec.class);
    parts.put(TableSpec.ARTICLES, new Rows(utf8(rows.articles()), rows.count()));
    parts.put(TableSpec.STORIES, new Rows(utf8(rows.stories()), rows.count()));
    parts.put(TableSpec.MENTIONS, mentions.finish());
    parts.put(TableSpec.SENTENCES, sentences.finish());
    CountStep.Rows windowRows = windows.finish();
    if (s.window() > 0) {
      parts.put(TableSpec.MENTION_WINDOWS, windowRows);
    }
    return new Result(counter.counts(), registers, rules, parts);
  }

  static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static void count(
      ResolvedArticle article, Setting s, Counter counter, ArticleTables rows) {
    Recognized a = article.article();
    Optional<PartialDate> date = article.date().date();
    int period = Period.of(date, s.unit());
    int source = a.source().isEmpty() ? -1 : Collections.binarySearch(s.sources(), a.source());
    ArticleContent content = ArticleContent.of(article, s.table());
    Optional<StoryPlaces.Place> story = Optional.ofNullable(s.stories().get(a.id()));
    Counter.Alone alone = story.isEmpty() ? Counter.Alone.YES : Counter.Alone.NO;
    counter.addArticle(content, period, date, a.sentences(), source, alone);
    rows.add(
        article,
        Period.text(period),
        story
            .map(p -> new ArticleTables.Story(p.storyId(), p.similarity(), Period.text(p.period())))
            .orElseGet(() -> new ArticleTables.Story(a.id(), 1, Period.text(period))));
  }
}
