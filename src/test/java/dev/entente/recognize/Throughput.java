package dev.entente.recognize;

import dev.entente.date.DateFinder;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.RawArticle;
import dev.entente.read.InputPlan;
import dev.entente.read.InputSplit;
import dev.entente.read.LineNumbers;
import dev.entente.read.LocalFiles;
import dev.entente.read.ReadSettings;
import dev.entente.read.SplitReader;
import dev.entente.text.Tokens;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Measures recognition on one thread: {@code Throughput INPUT MEGABYTES ROUNDS}. Prints the
 * megabytes (10^6 UTF-16 units of the bodies) a second of the last round, and the share of each
 * stage.
 */
public final class Throughput {
  private static final List<String> STAGES =
      List.of("dates", "tokens", "phrases", "boilerplate", "countries", "topics", "officials");

  private final Lexicon lexicon = LexiconFiles.bundled(LexiconFiles.KnownOfficials.ON);
  private final long[] nanos = new long[STAGES.size()];
  private final DateFinder dates = new DateFinder();
  private final Tokens tokens = new Tokens();
  private final Hits hits = new Hits();
  private final PhraseMatcher matcher = new PhraseMatcher(lexicon);
  private final BoilerplateFinder boilerplate = new BoilerplateFinder(lexicon);
  private final CountryRecognizer countries = new CountryRecognizer(lexicon);
  private final TopicRecognizer topics = new TopicRecognizer(lexicon);
  private final OfficialRecognizer officials = new OfficialRecognizer(lexicon);
  private final Publisher.Reader publishers = new Publisher.Reader(lexicon);
  private final Recognizer whole = new Recognizer(lexicon);

  private Throughput() {}

  /** Runs the measurement. */
  public static void main(String[] words) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    List<RawArticle> articles = read(words[0], Long.parseLong(words[1]) * 1_000_000);
    new Throughput().measure(articles, Integer.parseInt(words[2]), out);
  }

  private void measure(List<RawArticle> articles, int rounds, PrintStream out) {
    long units = articles.stream().mapToLong(a -> a.body().length()).sum();
    for (int round = 0; round < rounds; round++) {
      long start = System.nanoTime();
      articles.forEach(whole::recognize);
      double seconds = (System.nanoTime() - start) / 1e9;
      out.printf(Locale.ROOT, "%.1f MB/s over %.1f MB%n", units / 1e6 / seconds, units / 1e6);
    }
    for (int round = 0; round < 2; round++) {
      java.util.Arrays.fill(nanos, 0);
      articles.forEach(this::stages);
    }
    long all = java.util.Arrays.stream(nanos).sum();
    for (int stage = 0; stage < nanos.length; stage++) {
      out.printf(Locale.ROOT, "%-12s %.1f %%%n", STAGES.get(stage), 100.0 * nanos[stage] / all);
    }
  }

  private void stages(RawArticle article) {
    long t0 = System.nanoTime();
    dates.read(Optional.of(article.metadataDate()), article.title(), article.body());
    long t1 = System.nanoTime();
    lexicon.tokenizer().tokenize(article.title(), article.body(), tokens);
    long t2 = System.nanoTime();
    matcher.match(tokens, hits);
    long t3 = System.nanoTime();
    BitSet marked = boilerplate.find(tokens, hits);
    long t4 = System.nanoTime();
    List<CountryRecognizer.Found> found = countries.find(tokens, hits, marked);
    long t5 = System.nanoTime();
    topics.find(tokens, hits, marked);
    long t6 = System.nanoTime();
    officials.find(tokens, hits, found, marked, publishers.read(article.source()));
    long t7 = System.nanoTime();
    long[] times = {t0, t1, t2, t3, t4, t5, t6, t7};
    for (int stage = 0; stage < nanos.length; stage++) {
      nanos[stage] += times[stage + 1] - times[stage];
    }
  }

  private static List<RawArticle> read(String input, long units) {
    LocalFiles files = new LocalFiles();
    InputPlan plan = InputPlan.plan(files, List.of(input), ReadSettings.DEFAULT, 1, n -> {});
    SplitReader reader = new SplitReader(files, ReadSettings.DEFAULT, new LineNumbers(files));
    List<RawArticle> articles = new ArrayList<>();
    long[] read = {0};
    for (InputSplit split : plan.splits()) {
      reader.read(
          split,
          article -> {
            if (read[0] < units) {
              read[0] += article.body().length();
              articles.add(article);
            }
          },
          reject -> {});
    }
    return articles;
  }
}
