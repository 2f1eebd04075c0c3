package dev.entente.story;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class StoriesPropertyTest {
  private static final StorySettings SETTINGS = StorySettings.ofWindow(30);
  private static final Bands BANDS = new Bands();

  @Provide
  Arbitrary<List<StoryMember>> corpora() {
    return Corpora.corpora();
  }

  @Property(seed = "1", tries = 300)
  void allPairsThatShareABucketGiveTheSameStories(@ForAll("corpora") List<StoryMember> articles) {
    NaiveStories naive = new NaiveStories(SETTINGS, StoriesPropertyTest::meet);
    assertEquals(naive.among(articles), new Stories(SETTINGS).among(articles));
  }

  private static boolean meet(Signature a, Signature b) {
    long[] left = BANDS.of(a);
    long[] right = BANDS.of(b);
    for (int i = 0; i < Math.min(left.length, right.length); i++) {
      if (left[i] == right[i]) {
        return true;
      }
    }
    return false;
  }

  @Property(seed = "1", tries = 200)
  void theOrderOfArticlesDoesNotMatter(
      @ForAll("corpora") List<StoryMember> articles, @ForAll Random random) {
    List<StoryMember> shuffled = new ArrayList<>(articles);
    Collections.shuffle(shuffled, random);
    assertEquals(new Stories(SETTINGS).among(articles), new Stories(SETTINGS).among(shuffled));
  }

  @Property(seed = "1", tries = 200)
  void everyMemberResemblesItsRepresentative(@ForAll("corpora") List<StoryMember> articles) {
    Map<String, StoryMember> byId = new HashMap<>();
    articles.forEach(a -> byId.put(a.id(), a));
    List<StoryAssignment> stories = new Stories(SETTINGS).among(articles);
    Map<String, String> representatives =
        stories.stream()
            .collect(Collectors.toMap(StoryAssignment::id, StoryAssignment::representative));
    assertEquals(stories.size(), representatives.size(), "an article is in two stories");
    for (StoryAssignment a : stories) {
      StoryMember member = byId.get(a.id());
      StoryMember representative = byId.get(a.representative());
      assertEquals(a.representative(), representatives.get(a.representative()), "a chain");
      assertTrue(StoryMember.ORDER.compare(representative, member) <= 0);
      assertTrue(member.isWithin(30, representative));
      assertTrue(a.similarity() >= SETTINGS.threshold());
      assertEquals(member.signature().similarity(representative.signature()), a.similarity());
    }
  }

  @Property(seed = "1", tries = 200)
  void exactCopiesOfADayAreOneStory(@ForAll("corpora") List<StoryMember> articles) {
    List<StoryMember> oneDay =
        articles.stream().map(a -> new StoryMember(a.id(), 7, 7, a.signature())).toList();
    Map<Signature, List<String>> copies = new HashMap<>();
    Map<String, String> story =
        new Stories(SETTINGS)
            .among(oneDay).stream()
                .collect(Collectors.toMap(StoryAssignment::id, StoryAssignment::representative));
    for (StoryMember a : oneDay) {
      if (!a.signature().isNone()) {
        copies.computeIfAbsent(a.signature(), s -> new ArrayList<>()).add(a.id());
      }
    }
    for (List<String> ids : copies.values()) {
      assertEquals(1, ids.stream().map(id -> story.getOrDefault(id, id)).distinct().count());
    }
  }

  @Property(seed = "1", tries = 300)
  void similarityIsThatOfTheShingles(@ForAll Random random) {
    long[] a = Texts.random(random, 20 + random.nextInt(1500));
    long[] b = Texts.replaced(a, 0, random.nextInt(a.length), random);
    double naive = Shingled.jaccard(Shingled.shingles(a, 3), Shingled.shingles(b, 3));
    double found = Texts.signature(a).similarity(Texts.signature(b));
    // Up to 192 shingles only a collision of hashes makes a difference; 0.17 is five deviations.
    assertEquals(naive, found, a.length < 190 ? 0.02 : 0.17);
  }

  @Property(seed = "1", tries = 200)
  void aSignatureIsReadBackFromItsLongs(@ForAll Random random) {
    Signature written =
        Texts.signature(Texts.random(random, random.nextInt(800)))
            .about(Focus.of(random.ints(random.nextInt(9), 0, 200).toArray()));
    long[] longs = written.toLongs();
    assertEquals(written, Signature.of(longs));
    assertTrue(longs.length <= 67, () -> Arrays.toString(longs));
  }
}
