package dev.entente.recognize;

import dev.entente.bench.corpus.SmallNews;
import dev.entente.lexicon.Lexicon;
import dev.entente.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Officials of an article whose tokens, phrases and countries are known. Microseconds an article.
 *
 * <pre>mvn -q -Pjmh test-compile exec:exec -Djmh=OfficialsBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class OfficialsBenchmark {
  private final Lexicon lexicon = SmallNews.lexicon();
  private final OfficialRecognizer officials = new OfficialRecognizer(lexicon);
  private final Publisher publisher = new Publisher.Reader(lexicon).read("");
  private final List<Prepared> articles = new ArrayList<>();

  /** Matches what the recognition of officials stands on. */
  public OfficialsBenchmark() {
    PhraseMatcher matcher = new PhraseMatcher(lexicon);
    BoilerplateFinder boilerplate = new BoilerplateFinder(lexicon);
    CountryRecognizer countries = new CountryRecognizer(lexicon);
    for (Tokens tokens : Tokenized.all(lexicon)) {
      Hits hits = new Hits();
      matcher.match(tokens, hits);
      BitSet marked = boilerplate.find(tokens, hits);
      articles.add(new Prepared(tokens, hits, marked, countries.find(tokens, hits, marked)));
    }
  }

  private record Prepared(
      Tokens tokens, Hits hits, BitSet marked, List<CountryRecognizer.Found> countries) {}

  /** Returns what was found in the last article. */
  @Benchmark
  @OperationsPerInvocation(SmallNews.ARTICLES)
  public Object officials() {
    Object found = null;
    for (Prepared one : articles) {
      found = officials.find(one.tokens(), one.hits(), one.countries(), one.marked(), publisher);
    }
    return found;
  }
}
