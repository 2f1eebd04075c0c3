package dev.entente.sample;

import dev.entente.report.table.CsvRows;
import java.util.List;

/**
 * A sample as a sheet for a reader: a row a mention, the rules one after the other, the mentions of
 * a rule in the order of the draw, so that whoever stops after n of them has judged a random n.
 */
public final class SampleSheet {
  /** The columns; {@code right} is for the reader. */
  public static final List<String> COLUMNS =
      List.of(
          "right",
          "before",
          "surface",
          "after",
          "name",
          "kind",
          "basis",
          "office",
          "rule",
          "entity_id",
          "article_id",
          "sentence",
          "start",
          "end");

  /** With this mark first, spreadsheets take a file for UTF-8. */
  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private final StringBuilder text = new StringBuilder(BYTE_ORDER_MARK);
  private final CsvRows out = new CsvRows(text);
  private final int rules;
  private long mentions;

  SampleSheet(int rules) {
    this.rules = rules;
    COLUMNS.forEach(out::text);
    out.end();
  }

  void add(SampledMention mention, String name, SentenceText.Context context) {
    out.empty().text(context.before()).text(context.surface()).text(context.after());
    out.text(name).text(mention.kind()).text(mention.basis()).text(mention.office());
    out.text(mention.key().rule()).text(mention.entityId()).text(mention.key().articleId());
    out.count(mention.key().sentence()).count(mention.key().start()).count(mention.key().end());
    out.end();
    mentions++;
  }

  /** The number of rules of which mentions were drawn. */
  public int rules() {
    return rules;
  }

  /** The number of mentions drawn. */
  public long mentions() {
    return mentions;
  }

  /** The sheet as CSV, the tables' own form after a byte-order mark. */
  public String csv() {
    out.flush();
    return text.toString();
  }
}
