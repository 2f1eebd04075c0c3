package dev.entente.measure;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Fisher's exact test on tables as a corpus gives them: margins by Zipf's law, the pair about as
 * often as chance has it, at times much more often. Microseconds a table.
 *
 * <pre>mvn -q -Pjmh test-compile exec:exec -Djmh=FisherBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class FisherBenchmark {
  private static final int TABLES = 1000;
  private static final long SEED = 7;

  /** All stories. */
  @Param({"10000", "500000"})
  public int stories;

  private final Contingency[] tables = new Contingency[TABLES];

  /** Draws the tables. */
  @Setup
  public void draw() {
    Random random = new Random(SEED);
    for (int i = 0; i < TABLES; i++) {
      long f1 = stories / (4 + random.nextInt(200));
      long f2 = stories / (4 + random.nextInt(200));
      long expected = f1 * f2 / stories;
      long times = random.nextInt(10) == 0 ? 4 : 1;
      long o11 = Math.min(Math.min(f1, f2), times * (expected + random.nextInt(5)));
      tables[i] = new Contingency(o11, f1, f2, stories);
    }
  }

  /** Returns the sum of the logarithms of the p-values. */
  @Benchmark
  @OperationsPerInvocation(TABLES)
  public double test() {
    double sum = 0;
    for (Contingency table : tables) {
      sum += FisherExact.log10P(table);
    }
    return sum;
  }
}
