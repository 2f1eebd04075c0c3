package dev.entente.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.model.MentionKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class DrawTest {
  private static MentionKey key(String rule, int number) {
    return new MentionKey("article " + number / 3, number % 3, 7 * number, 7 * number + 4, rule);
  }

  private static List<MentionKey> keys(String rule, int n) {
    List<MentionKey> keys = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      keys.add(key(rule, i));
    }
    return keys;
  }

  private static Draw draw(int perRule, long seed, List<MentionKey> keys) {
    Draw draw = new Draw(perRule, seed);
    keys.forEach(
        key ->
            draw.add(
                new SampledMention(
                    key, draw.rank(key), "topic", "phrase", "topic:x", "words", "")));
    return draw;
  }

  private static List<MentionKey> sample(int perRule, long seed, List<MentionKey> keys) {
    return draw(perRule, seed, keys).rules().stream()
        .flatMap(rule -> rule.sample().stream())
        .map(SampledMention::key)
        .toList();
  }

  /** The first 8 bytes of hashlib.sha256(bytes(7) + b"\x05" + b"r\na\n1\n2\n3").hexdigest(). */
  @Test
  void ranksBySha256OfSeedAndKey() {
    assertEquals(
        "f233d7bff0e9401c",
        Long.toHexString(new Draw(1, 5).rank(new MentionKey("a", 1, 2, 3, "r"))));
  }

  @Property(tries = 200, seed = "3")
  void drawsKOfEachRuleOrAllWhateverTheOrder(
      @ForAll @IntRange(min = 1, max = 8) int perRule,
      @ForAll @IntRange(min = 1, max = 30) int n,
      @ForAll @LongRange(min = -5, max = 5) long seed) {
    List<MentionKey> keys = keys("topics:a:x", n);
    keys.addAll(keys("topics:b:x", 2));
    List<MentionKey> drawn = sample(perRule, seed, keys);
    assertEquals(Math.min(perRule, n) + Math.min(perRule, 2), drawn.size());
    assertEquals(drawn.size(), new HashSet<>(drawn).size());
    assertTrue(keys.containsAll(drawn));
    Collections.shuffle(keys, new Random(n));
    assertEquals(drawn, sample(perRule, seed, keys));
  }

  /** A shorter sample is the beginning of a longer one. */
  @Property(tries = 100, seed = "4")
  void growsAtItsEnd(@ForAll @IntRange(min = 1, max = 20) int perRule) {
    List<MentionKey> keys = keys("r", 25);
    assertEquals(sample(perRule, 1, keys), sample(25, 1, keys).subList(0, perRule));
  }

  /**
   * Over 4,000 seeds, each of 10 mentions is drawn as one of 3, and as the first, equally often.
   * The bound is the 0.999 quantile of chi-square with 9 degrees of freedom, 27.877 by R's {@code
   * qchisq(0.999, 9)}; the statistic of the counts of samples of 3 is smaller, since they exclude
   * each other, so that the bound holds for it all the more.
   */
  @Test
  void isUniformOverTheMentionsOfARule() {
    int seeds = 4_000;
    List<MentionKey> keys = keys("r", 10);
    int[] first = new int[10];
    int[] any = new int[10];
    for (int seed = 0; seed < seeds; seed++) {
      List<MentionKey> drawn = sample(3, seed, keys);
      first[keys.indexOf(drawn.get(0))]++;
      drawn.forEach(key -> any[keys.indexOf(key)]++);
    }
    assertTrue(chiSquare(first, seeds / 10.0) < 27.877, () -> List.of(first).toString());
    assertTrue(chiSquare(any, 3 * seeds / 10.0) < 27.877, () -> List.of(any).toString());
  }

  private static double chiSquare(int[] counts, double expected) {
    double sum = 0;
    for (int count : counts) {
      sum += (count - expected) * (count - expected) / expected;
    }
    return sum;
  }

  @Test
  void drawsOthersBySeed() {
    Set<List<MentionKey>> samples = new HashSet<>();
    for (int seed = 0; seed < 10; seed++) {
      samples.add(sample(5, seed, keys("r", 100)));
    }
    assertEquals(10, samples.size());
    assertNotEquals(sample(5, 0, keys("r", 100)), sample(5, 0, keys("s", 100)));
  }

  @Test
  void countsAllMentionsOfARule() {
    List<MentionKey> keys = keys("b", 40);
    keys.addAll(keys("a", 3));
    assertEquals(
        List.of("a 3 2", "b 40 2"),
        draw(2, 1, keys).rules().stream()
            .map(r -> r.rule() + " " + r.mentions() + " " + r.sample().size())
            .toList());
  }
}
