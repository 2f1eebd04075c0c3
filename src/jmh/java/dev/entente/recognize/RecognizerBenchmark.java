package dev.entente.recognize;

import dev.entente.bench.corpus.SmallNews;
import dev.entente.model.RawArticle;
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
 * Everything that recognition does with an article: date, tokens, phrases, boilerplate, countries,
 * topics, officials, signature. Microseconds an article.
 *
 * <pre>mvn -q -Pjmh test-compile exec:exec -Djmh=RecognizerBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class RecognizerBenchmark {
  private final List<RawArticle> articles = SmallNews.articles();
  private final Recognizer recognizer = new Recognizer(SmallNews.lexicon());

  /** Returns what was found in the last article. */
  @Benchmark
  @OperationsPerInvocation(SmallNews.ARTICLES)
  public Object recognize() {
    Object found = null;
    for (RawArticle article : articles) {
      found = recognizer.recognize(article);
    }
    return found;
  }
}
