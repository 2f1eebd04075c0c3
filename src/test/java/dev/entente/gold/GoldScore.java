package dev.entente.gold;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.RawArticle;
import dev.entente.recognize.Recognizer;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Scores recognition against a gold file: {@code GoldScore GOLD.json ON|OFF INPUT...}, where the
 * inputs hold the articles of the gold file, and the word says whether the lexicon's known
 * officials are used. Prints every difference, then the figures.
 */
public final class GoldScore {
  private GoldScore() {}

  /** Runs the program. */
  public static void main(String[] words) throws IOException {
    GoldFile gold = GoldFile.parse(Files.readString(Path.of(words[0])));
    Lexicon lexicon = LexiconFiles.bundled(LexiconFiles.KnownOfficials.valueOf(words[1]));
    Scorer scorer = score(gold, lexicon, Arrays.asList(words).subList(2, words.length));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    scorer.differences().forEach(out::println);
    for (Scorer.Part part : Scorer.Part.values()) {
      out.println(part + " " + scorer.figure(part));
    }
  }

  /**
   * Scores the articles of the inputs, each id once.
   *
   * @throws IllegalArgumentException if an article of the gold file is in no input
   */
  static Scorer score(GoldFile gold, Lexicon lexicon, List<String> inputs) {
    Map<String, RawArticle> articles = new HashMap<>();
    for (String input : inputs) {
      GoldArticles.of(input).forEach(article -> articles.putIfAbsent(article.id(), article));
    }
    Scorer scorer = new Scorer(lexicon, gold.scoredTopics());
    Recognizer recognizer = new Recognizer(lexicon);
    for (GoldArticle article : gold.articles()) {
      if (!articles.containsKey(article.id())) {
        throw new IllegalArgumentException("no input holds the article " + article.id());
      }
      scorer.score(article, recognizer.recognize(articles.get(article.id())));
    }
    return scorer;
  }
}
