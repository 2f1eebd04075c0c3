package dev.entente.story;

import it.unimi.dsi.fastutil.ints.IntArrayList;
import it.unimi.dsi.fastutil.longs.Long2ObjectOpenHashMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the stories among articles. In {@link StoryMember#ORDER}, an exact copy of an earlier
 * article goes where that one went; any other joins the first representative that it resembles
 * within the window; what resembles none represents a story of its own. So every member resembles
 * its representative, there are no chains, and the outcome depends on the articles alone.
 *
 * <p>The obvious way compares every article with every representative before it. Here only those
 * are compared that share a bucket, so that thousands of copies of one text cost one comparison
 * each. Articles that share no bucket, not even through others, never touch each other: each such
 * group can be given apart.
 */
public final class Stories {
  /**
   * The most representatives of one bucket that an article is compared with, the latest first. A
   * bucket of more is a series whose issues are alike but no copies; its articles would cost time
   * in the square of their number.
   */
  static final int MOST_IN_BUCKET = 256;

  private final StorySettings settings;
  private final Bands bands = new Bands();

  /** Stories by the settings given. */
  public Stories(StorySettings settings) {
    this.settings = settings;
  }

  /**
   * The articles that are in stories of more than one, in {@link StoryMember#ORDER}.
   *
   * @throws IllegalArgumentException if two articles have one id
   */
  public List<StoryAssignment> among(Collection<StoryMember> articles) {
    StoryMember[] members = articles.toArray(new StoryMember[0]);
    Arrays.sort(members, StoryMember.ORDER);
    for (int i = 1; i < members.length; i++) {
      if (members[i].id().equals(members[i - 1].id())) {
        throw new IllegalArgumentException("two articles have the id " + members[i].id());
      }
    }
    return new Pass(members).run();
  }

  /** One pass over one set of articles. */
  private final class Pass {
    private final StoryMember[] members;
    private final int longestDate;
    private final int[] representative;
    private final double[] similarity;
    private final int[] size;
    private final int[] seenBy;
    private final Map<Signature, Integer> copies = new HashMap<>();
    private final Long2ObjectOpenHashMap<IntArrayList> buckets = new Long2ObjectOpenHashMap<>();
    private final IntArrayList candidates = new IntArrayList();

    Pass(StoryMember[] members) {
      this.members = members;
      longestDate =
          Arrays.stream(members).mapToInt(m -> m.lastDay() - m.firstDay()).max().orElse(0);
      representative = new int[members.length];
      similarity = new double[members.length];
      size = new int[members.length];
      seenBy = new int[members.length];
    }

    List<StoryAssignment> run() {
      for (int i = 0; i < members.length; i++) {
        place(i);
        size[representative[i]]++;
      }
      List<StoryAssignment> assignments = new ArrayList<>();
      for (int i = 0; i < members.length; i++) {
        if (size[representative[i]] > 1) {
          String id = members[representative[i]].id();
          assignments.add(new StoryAssignment(members[i].id(), id, similarity[i]));
        }
      }
      return assignments;
    }

    private void place(int article) {
      representative[article] = article;
      similarity[article] = 1;
      Signature signature = members[article].signature();
      if (signature.isNone()) {
        return;
      }
      Integer copy = copies.put(signature, article);
      if (copy != null && join(article, representative[copy])) {
        return;
      }
      long[] own = bands.of(signature);
      for (int candidate : candidates(article, own)) {
        if (join(article, candidate)) {
          return;
        }
      }
      for (long bucket : own) {
        buckets.computeIfAbsent(bucket, b -> new IntArrayList(1)).add(article);
      }
    }

    private boolean join(int article, int candidate) {
      StoryMember other = members[candidate];
      if (!members[article].isWithin(settings.windowDays(), other)) {
        return false;
      }
      Signature own = members[article].signature();
      if (!own.resembles(other.signature(), settings.threshold())) {
        return false;
      }
      representative[article] = candidate;
      similarity[article] = own.similarity(other.signature());
      return true;
    }

    /** The representatives that share a bucket with an article, in order. */
    private int[] candidates(int article, long[] own) {
      candidates.clear();
      for (long bucket : own) {
        IntArrayList held = buckets.get(bucket);
        int to = held == null ? 0 : held.size();
        for (int i = to - 1; i >= Math.max(0, to - MOST_IN_BUCKET); i--) {
          int candidate = held.getInt(i);
          if (isBeforeWindow(candidate, article)) {
            break;
          }
          if (seenBy[candidate] != article) {
            seenBy[candidate] = article;
            candidates.add(candidate);
          }
        }
      }
      int[] ordered = candidates.toIntArray();
      Arrays.sort(ordered);
      return ordered;
    }

    /** Whether a representative, and with it all before it, is too early for an article. */
    private boolean isBeforeWindow(int candidate, int article) {
      long latest = (long) members[candidate].firstDay() + longestDate + settings.windowDays();
      return members[article].isDated() && latest < members[article].firstDay();
    }
  }
}
