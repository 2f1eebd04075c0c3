package dev.entente.recognize;

import dev.entente.bench.corpus.SmallNews;
import dev.entente.lexicon.Lexicon;
import dev.entente.text.Tokens;
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
 * All phrases of the lexicon in the tokens of an article. Microseconds an article.
 *
 * <pre>mvn -q -Pjmh test-compile exec:exec -Djmh=MatchBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class MatchBenchmark {
  private final Lexicon lexicon = SmallNews.lexicon();
  private final List<Tokens> articles = Tokenized.all(lexicon);
  private final PhraseMatcher matcher = new PhraseMatcher(lexicon);
  private final Hits hits = new Hits();

  /** Returns the hits of the last article. */
  @Benchmark
  @OperationsPerInvocation(SmallNews.ARTICLES)
  public Object match() {
    for (Tokens tokens : articles) {
      matcher.match(tokens, hits);
    }
    return hits;
  }
}
