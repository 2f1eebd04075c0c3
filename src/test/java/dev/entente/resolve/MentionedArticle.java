package dev.entente.resolve;

import dev.entente.date.DateReading;
import dev.entente.model.DateFinding;
import dev.entente.recognize.Recognized;
import java.util.List;
import java.util.Optional;

/** An article that is nothing but its mentions: no text, no date, no names. */
public final class MentionedArticle {
  private MentionedArticle() {}

  /** An article "a" with the mentions given. */
  public static ResolvedArticle of(List<ResolvedArticle.Mention> mentions) {
    Recognized article =
        new Recognized(
            "a",
            "",
            "",
            "",
            "a",
            0,
            new DateReading(Optional.empty(), List.of(), List.of()),
            0,
            0,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            new long[0]);
    return new ResolvedArticle(article, DateFinding.none(), mentions);
  }
}
