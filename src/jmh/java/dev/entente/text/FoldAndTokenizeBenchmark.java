package dev.entente.text;

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
 * Folding, words and sentence ends of an article, in one pass. Microseconds an article.
 *
 * <pre>mvn -q -Pjmh test-compile exec:exec -Djmh=FoldAndTokenize</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FoldAndTokenizeBenchmark {
  private final List<RawArticle> articles = SmallNews.articles();
  private final Tokenizer tokenizer = SmallNews.lexicon().tokenizer();
  private final Tokens tokens = new Tokens();

  /** Returns the tokens of all articles. */
  @Benchmark
  @OperationsPerInvocation(SmallNews.ARTICLES)
  public int tokenize() {
    int count = 0;
    for (RawArticle article : articles) {
      tokenizer.tokenize(article.title(), article.body(), tokens);
      count += tokens.count();
    }
    return count;
  }
}
