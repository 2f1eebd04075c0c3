package dev.entente.resolve;

import dev.entente.model.Basis;
import dev.entente.model.DateFinding;
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
   */
  public record Mention(
      int entity,
      Recognized.Span span,
      Recognized.Span extent,
      Basis basis,
      String rule,
      Optional<Recognized.Office> office,
      Optional<Identities.Link> link) {

    /** The words themselves. */
    public String surface(Recognized article) {
      String text = article.texts().get(span.sentence()).text();
      return text.substring(span.start(), span.end());
    }
  }
}
