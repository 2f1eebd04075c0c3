package dev.entente.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.lexicon.Entry;
import dev.entente.lexicon.Lexicon;
import dev.entente.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The matcher finds what a search for each phrase at each token finds. */
class PhraseMatcherPropertiesTest {
  private static final List<String> PHRASES =
      List.of(
          "free zone",
          "zone",
          "free trade zone",
          "terroris*",
          "counter terroris*",
          "terror*",
          "=US",
          "=Turkey",
          "turkey red",
          "trade*",
          "trade union*",
          "union",
          "free* trade",
          "free, trade*",
          "trade, union, zone");
  private static final Lexicon LEXICON = SmallLexicon.of(PHRASES);

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> word =
        Arbitraries.of(
            "free",
            "zone",
            "Zone",
            "trade",
            "trader",
            "trades",
            "terrorism",
            "terror",
            "terrors",
            "counter",
            "US",
            "us",
            "Us",
            "Turkey",
            "TURKEY",
            "turkey",
            "red",
            "union",
            "unions",
            "freed",
            "the");
    Arbitrary<String> gap = Arbitraries.of(" ", "-", ", ", ". ", "\n", "'s ", " - ", "");
    return word.list()
        .ofMaxSize(14)
        .flatMap(
            words ->
                gap.list()
                    .ofSize(words.size())
                    .map(
                        gaps -> {
                          StringBuilder text = new StringBuilder();
                          for (int i = 0; i < words.size(); i++) {
                            text.append(words.get(i)).append(gaps.get(i));
                          }
                          return text.toString();
                        }));
  }

  @Property(seed = "1", tries = 2000)
  void findsWhatTheNaiveSearchFinds(@ForAll("texts") String text) {
    Tokens tokens = new Tokens();
    LEXICON.tokenizer().tokenize("", text, tokens);
    Hits hits = new Hits();
    new PhraseMatcher(LEXICON).match(tokens, hits);
    TreeSet<String> found = new TreeSet<>();
    for (int h = 0; h < hits.count; h++) {
      Entry entry = hits.entry[h];
      if (entry.rule().startsWith(SmallLexicon.RULE)) {
        found.add(hits.first[h] + "-" + hits.last[h] + " " + entry.rule());
      }
    }
    assertEquals(naive(tokens), found);
  }

  private static TreeSet<String> naive(Tokens tokens) {
    TreeSet<String> found = new TreeSet<>();
    for (String phrase : PHRASES) {
      boolean cased = phrase.startsWith("=");
      List<String> words = new ArrayList<>(Arrays.asList(phrase.replace("=", "").split(" ")));
      for (int first = 0; first + words.size() <= tokens.count(); first++) {
        if (stands(tokens, first, words, cased)) {
          found.add(first + "-" + (first + words.size()) + " " + SmallLexicon.RULE + phrase);
        }
      }
    }
    return found;
  }

  private static boolean goesOn(Tokens tokens, int token, boolean comma) {
    String between = tokens.text(tokens.end(token - 1), tokens.start(token));
    return !tokens.is(token, Tokens.SENTENCE_START)
        && (comma ? between.matches("('s)?\\s*,\\s*") : tokens.joins(token));
  }

  private static boolean stands(Tokens tokens, int first, List<String> words, boolean cased) {
    for (int i = 0; i < words.size(); i++) {
      int token = first + i;
      boolean comma = i > 0 && words.get(i - 1).endsWith(",");
      boolean joined = i == 0 || goesOn(tokens, token, comma);
      String word = words.get(i).replace(",", "");
      String text = tokens.text(token);
      String small = text.toLowerCase(java.util.Locale.ROOT);
      boolean same =
          word.endsWith("*")
              ? small.startsWith(word.substring(0, word.length() - 1))
              : small.equals(word.toLowerCase(java.util.Locale.ROOT));
      boolean upper = text.equals(text.toUpperCase(java.util.Locale.ROOT));
      boolean fits = !cased || upper || (text.equals(word) && !word.equals("US"));
      if (!joined || !same || !fits) {
        return false;
      }
    }
    return true;
  }
}
