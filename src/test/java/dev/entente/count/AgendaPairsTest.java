package dev.entente.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class AgendaPairsTest {

  @Test
  void numbersPairsInTheirOrderWhateverTheOrderGiven() {
    long[] keys = {Keys.pair(3, 4, 0), Keys.pair(0, 9, 0), Keys.pair(3, 2, 0)};
    AgendaPairs pairs = AgendaPairs.of(keys);
    assertEquals(3, pairs.size());
    int[][] ordered = {{0, 9}, {3, 2}, {3, 4}};
    for (int i = 0; i < ordered.length; i++) {
      assertEquals(i, pairs.number(ordered[i][0], ordered[i][1]));
      assertEquals(ordered[i][0], pairs.a(i));
      assertEquals(ordered[i][1], pairs.b(i));
    }
    assertTrue(pairs.number(4, 3) < 0);
    assertEquals(Keys.pair(3, 4, 0), keys[0], "the argument stays as it was");
  }

  @Test
  void ofNothingHasNone() {
    AgendaPairs none = AgendaPairs.of(new long[0]);
    assertEquals(0, none.size());
    assertTrue(none.number(0, 1) < 0);
  }
}
