package dev.entente.verify;

import dev.entente.verify.Evidence.Article;
import dev.entente.verify.Evidence.Story;
import dev.entente.verify.Loops.Pair;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is counted over all periods or over one: articles in the period of their own date, stories
 * in theirs.
 *
 * @param whole the articles and stories of the scope
 * @param entities by entity
 * @param pairs by pair
 */
record Scope(Sum whole, Map<Integer, Sum> entities, Map<Pair, Sum> pairs) {
  /** The scope of all periods. */
  static final String ALL = "all";

  /** A scope that holds nothing. */
  static final Scope EMPTY = new Scope();

  private static final Sum NOTHING = new Sum();

  private Scope() {
    this(new Sum(), new TreeMap<>(), new HashMap<>());
  }

  /** The scopes of the evidence by period, and that of all. */
  static Map<String, Scope> of(Evidence evidence) {
    Map<String, Scope> scopes = new HashMap<>();
    scopes.put(ALL, new Scope());
    for (Story story : evidence.stories()) {
      Set<Integer> entities = new HashSet<>();
      Set<Pair> pairs = new HashSet<>();
      for (Article article : story.articles()) {
        Loops loops = Loops.over(article, evidence);
        entities.addAll(loops.mentions().keySet());
        pairs.addAll(loops.pairs().keySet());
        scopes.get(ALL).add(article, loops);
        scopes.computeIfAbsent(article.period(), p -> new Scope()).add(article, loops);
      }
      scopes.get(ALL).add(entities, pairs);
      scopes.computeIfAbsent(story.period(), p -> new Scope()).add(entities, pairs);
    }
    return scopes;
  }

  private void add(Article article, Loops loops) {
    whole.addArticle(article.sentences(), 0, article.source());
    loops
        .mentions()
        .forEach(
            (entity, mentions) ->
                entities
                    .computeIfAbsent(entity, e -> new Sum())
                    .addArticle(loops.sentences(entity), mentions.size(), article.source()));
    loops
        .pairs()
        .forEach(
            (pair, sentences) ->
                pairs
                    .computeIfAbsent(pair, p -> new Sum())
                    .addArticle(sentences, 0, article.source()));
  }

  private void add(Set<Integer> entitiesOfStory, Set<Pair> pairsOfStory) {
    whole.addStory();
    for (int entity : entitiesOfStory) {
      entities.computeIfAbsent(entity, e -> new Sum()).addStory();
    }
    for (Pair pair : pairsOfStory) {
      pairs.computeIfAbsent(pair, p -> new Sum()).addStory();
    }
  }

  /** The counts of an entity, all 0 where the scope has none. */
  Sum entity(int entity) {
    return entities.getOrDefault(entity, NOTHING);
  }

  /** The counts of a pair, all 0 where the scope has none. */
  Sum pair(Pair pair) {
    return pairs.getOrDefault(pair, NOTHING);
  }

  /** All stories of the scope. */
  long stories() {
    return whole.stories();
  }
}
