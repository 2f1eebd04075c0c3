package dev.entente.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/** Small corpora with families of copies, some of them copies of copies, for properties. */
final class Corpora {
  private Corpora() {}

  static Arbitrary<List<StoryMember>> corpora() {
    return Arbitraries.longs().map(seed -> corpus(new Random(seed)));
  }

  static List<StoryMember> corpus(Random random) {
    List<StoryMember> members = new ArrayList<>();
    int families = 1 + random.nextInt(6);
    for (int family = 0; family < families; family++) {
      List<long[]> texts = new ArrayList<>();
      texts.add(
          Texts.random(random, random.nextInt(10) == 0 ? random.nextInt(25) : length(random)));
      int copies = random.nextInt(12);
      for (int c = 0; c < copies; c++) {
        texts.add(copy(texts.get(random.nextInt(texts.size())), random));
      }
      for (long[] text : texts) {
        members.add(member("a" + random.nextInt(1000) + "-" + members.size(), text, random));
      }
    }
    return members;
  }

  private static int length(Random random) {
    return 25 + random.nextInt(random.nextBoolean() ? 100 : 600);
  }

  private static long[] copy(long[] text, Random random) {
    int tenth = text.length / 10;
    return switch (random.nextInt(4)) {
      case 0 -> text;
      case 1 -> Texts.cut(text, tenth);
      case 2 -> Texts.replaced(text, random.nextInt(text.length - tenth + 1), tenth, random);
      default -> text.length == 0 ? text : Texts.changed(text, text.length / 20, random);
    };
  }

  private static StoryMember member(String id, long[] text, Random random) {
    Signature signature = Texts.signature(text).about(Focus.of(focus(random)));
    if (random.nextInt(8) == 0) {
      return new StoryMember(id, StoryMember.UNDATED, StoryMember.UNDATED, signature);
    }
    int day = random.nextInt(80);
    int covered = random.nextInt(10) == 0 ? 30 : 0;
    return new StoryMember(id, day, day + covered, signature);
  }

  private static int[] focus(Random random) {
    int country = random.nextInt(8) == 0 ? 1 : 2;
    return new int[] {country, country, 3};
  }
}
