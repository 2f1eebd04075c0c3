package dev.entente.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

final class TallyPropertyTest {

  @Test
  void ofNothingIsZero() {
    Tally tally = new Tally();
    assertEquals(0, tally.size());
    assertEquals(0, tally.articles(5));
    assertEquals(0, tally.stories(5));
    assertEquals(0, tally.sentences(5));
    assertEquals(0, tally.mentions(5));
    assertEquals(0, tally.sources(5).length);
    assertEquals(0, tally.keys().length);
  }

  @Test
  void anArticleWithoutSourceAddsNone() {
    Tally tally = new Tally();
    tally.addArticle(3, 2, 4, -1);
    tally.addStory(9);
    assertEquals(1, tally.articles(3));
    assertEquals(0, tally.stories(3));
    assertEquals(2, tally.sentences(3));
    assertEquals(4, tally.mentions(3));
    assertEquals(0, tally.sources(3).length);
    assertEquals(1, tally.stories(9));
    assertArrayEquals(new long[] {3, 9}, tally.keys());
  }

  /** Any parts in any order give the sums of maps and sets. */
  @Property(seed = "1", tries = 200)
  void mergesInAnyOrder(
      @ForAll long seed,
      @ForAll @IntRange(max = 300) int events,
      @ForAll @IntRange(min = 1, max = 5) int parts) {
    Random random = new Random(seed);
    List<Tally> tallies = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      tallies.add(new Tally());
    }
    TreeMap<Long, long[]> sums = new TreeMap<>();
    TreeMap<Long, TreeSet<Integer>> sources = new TreeMap<>();
    for (int i = 0; i < events; i++) {
      long key = random.nextInt(60) * 1_000_003L;
      Tally tally = tallies.get(random.nextInt(parts));
      long[] sum = sums.computeIfAbsent(key, k -> new long[4]);
      if (random.nextInt(3) == 0) {
        tally.addStory(key);
        sum[1]++;
      } else {
        int source = random.nextInt(40) - 1;
        tally.addArticle(key, i, 2L * i, source);
        sum[0]++;
        sum[2] += i;
        sum[3] += 2L * i;
        if (source >= 0) {
          sources.computeIfAbsent(key, k -> new TreeSet<>()).add(source);
        }
      }
    }
    Tally all = new Tally();
    while (!tallies.isEmpty()) {
      all.merge(tallies.remove(random.nextInt(tallies.size())));
    }
    assertArrayEquals(sums.keySet().stream().mapToLong(Long::longValue).toArray(), all.keys());
    sums.forEach(
        (key, sum) -> {
          long[] actual = {
            all.articles(key), all.stories(key), all.sentences(key), all.mentions(key)
          };
          assertArrayEquals(sum, actual);
          int[] expected =
              sources.getOrDefault(key, new TreeSet<>()).stream().mapToInt(s -> s).toArray();
          assertArrayEquals(expected, all.sources(key));
        });
  }

  @Test
  void unionKeepsBothSetsAsTheyWere() {
    int[] one = {1, 5};
    int[] other = {0, 5, 9};
    assertArrayEquals(new int[] {0, 1, 5, 9}, Tally.union(one, other));
    assertEquals("[1, 5] [0, 5, 9]", Arrays.toString(one) + " " + Arrays.toString(other));
  }
}
