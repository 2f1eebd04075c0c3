package dev.entente.gold;

import dev.entente.date.Inference;
import dev.entente.gold.IdentityGold.Place;
import dev.entente.gold.IdentityScorer.Rates;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.measure.Interval;
import dev.entente.measure.Proportion;
import dev.entente.measure.Wilson;
import dev.entente.model.Kind;
import dev.entente.model.RawArticle;
import dev.entente.recognize.Recognized;
import dev.entente.recognize.RecognizedCodec;
import dev.entente.recognize.Recognizer;
import dev.entente.resolve.ArticleResolver;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.Identities;
import dev.entente.resolve.IdentityResolver;
import dev.entente.resolve.NameForms;
import dev.entente.resolve.ResolvedArticle;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Scores identities over whole corpora: {@code IdentityScore GOLD.json ON|OFF CORPUS=INPUT...},
 * where a corpus is one of the gold file's and the word says whether the lexicon's known officials
 * are used. Prints for each corpus the time of the resolver, the persons of each sample judged,
 * split, merged and wrong with the Wilson interval, and everyone who is split or merged; then the
 * sums.
 */
public final class IdentityScore {
  private IdentityScore() {}

  /** Runs the program. */
  public static void main(String[] words) throws IOException {
    IdentityGold gold = IdentityGold.parse(Files.readString(Path.of(words[0])));
    Lexicon lexicon = LexiconFiles.bundled(LexiconFiles.KnownOfficials.valueOf(words[1]));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    Map<String, Rates> all = new TreeMap<>();
    for (String word : Arrays.asList(words).subList(2, words.length)) {
      String corpus = word.substring(0, word.indexOf('='));
      IdentityScorer scorer = new IdentityScorer();
      long nanos = resolve(lexicon, word.substring(corpus.length() + 1), scorer);
      out.println(corpus + " resolved in " + nanos / 1_000_000 + " ms");
      for (String sample : gold.samples()) {
        Rates rates = scorer.rates(gold.persons(corpus, sample));
        out.println(corpus + ", " + sample + " sample: " + text(rates));
        all.merge(sample, rates, Rates::plus);
      }
      scorer.differences().forEach(line -> out.println(corpus + ": " + line));
    }
    all.forEach((sample, rates) -> out.println("all, " + sample + " sample: " + text(rates)));
  }

  private static String text(Rates rates) {
    Interval interval = Wilson.interval(new Proportion(rates.wrong(), rates.judged()));
    return rates
        + String.format(
            Locale.ROOT,
            " %.3f [%.3f, %.3f]",
            (double) rates.wrong() / rates.judged(),
            interval.low(),
            interval.high());
  }

  /** Passes the mentions of all officials of an input to a scorer; the time of identities alone. */
  private static long resolve(Lexicon lexicon, String input, IdentityScorer scorer) {
    Recognizer recognizer = new Recognizer(lexicon);
    List<byte[]> articles = new ArrayList<>();
    NameForms forms = new NameForms();
    for (RawArticle raw : GoldArticles.of(input)) {
      Recognized article = recognizer.recognize(raw);
      articles.add(RecognizedCodec.encode(article));
      forms.add(article.persons(), Inference.infer(article.dates(), Optional.empty()).date());
    }
    long start = System.nanoTime();
    Identities identities = new IdentityResolver(lexicon).resolve(forms.forms());
    long nanos = System.nanoTime() - start;
    EntityTable table = EntityTable.of(lexicon, identities);
    ArticleResolver resolver = new ArticleResolver(lexicon, identities, table, Optional.empty());
    for (byte[] bytes : articles) {
      ResolvedArticle resolved = resolver.resolve(RecognizedCodec.decode(bytes, 0));
      for (ResolvedArticle.Mention mention : resolved.mentions()) {
        if (table.kind(mention.entity()) == Kind.OFFICIAL) {
          scorer.add(
              new Place(resolved.article().id(), mention.surface(resolved.article())),
              table.id(mention.entity()));
        }
      }
    }
    return nanos;
  }
}
