package dev.entente.story;

import dev.entente.bench.corpus.SmallNews;
import dev.entente.text.Tokenizer;
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
 * The signature of an article, and the comparison of two. Nanoseconds an article, and nanoseconds a
 * comparison.
 *
 * <pre>mvn -q -Pjmh test-compile exec:exec -Djmh=SimilarityBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SimilarityBenchmark {
  private final List<long[]> articles = hashes();
  private final Signatures signatures = new Signatures();
  private final Signature[] made =
      articles.stream().map(a -> signatures.of(a, 0, a.length)).toArray(Signature[]::new);

  private static List<long[]> hashes() {
    Tokenizer tokenizer = SmallNews.lexicon().tokenizer();
    Tokens tokens = new Tokens();
    return SmallNews.articles().stream()
        .map(
            article -> {
              tokenizer.tokenize("", article.body(), tokens);
              long[] hashes = new long[tokens.count()];
              for (int i = 0; i < hashes.length; i++) {
                hashes[i] = tokens.hash(i);
              }
              return hashes;
            })
        .toList();
  }

  /** Returns the last signature. */
  @Benchmark
  @OperationsPerInvocation(SmallNews.ARTICLES)
  public Signature sign() {
    Signature signature = Signature.none();
    for (long[] article : articles) {
      signature = signatures.of(article, 0, article.length);
    }
    return signature;
  }

  /** Compares each article with the next; returns the sum of the similarities. */
  @Benchmark
  @OperationsPerInvocation(SmallNews.ARTICLES)
  public double compare() {
    double sum = 0;
    for (int i = 0; i < made.length; i++) {
      sum += made[i].similarity(made[(i + 1) % made.length]);
    }
    return sum;
  }
}
