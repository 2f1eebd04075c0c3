package dev.entente.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EligiblePairsTest {

  @ParameterizedTest
  @CsvSource({"4, false", "5, true", "99, true", "100, false", "0, false"})
  void anEntityIsTestedFromTheLeastNumberOfStoriesToFewerThanAll(long stories, boolean tested) {
    Eligibility eligibility = new Eligibility(5, 100);
    assertEquals(tested, eligibility.holds(stories));
    assertEquals(tested, eligibility.holds(stories, 50));
    assertEquals(tested, eligibility.holds(50, stories));
  }

  @ParameterizedTest
  @CsvSource({"0, 0, 0", "1, 0, 0", "2, 0, 1", "5, 0, 10", "5, 3, 7", "5000, 0, 12497500"})
  void countsPairsWithinAKind(long entities, long structural, long pairs) {
    assertEquals(pairs, EligiblePairs.within(entities, structural));
  }

  @ParameterizedTest
  @CsvSource({"0, 7, 0, 0", "3, 7, 0, 21", "3, 7, 2, 19", "100000, 200000, 1, 19999999999"})
  void countsPairsBetweenKinds(long a, long b, long structural, long pairs) {
    assertEquals(pairs, EligiblePairs.between(a, b, structural));
  }

  @ParameterizedTest
  @CsvSource({"2, 2", "2, -1"})
  void refusesMoreStructuralPairsThanPairs(long entities, long structural) {
    assertThrows(IllegalArgumentException.class, () -> EligiblePairs.within(entities, structural));
  }

  @ParameterizedTest
  @CsvSource({"0, 10", "-1, 10", "1, -1"})
  void refusesImpossibleLimits(long minStories, long stories) {
    assertThrows(IllegalArgumentException.class, () -> new Eligibility(minStories, stories));
  }

  @Property(seed = "1")
  void findsTheAbsentPairsThatAllPairsWouldShow(
      @ForAll @Size(max = 25) List<@IntRange(max = 100) Integer> margins,
      @ForAll @IntRange(min = 1, max = 7) int modulus) {
    long[] stories = margins.stream().mapToLong(Integer::longValue).toArray();
    Eligibility eligibility = new Eligibility(5, 100);
    AbsentPairs.PairTest seen = (a, b) -> (a * 31 + b) % modulus == 0;
    List<String> expected = new ArrayList<>();
    for (int a = 0; a < stories.length; a++) {
      for (int b = a + 1; b < stories.length; b++) {
        boolean enough = stories[a] * stories[b] / 100.0 >= 3;
        if (eligibility.holds(stories[a], stories[b]) && enough && !seen.test(a, b)) {
          expected.add(a + "-" + b);
        }
      }
    }
    List<String> found = new ArrayList<>();
    new AbsentPairs(eligibility).forEach(stories, seen, (a, b) -> found.add(a + "-" + b));
    Collections.sort(expected);
    Collections.sort(found);
    assertEquals(expected, found);
  }

  @Test
  void neverLooksAtPairsOfRareEntities() {
    long[] stories = new long[200_000];
    Arrays.fill(stories, 6);
    stories[77] = 9_000;
    stories[99] = 5_000;
    List<String> asked = new ArrayList<>();
    AbsentPairs.PairTest none =
        (a, b) -> {
          asked.add(a + "-" + b);
          return false;
        };
    new AbsentPairs(new Eligibility(5, 20_000)).forEach(stories, none, (a, b) -> {});
    assertEquals(List.of("77-99"), asked);
    assertTrue(6 * 9_000 < 3 * 20_000);
  }
}
