package dev.entente.recognize;

import dev.entente.bench.corpus.SmallNews;
import dev.entente.lexicon.Lexicon;
import dev.entente.text.Tokens;
import java.util.List;

/** The tokens of generated articles, made before the clock runs. */
final class Tokenized {
  private Tokenized() {}

  static List<Tokens> all(Lexicon lexicon) {
    return SmallNews.articles().stream()
        .map(
            article -> {
              Tokens tokens = new Tokens();
              lexicon.tokenizer().tokenize(article.title(), article.body(), tokens);
              return tokens;
            })
        .toList();
  }
}
