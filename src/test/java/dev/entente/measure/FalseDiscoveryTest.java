package dev.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.function.IntToLongFunction;
import org.junit.jupiter.api.Test;

/**
 * What margins, eligibility, exact test and correction say together where there is nothing to find:
 * every entity keeps its number of stories, and which stories these are is drawn anew,
 * independently of the other entities.
 */
final class FalseDiscoveryTest {

  private static final double LOG10_LEVEL = StrictMath.log10(0.05);

  /**
   * A tenth of 1,000 entities falls off as 1 / rank from every story down, the others are in 3 to
   * 12 stories.
   */
  private static final Corpus MIXED =
      new Corpus(4_000, margins(1_000, i -> i < 100 ? 4_000 / (i + 1) : 3 + i % 10));

  /** Rare entities alone: nearly all pairs are never seen, and those seen were so by chance. */
  private static final Corpus RARE = new Corpus(8_000, margins(2_000, i -> 5 + i % 10));

  @Test
  void independentEntitiesShowNothingInNineteenOfTwentyRuns() {
    int runs = 200;
    Random random = new Random(19_460_110);
    int found = 0;
    for (int run = 0; run < runs; run++) {
      double[] log10P = MIXED.computed(MIXED.draw(random));
      found += discoveries(log10P, MIXED.tests()) > 0 ? 1 : 0;
    }
    String report = found + " of " + runs + " runs show a pair";
    assertTrue(found <= 0.05 * runs, report);
    assertTrue(Wilson.interval(new Proportion(found, runs)).high() <= 0.08, report);
  }

  @Test
  void pairsNeverSeenMustBeCountedAmongTheTests() {
    double[] log10P = RARE.computed(RARE.draw(new Random(1)));
    assertEquals(0, discoveries(log10P, RARE.tests()));
    long wrong = discoveries(log10P, log10P.length);
    assertTrue(wrong > 1_000, wrong + " false pairs if only the pairs seen were counted");
  }

  @Test
  void twoRareEntitiesThatAlwaysMeetAreFound() {
    int[][] stories = MIXED.draw(new Random(7));
    assertEquals(10, stories[107].length);
    stories[117] = stories[107].clone();
    assertTrue(discoveries(MIXED.computed(stories), MIXED.tests()) > 0);
  }

  private static long discoveries(double[] log10P, long tests) {
    double[] log10Q = BenjaminiHochberg.log10Q(log10P, tests);
    return Arrays.stream(log10Q).filter(q -> q < LOG10_LEVEL).count();
  }

  private static long[] margins(int entities, IntToLongFunction margin) {
    long[] margins = new long[entities];
    Arrays.setAll(margins, margin);
    return margins;
  }

  /** So many stories, and in how many of them each entity is. */
  private static final class Corpus {

    private final int stories;
    private final long[] margins;

    Corpus(int stories, long[] margins) {
      this.stories = stories;
      this.margins = margins;
    }

    Eligibility eligibility() {
      return new Eligibility(5, stories);
    }

    long tests() {
      return EligiblePairs.within(Arrays.stream(margins).filter(eligibility()::holds).count(), 0);
    }

    /** The stories of each entity, a random sample without repetition. */
    int[][] draw(Random random) {
      int[] order = new int[stories];
      Arrays.setAll(order, i -> i);
      int[][] drawn = new int[margins.length][];
      for (int entity = 0; entity < margins.length; entity++) {
        int size = (int) margins[entity];
        for (int i = 0; i < size; i++) {
          int j = i + random.nextInt(stories - i);
          int story = order[j];
          order[j] = order[i];
          order[i] = story;
        }
        drawn[entity] = Arrays.copyOf(order, size);
      }
      return drawn;
    }

    /**
     * The p-values that are computed: of eligible pairs seen together, and of absent ones that were
     * to be expected.
     */
    double[] computed(int[][] drawn) {
      int[][] together = countTogether(drawn);
      double[] log10P = new double[margins.length * margins.length / 2];
      int[] size = {0};
      for (int a = 0; a < margins.length; a++) {
        for (int b = a + 1; b < margins.length; b++) {
          if (together[a][b] > 0 && eligibility().holds(margins[a], margins[b])) {
            log10P[size[0]++] = log10P(together[a][b], a, b);
          }
        }
      }
      new AbsentPairs(eligibility())
          .forEach(
              margins, (a, b) -> together[a][b] > 0, (a, b) -> log10P[size[0]++] = log10P(0, a, b));
      return Arrays.copyOf(log10P, size[0]);
    }

    private double log10P(int o11, int a, int b) {
      return FisherExact.log10P(new Contingency(o11, margins[a], margins[b], stories));
    }

    /**
     * Stories that hold both entities, at [smaller index][larger index], counted story by story.
     */
    private int[][] countTogether(int[][] drawn) {
      int[][] inStory = new int[stories][128];
      int[] sizes = new int[stories];
      int[][] together = new int[margins.length][margins.length];
      for (int entity = 0; entity < margins.length; entity++) {
        for (int story : drawn[entity]) {
          for (int i = 0; i < sizes[story]; i++) {
            together[inStory[story][i]][entity]++;
          }
          inStory[story][sizes[story]++] = entity;
        }
      }
      return together;
    }
  }
}
