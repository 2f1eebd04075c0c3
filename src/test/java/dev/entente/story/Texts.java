package dev.entente.story;

import java.util.Arrays;
import java.util.Random;

/** Token hashes of made texts for tests, the same ones for the same random numbers. */
final class Texts {
  private Texts() {}

  /** A text of different words. */
  static long[] random(Random random, int length) {
    return random.longs(length).toArray();
  }

  /** A copy with some words changed that stand side by side, from a place on. */
  static long[] replaced(long[] text, int from, int count, Random random) {
    long[] copy = text.clone();
    for (int i = from; i < from + count; i++) {
      copy[i] = random.nextLong();
    }
    return copy;
  }

  /** A copy with single words changed, all over the text. */
  static long[] changed(long[] text, int count, Random random) {
    long[] copy = text.clone();
    for (int i = 0; i < count; i++) {
      copy[random.nextInt(copy.length)] = random.nextLong();
    }
    return copy;
  }

  static long[] cut(long[] text, int count) {
    return Arrays.copyOf(text, text.length - count);
  }

  static Signature signature(long[] text) {
    return new Signatures().of(text, 0, text.length);
  }

  static StoryMember article(String id, int day, long[] text) {
    return new StoryMember(id, day, day, signature(text));
  }

  static StoryMember undated(String id, long[] text) {
    return article(id, StoryMember.UNDATED, text);
  }
}
