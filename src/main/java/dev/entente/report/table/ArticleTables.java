package dev.entente.report.table;

import dev.entente.count.WindowCounter;
import dev.entente.model.DateFinding;
import dev.entente.model.PartialDate;
import dev.entente.recognize.Recognized;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.ResolvedArticle;
import java.util.BitSet;
import java.util.Locale;

/**
 * Renders the rows of one article: of {@code articles}, {@code mentions}, {@code sentences} and
 * {@code stories}. An instance collects the rows of the articles of one part of the corpus.
 */
public final class ArticleTables {
  private final StringBuilder articles = new StringBuilder();
  private final StringBuilder stories = new StringBuilder();
  private final CsvRows articleRows = new CsvRows(articles);
  private final RowWriter mentionRows;
  private final RowWriter sentenceRows;
  private final CsvRows storyRows = new CsvRows(stories);
  private final EntityTable table;
  private final Texts texts;

  /** Whether the report holds the sentences. */
  public enum Texts {
    KEPT,
    LEFT_OUT
  }

  /**
   * Tables without rows.
   *
   * @param mentions takes the rows of {@code mentions}
   * @param sentences takes those of {@code sentences}
   */
  public ArticleTables(EntityTable table, Texts texts, RowWriter mentions, RowWriter sentences) {
    this.table = table;
    this.texts = texts;
    this.mentionRows = mentions;
    this.sentenceRows = sentences;
  }

  /** An article's place in its story. */
  public record Story(String id, double similarity, String period) {}

  /** Adds the rows of one article. */
  public void add(ResolvedArticle resolved, String period, Story story) {
    Recognized a = resolved.article();
    DateFinding date = resolved.date();
    articleRows.text(a.id()).text(a.source()).text(a.title()).text(a.url());
    articleRows.text(date.date().map(PartialDate::toString).orElse(""));
    articleRows.text(
        date.date().map(d -> d.precision().name().toLowerCase(Locale.ROOT)).orElse(""));
    articleRows.text(date.basis().name().toLowerCase(Locale.ROOT)).text(date.evidence());
    articleRows.text(period).text(story.id()).count(a.words()).count(a.sentences()).end();
    storyRows.text(story.id()).text(a.id()).text(story.id());
    storyRows.measure(story.similarity()).text(story.period()).end();
    BitSet used = new BitSet();
    for (ResolvedArticle.Mention mention : resolved.mentions()) {
      used.set(mention.span().sentence());
      addMention(a, mention);
    }
    if (texts == Texts.KEPT) {
      for (int s = used.nextSetBit(0); s >= 0; s = used.nextSetBit(s + 1)) {
        Recognized.Sentence sentence = a.texts().get(s);
        sentenceRows.text(a.id()).count(sentence.number()).count(sentence.start());
        sentenceRows.count(sentence.end()).text(sentence.text()).end();
      }
    }
  }

  private void addMention(Recognized a, ResolvedArticle.Mention m) {
    Recognized.Sentence sentence = a.texts().get(m.span().sentence());
    mentionRows.text(a.id()).count(sentence.number());
    mentionRows.count(sentence.offset(m.span().start())).count(sentence.offset(m.span().end()));
    mentionRows.text(m.surface(a)).text(table.id(m.entity()));
    mentionRows.text(table.kind(m.entity()).word()).text(m.basis().word());
    mentionRows.mark(m.counts()).text(m.rule());
    if (m.office().isPresent()) {
      mentionRows.text(m.office().get().office()).text(m.office().get().country());
    } else {
      mentionRows.empty().empty();
    }
    if (m.extent().equals(m.span())) {
      mentionRows.empty().empty();
    } else {
      mentionRows.count(sentence.offset(m.extent().start()));
      mentionRows.count(sentence.offset(m.extent().end()));
    }
    mentionRows.end();
  }

  /** Adds the rows of {@code mention_windows} of one article, for windows of a length in tokens. */
  public static void addWindows(
      ResolvedArticle resolved, EntityTable table, int length, RowWriter rows) {
    for (ResolvedArticle.Mention m : resolved.mentions()) {
      if (m.counts()) {
        Recognized.Sentence sentence = resolved.article().texts().get(m.span().sentence());
        rows.text(resolved.article().id()).count(sentence.number());
        rows.count(sentence.offset(m.span().start()));
        rows.count(sentence.offset(m.span().end()));
        rows.text(table.id(m.entity())).count(WindowCounter.windowOf(m, length)).end();
      }
    }
  }

  /** The rows of {@code articles} so far, without a header. */
  public String articles() {
    articleRows.flush();
    return articles.toString();
  }

  /** The rows of {@code stories} so far, without a header; as many as of {@code articles}. */
  public String stories() {
    storyRows.flush();
    return stories.toString();
  }

  /** The number of articles added. */
  public long count() {
    return articleRows.rows();
  }
}
