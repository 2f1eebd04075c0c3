package dev.entente.verify;

import dev.entente.verify.Evidence.Article;
import dev.entente.verify.Evidence.Mention;
import dev.entente.verify.Loops.Pair;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which pairs hold by definition: an official and the country of the office, nested topics, a topic
 * and a country that it is about.
 */
final class Structure {
  private final Set<Pair> pairs = new HashSet<>();

  /**
   * The structural pairs of a report.
   *
   * @param countries the country of each official, by id; from the table of entities
   * @param nested the pairs of topics that the table of pairs marks; where the settings name the
   *     topics above each, these count instead
   */
  Structure(Evidence evidence, Settings settings, Map<String, String> countries, Set<Pair> nested) {
    for (int official : evidence.ofKind("official")) {
      String country = "country:" + countries.getOrDefault(evidence.entities().get(official), "");
      int number = evidence.entities().indexOf(country);
      if (number >= 0) {
        pairs.add(new Pair(number, official));
      }
    }
    if (settings.topicsAbove().isPresent()) {
      addNested(evidence, settings.topicsAbove().get());
    } else {
      pairs.addAll(nested);
      addCoinciding(evidence);
    }
  }

  /** Whether a pair holds by definition. */
  boolean holds(Pair pair) {
    return pairs.contains(pair);
  }

  private void addNested(Evidence evidence, Map<String, Set<String>> above) {
    List<String> ids = evidence.entities();
    List<Integer> topics = evidence.ofKind("topic");
    List<Integer> upper = new ArrayList<>(topics);
    upper.addAll(evidence.ofKind("country"));
    for (int a : upper) {
      for (int b : topics) {
        boolean isAbove = a != b && above.getOrDefault(ids.get(b), Set.of()).contains(ids.get(a));
        if (isAbove) {
          pairs.add(a < b ? new Pair(a, b) : new Pair(b, a));
        }
      }
    }
  }

  /**
   * Nested topics that no article holds as a pair, which the table of pairs cannot mark: wherever
   * the lower one is mentioned, the upper one is, in the same place.
   */
  private void addCoinciding(Evidence evidence) {
    Map<Integer, Integer> mentions = new HashMap<>();
    Map<Pair, Integer> together = new HashMap<>();
    Set<Pair> apart = new HashSet<>();
    for (Article article : evidence.articles()) {
      apart.addAll(Loops.over(article, evidence).pairs().keySet());
      for (Mention m : article.mentions()) {
        if (m.entity() < 0 || !evidence.kind(m.entity()).equals("topic")) {
          continue;
        }
        mentions.merge(m.entity(), 1, Integer::sum);
        for (Mention n : article.mentions()) {
          boolean samePlace =
              n.entity() > m.entity()
                  && n.sentence() == m.sentence()
                  && n.start() == m.start()
                  && n.end() == m.end();
          if (samePlace) {
            together.merge(new Pair(m.entity(), n.entity()), 1, Integer::sum);
          }
        }
      }
    }
    together.forEach(
        (pair, places) -> {
          boolean always =
              places.equals(mentions.get(pair.a())) || places.equals(mentions.get(pair.b()));
          if (always && !apart.contains(pair)) {
            pairs.add(pair);
          }
        });
  }
}
