package dev.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Copies of made texts, whose words are as unevenly frequent as those of a language. */
class CopiesRecallTest {
  private static final int ARTICLES = 400;

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int sentences = 4 + random.nextInt(40);
    for (int s = 0; s < sentences; s++) {
      int words = 8 + random.nextInt(25);
      for (int w = 0; w < words; w++) {
        int rank = (int) StrictMath.exp(random.nextDouble() * StrictMath.log(20_000));
        text.append(w == 0 ? "Word" : " word").append(Integer.toString(rank, 36));
      }
      text.append(". ");
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(
      value = CopyKind.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = "REPLACED_AND_CHANGED")
  void copiesAreFound(CopyKind kind) {
    Random random = new Random(11);
    Copies copies = new Copies(12);
    List<StoryMember> articles = new ArrayList<>();
    String other = text(random);
    for (int i = 0; i < ARTICLES; i++) {
      String text = text(random);
      articles.add(new StoryMember(i + " a", i, i, Shingled.signature(text)));
      Signature copy = Shingled.signature(copies.copy(text, kind, 0.1, other));
      articles.add(new StoryMember(i + " b", i + 3, i + 3, copy));
      other = text;
    }
    Map<String, String> story = new HashMap<>();
    for (StoryAssignment a : new Stories(StorySettings.ofWindow(30)).among(articles)) {
      story.put(a.id(), a.representative());
      assertEquals(number(a.id()), number(a.representative()), "two texts in one story");
    }
    long together =
        articles.stream().filter(a -> a.id().endsWith("b") && story.containsKey(a.id())).count();
    double least = kind == CopyKind.SAME ? 1 : 0.98;
    assertTrue(together >= least * ARTICLES, () -> together + " of " + ARTICLES + " " + kind);
  }

  private static String number(String id) {
    return id.substring(0, id.length() - 2);
  }
}
