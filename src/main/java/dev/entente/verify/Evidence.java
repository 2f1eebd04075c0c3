package dev.entente.verify;

import dev.entente.model.PartialDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a report's numbers rest on, as plain lists.
 *
 * @param articles in the order of their table
 * @param stories in the order of their first article
 * @param entities the ids of all entities with a mention that counts, ascending: the order of a
 *     pair's ends, since the names of the kinds are in that order too
 * @param sources the distinct sources that articles state
 */
record Evidence(
    List<Article> articles, List<Story> stories, List<String> entities, List<String> sources) {

  /**
   * One article.
   *
   * @param source the number of its source, or -1
   * @param period the period of its date
   * @param mentions all of its mentions, in the order of their table
   */
  record Article(
      String id,
      int source,
      Optional<PartialDate> date,
      String basis,
      String period,
      long sentences,
      List<Mention> mentions) {}

  /**
   * One mention; offsets are code points of the title or body, half-open.
   *
   * @param entity the number of its entity, or -1 where the mention does not count
   * @param from where it begins with the phrase of its office
   * @param to where it ends with that phrase
   */
  record Mention(int sentence, int start, int end, int from, int to, int entity, Words words) {}

  /** The texts of a mention. */
  record Words(String surface, String entityId, String office, String country) {}

  /** Near-identical articles, in the period of their earliest stated date, else inferred one. */
  record Story(String id, String period, List<Article> articles) {}

  /** The kind of an entity: what stands before the colon of its id. */
  String kind(int entity) {
    String id = entities.get(entity);
    return id.substring(0, id.indexOf(':'));
  }

  /** Whether an entity is an official. */
  boolean isOfficial(int entity) {
    return entities.get(entity).startsWith("official:");
  }

  /** The kinds of a pair whose smaller end comes first. */
  String kinds(int a, int b) {
    return kind(a) + "-" + kind(b);
  }

  /** The numbers of the entities of a kind. */
  List<Integer> ofKind(String kind) {
    List<Integer> numbers = new ArrayList<>();
    for (int e = 0; e < entities.size(); e++) {
      if (kind(e).equals(kind)) {
        numbers.add(e);
      }
    }
    return numbers;
  }
}
