package dev.entente.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.entente.model.Basis;
import dev.entente.recognize.Recognized;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LeftOutTest {
  /** Mentions written as {@code entity basis rule}; all of an article. */
  private static ResolvedArticle article(String mentions) {
    List<ResolvedArticle.Mention> all = new ArrayList<>();
    for (String text : mentions.split(" *; *")) {
      String[] words = text.split(" ");
      Recognized.Span span = new Recognized.Span(0, 0, 1);
      all.add(
          new ResolvedArticle.Mention(
              Integer.parseInt(words[0]),
              span,
              span,
              Basis.valueOf(words[1].toUpperCase(Locale.ROOT)),
              words[2],
              Optional.empty(),
              Optional.empty()));
    }
    return MentionedArticle.of(all);
  }

  /** Which mentions count, where {@code bad} is left out and it alone introduces official 9. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1 name good; 1 name bad; 2 place bad; 2 place good | 1000",
        "5 phrase bad; 6 phrase bad; 6 phrase good | 001",
        "7 office bad; 7 reference reference | 00",
        "7 office good; 7 reference reference; 7 reference bad | 110",
        "7 reference reference; 7 office bad; 7 office good | 101",
        "7 lexicon bad; 7 reference reference; 8 office good; 8 reference reference | 0011",
        "7 lexicon good; 7 office bad; 7 reference reference | 101",
        "7 surname surname; 7 full_name full | 11",
        "9 surname surname; 9 full_name full; 9 reference reference | 000",
        "7 office bad; 7 surname surname | 01"
      })
  void marksWhatRestsOnRulesLeftOut(String mentions, String counts) {
    BitSet nine = new BitSet();
    nine.set(9);
    LeftOut leftOut = LeftOut.of(Set.of("bad")).withUnfounded(nine);
    assertEquals(
        counts,
        leftOut.mark(article(mentions)).mentions().stream()
            .map(mention -> mention.counts() ? "1" : "0")
            .collect(Collectors.joining()));
  }

  @Test
  void leavesTheArticleAsItIsWhereNothingIsLeftOut() {
    ResolvedArticle article = article("1 name good");
    assertSame(article, LeftOut.NONE.mark(article));
  }
}
