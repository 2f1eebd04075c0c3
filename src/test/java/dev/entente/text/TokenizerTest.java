package dev.entente.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where tokens and sentences begin and end. */
class TokenizerTest {
  private static final List<String> WORDS = List.of("gen", "mr", "sen", "the", "he");
  private static final Tokenizer TOKENIZER =
      new Tokenizer(Vocabulary.of(WORDS, List.of()), bits(0, 1, 2), bits(3, 4));

  private static BitSet bits(int... set) {
    BitSet bits = new BitSet();
    for (int bit : set) {
      bits.set(bit);
    }
    return bits;
  }

  private static Tokens tokens(String title, String body) {
    Tokens tokens = new Tokens();
    TOKENIZER.tokenize(title, body, tokens);
    return tokens;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iran's trade | iran trade
          the ministers' talks | the ministers talks
          Al-Hafazi came | al hafazi came
          the U.S. said | the us said
          Şentop spoke | sentop spoke
          Kurtulmu? said | kurtulmu? said
          Is it so? Yes | is it so yes
          Coast of Cote d’Ivoire | coast of cote divoire
          12October 2018 | 12october 2018
          Gen. Soleimani | gen soleimani
          """)
  void foldsTokens(String text, String folded) {
    Tokens tokens = tokens("", text);
    List<String> found = new ArrayList<>();
    for (int t = 0; t < tokens.count(); t++) {
      found.add(tokens.folded(t));
    }
    assertEquals(folded, String.join(" ", found));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He came. He left. | 2
          Gen. Powell came. Mr. Bush left. | 2
          He saw the Gen. The rest left. | 2
          He paid 3.5 per cent. She paid more. | 2
          The U.S. Senate met. | 1
          He came to the U.S. He left. | 2
          "We came." He left. | 2
          A headline\\n\\nThe text begins. | 2
          """)
  void cutsSentences(String text, int sentences) {
    Tokens tokens = tokens("", text.replace("\\n", "\n"));
    assertEquals(sentences, tokens.sentences() - 1, text);
  }

  @Test
  void joinsWrappedLines() {
    String wrapped =
        "The foreign minister said on Monday that the talks between both\n"
            + "countries had gone well, and that he would go to Ankara on\n"
            + "Tuesday to meet the Turkish president, whom the Secretary-\n"
            + "General had met the week before in the capital of Austria.";
    Tokens tokens = tokens("", wrapped);
    assertEquals(1, tokens.sentences() - 1);
    int general = 0;
    while (!tokens.folded(general).equals("general")) {
      general++;
    }
    assertTrue(tokens.joins(general));
  }

  @Test
  void countsCodePointsFromTheStartOfTheBody() {
    Tokens tokens = tokens("A title", "\uD83D\uDE00 Iran and Iraq");
    int iraq = tokens.count() - 1;
    assertEquals("iraq", tokens.folded(iraq));
    assertEquals(11, tokens.offsetOf(tokens.start(iraq)));
    assertEquals(0, tokens.sentenceOf(0));
  }
}
