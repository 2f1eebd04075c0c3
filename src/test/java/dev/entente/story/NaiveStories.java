package dev.entente.story;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

/** The oracle: every article against every representative before it. */
final class NaiveStories {
  private final StorySettings settings;
  private final BiPredicate<Signature, Signature> comparable;

  /**
   * @param comparable which two articles may be compared at all
   */
  NaiveStories(StorySettings settings, BiPredicate<Signature, Signature> comparable) {
    this.settings = settings;
    this.comparable = comparable;
  }

  List<StoryAssignment> among(Collection<StoryMember> articles) {
    List<StoryMember> ordered = articles.stream().sorted(StoryMember.ORDER).toList();
    Map<StoryMember, StoryMember> representatives = new HashMap<>();
    List<StoryMember> first = new ArrayList<>();
    for (int i = 0; i < ordered.size(); i++) {
      StoryMember article = ordered.get(i);
      StoryMember found = null;
      for (int j = i - 1; j >= 0 && found == null && !article.signature().isNone(); j--) {
        StoryMember twin = ordered.get(j);
        if (twin.signature().equals(article.signature())) {
          StoryMember its = representatives.get(twin);
          found = resembles(article, its) ? its : null;
          break;
        }
      }
      for (int j = 0; j < first.size() && found == null; j++) {
        boolean meet = comparable.test(article.signature(), first.get(j).signature());
        found = meet && resembles(article, first.get(j)) ? first.get(j) : null;
      }
      representatives.put(article, found == null ? article : found);
      if (found == null) {
        first.add(article);
      }
    }
    List<StoryAssignment> assignments = new ArrayList<>();
    for (StoryMember article : ordered) {
      StoryMember its = representatives.get(article);
      if (representatives.values().stream().filter(its::equals).count() > 1) {
        double alike = its.equals(article) ? 1 : article.signature().similarity(its.signature());
        assignments.add(new StoryAssignment(article.id(), its.id(), alike));
      }
    }
    return assignments;
  }

  private boolean resembles(StoryMember article, StoryMember other) {
    return article.isWithin(settings.windowDays(), other)
        && article.signature().resembles(other.signature(), settings.threshold());
  }
}
