package dev.entente.count;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class TallyTest {

  @Test
  void growsWhicheverWayAKeyComesIn() {
    Tally byStory = new Tally();
    Tally byArticle = new Tally();
    for (int key = 0; key < 1000; key++) {
      byStory.addStory(key);
      byArticle.addSingle(key, 2, 3, key % 5);
    }
    assertEquals(1000, byStory.size());
    for (int key = 0; key < 1000; key++) {
      assertEquals(1, byStory.stories(key));
      assertEquals(0, byStory.articles(key));
      assertEquals(1, byArticle.stories(key));
      assertEquals(2, byArticle.sentences(key));
      assertEquals(3, byArticle.mentions(key));
      assertArrayEquals(new int[] {key % 5}, byArticle.sources(key));
    }
  }

  @Test
  void mergesSumsAndSets() {
    Tally one = new Tally();
    Tally other = new Tally();
    one.addArticle(7, 1, 1, 3);
    other.addArticle(7, 2, 4, 1);
    other.addArticle(7, 2, 4, -1);
    other.addStory(9);
    one.merge(other);
    assertEquals(3, one.articles(7));
    assertEquals(5, one.sentences(7));
    assertEquals(9, one.mentions(7));
    assertArrayEquals(new int[] {1, 3}, one.sources(7));
    assertEquals(1, one.stories(9));
    assertEquals(0, one.articles(8));
  }
}
