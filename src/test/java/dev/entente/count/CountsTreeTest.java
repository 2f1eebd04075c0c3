package dev.entente.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountsTreeTest {

  /** The obvious way, one tally for all, is the oracle; parts cross to another process between. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 7, 8, 21})
  void addsUpAnyNumberOfParts(int parts) throws IOException, ClassNotFoundException {
    Random random = new Random(parts);
    Counts all = new Counts();
    CountsTree tree = new CountsTree();
    for (int part = 0; part < parts; part++) {
      Counts counts = new Counts();
      for (int i = 0; i < 500; i++) {
        int a = random.nextInt(40);
        long key = Keys.pair(a, a + random.nextInt(20), 202000);
        int source = random.nextInt(9) - 1;
        counts.pairs().addSingle(key, i, 1, source);
        all.pairs().addSingle(key, i, 1, source);
        counts.addDates(a, i + 1, i + 1);
        all.addDates(a, i + 1, i + 1);
      }
      tree.add(throughBytes(counts));
    }
    Counts sum = tree.sum();
    assertArrayEquals(all.pairs().keys(), sum.pairs().keys());
    for (long key : all.pairs().keys()) {
      assertEquals(all.pairs().articles(key), sum.pairs().articles(key));
      assertEquals(all.pairs().stories(key), sum.pairs().stories(key));
      assertEquals(all.pairs().sentences(key), sum.pairs().sentences(key));
      assertEquals(all.pairs().mentions(key), sum.pairs().mentions(key));
      assertArrayEquals(all.pairs().sources(key), sum.pairs().sources(key));
      assertEquals(
          all.pairs().sources(key).length, sum.pairs().sourceCountAt(sum.pairs().find(key)));
    }
    for (int entity = 0; entity < 40; entity++) {
      assertArrayEquals(all.dates(entity), sum.dates(entity));
    }
  }

  @Test
  void goesOnAfterItsSumWasAsked() {
    CountsTree tree = new CountsTree();
    for (int i = 1; i <= 3; i++) {
      Counts one = new Counts();
      one.entities().addStory(5);
      tree.add(one);
      assertEquals(i, tree.sum().entities().stories(5));
    }
  }

  private static Counts throughBytes(Counts counts) throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(counts);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      return (Counts) in.readObject();
    }
  }
}
