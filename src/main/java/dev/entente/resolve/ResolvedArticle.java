package dev.entente.resolve;

import dev.entente.model.Basis;
import dev.entente.model.DateFinding;
import dev.entente.model.MentionKey;
import dev.entente.recognize.Recognized;
import java.util.List;
import java.util.Optional;

/**
 * An article with its date and its mentions, each of one entity of the run.
 *
 * @param mentions in the order of sentence, start, end, entity
 */
public record ResolvedArticle(Recognized article, DateFinding date, List<Mention> mentions) {

  /**
   * A mention.
   *
   * @param entity the entity's number in the {@link EntityTable}
   * @param extent the name with the phrase of its office; the span itself elsewhere
   * @param rule the rule that found it
   * @param office the office that the text gives with it
   * @param link for an official, why the name is this one's; empty else
   * @param counts whether it counts: it is no place, and its rule is not left out
   */
  public record Mention(
      int entity,
      Recognized.Span span,
      Recognized.Span extent,
      Basis basis,
      String rule,
      Optional<Recognized.Office> office,
      Optional<Identities.Link> link,
      boolean counts) {

    /** A mention that counts as its basis does. */
    public Mention(
        int entity,
        Recognized.Span span,
        Recognized.Span extent,
        Basis basis,
        String rule,
        Optional<Recognized.Office> office,
        Optional<Identities.Link> link) {
      this(entity, span, extent, basis, rule, office, link, basis.counts());
    }

    /** The same mention where it counts nowhere. */
    Mention leftOut() {
      return new Mention(entity, span, extent, basis, rule, office, link, false);
    }

    /** What names it in a report. */
    public MentionKey key(Recognized article) {
      Recognized.Sentence sentence = article.texts().get(span.sentence());
      return new MentionKey(
          article.id(),
          sentence.number(),
          sentence.offset(span.start()),
          sentence.offset(span.end()),
          rule);
    }

    /** The words themselves. */
    public String surface(Recognized article) {
      String text = article.texts().get(span.sentence()).text();
      return text.substring(span.start(), span.end());
    }
  }
}
