package dev.entente.bench.pairs;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Counts the pairs of JSON lines, byte by byte: no string is made of any of them. For one thread.
 *
 * <p>The fields are found by their names at the top of the line, in the order date, title, text; an
 * escaped character other than {@code \\u} ends a word, as all of them are punctuation or blanks.
 */
final class ArticleScan {
  private static final byte[] DATE = field("date");
  private static final byte[] TITLE = field("title");
  private static final byte[] TEXT = field("text");
  private static final int LONGEST_WORD = 64;
  private static final int BITS = 16;
  private static final byte[] LOWER = new byte[256];

  static {
    for (int b = 0; b < 128; b++) {
      LOWER[b] = (byte) (Character.isLetterOrDigit(b) ? Character.toLowerCase(b) : 0);
    }
    for (int b = 0xC3; b < 256; b++) {
      LOWER[b] = (byte) b;
    }
    for (int b = 0x80; b < 0xC0; b++) {
      LOWER[b] = (byte) b;
    }
  }

  private final Automaton automaton;
  private final Long2IntOpenHashMap pairs = new Long2IntOpenHashMap();
  private final byte[] word = new byte[LONGEST_WORD];
  private final int[] seen;
  private final int[] entities;
  private int count;
  private int article;
  private int state;

  ArticleScan(Automaton automaton) {
    this.automaton = automaton;
    this.seen = new int[automaton.names().size()];
    this.entities = new int[automaton.names().size()];
  }

  /** The articles by year, entity and entity, packed by {@link #key}. */
  Long2IntOpenHashMap pairs() {
    return pairs;
  }

  /** A year and two entities in one number. */
  static long key(int year, int a, int b) {
    return ((long) year << BITS | a) << BITS | b;
  }

  /** The year, the first and the second entity of a key. */
  static int[] parts(long key) {
    int mask = (1 << BITS) - 1;
    return new int[] {(int) (key >>> 2 * BITS), (int) (key >>> BITS) & mask, (int) key & mask};
  }

  /** Counts one article, which lies from start to before end, without the end of the line. */
  void line(byte[] bytes, int start, int end) {
    article++;
    count = 0;
    state = Automaton.ROOT;
    int date = after(DATE, bytes, start, end);
    int title = after(TITLE, bytes, date, end);
    int text = after(TEXT, bytes, words(bytes, title, end), end);
    words(bytes, text, end);
    int year = 0;
    for (int i = date; i < date + 4; i++) {
      year = year * 10 + bytes[i] - '0';
    }
    Arrays.sort(entities, 0, count);
    for (int i = 0; i < count; i++) {
      for (int j = i + 1; j < count; j++) {
        pairs.addTo(key(year, entities[i], entities[j]), 1);
      }
    }
  }

  /**
   * Matches a JSON string from behind its first quote; returns the place behind its last one. A
   * phrase may begin in the title and end in the text, as if one blank stood between.
   */
  private int words(byte[] bytes, int start, int end) {
    int length = 0;
    int hash = Automaton.hash();
    int i = start;
    while (i < end) {
      byte b = bytes[i++];
      byte lower = LOWER[b & 0xFF];
      if (b == (byte) 0xC3 && isCapital(bytes[i])) {
        hash = Automaton.hash(hash, b);
        word[length++ & LONGEST_WORD - 1] = b;
        lower = (byte) (bytes[i++] + 0x20);
      }
      if (lower != 0) {
        hash = Automaton.hash(hash, lower);
        word[length++ & LONGEST_WORD - 1] = lower;
        continue;
      }
      if (length > 0) {
        state = automaton.step(state, wordId(length, hash));
        found();
        length = 0;
        hash = Automaton.hash();
      }
      if (b == '"') {
        return i;
      }
      if (b == '\\') {
        if (bytes[i] == 'u') {
          throw new IllegalArgumentException("\\u in a corpus that the generator did not make");
        }
        i++;
      } else if (b == (byte) 0xC2) {
        i++;
      }
    }
    throw new IllegalArgumentException("a string without an end");
  }

  /** Whether C3 and this byte are a capital of Latin-1, all of U+00C0 to U+00DE but U+00D7. */
  private static boolean isCapital(byte second) {
    return second <= (byte) 0x9E && second != (byte) 0x97;
  }

  private int wordId(int length, int hash) {
    return length > LONGEST_WORD ? 0 : automaton.word(word, length, hash);
  }

  private void found() {
    for (int entity : automaton.outputs(state)) {
      if (seen[entity] != article) {
        seen[entity] = article;
        entities[count++] = entity;
      }
    }
  }

  private static byte[] field(String name) {
    return ("\"" + name + "\":\"").getBytes(StandardCharsets.UTF_8);
  }

  private static int after(byte[] name, byte[] bytes, int start, int end) {
    for (int i = start; i <= end - name.length; i++) {
      if (bytes[i] == '"' && Arrays.equals(bytes, i, i + name.length, name, 0, name.length)) {
        return i + name.length;
      }
    }
    throw new IllegalArgumentException(
        "a line without a field " + new String(name, StandardCharsets.UTF_8));
  }
}
