package dev.entente.count;

import dev.entente.model.Kind;
import dev.entente.model.RuleNames;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.ResolvedArticle;
import java.io.Serializable;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How many mentions each rule found, and in how many articles. Places are left aside, and so are
 * the same words once more for the topics above; mentions of rules that are left out are in. Parts
 * merge in any order.
 */
public final class RuleTally implements Serializable {
  private static final long serialVersionUID = 1;

  private final TreeMap<String, Found> rules = new TreeMap<>();

  /** What one rule found; all its entities are of one kind. */
  public record Found(Kind kind, long mentions, long articles) implements Serializable {
    private Found plus(Found other) {
      return new Found(kind, mentions + other.mentions, articles + other.articles);
    }
  }

  /** Counts the mentions of one article. */
  public void add(ResolvedArticle article, EntityTable table) {
    Set<String> here = new HashSet<>();
    for (ResolvedArticle.Mention mention : article.mentions()) {
      String rule = mention.rule();
      if (mention.basis().counts() && RuleNames.isOwn(rule, table.id(mention.entity()))) {
        Found found = new Found(table.kind(mention.entity()), 1, here.add(rule) ? 1 : 0);
        rules.merge(rule, found, Found::plus);
      }
    }
  }

  /** Adds all of another part. */
  public void merge(RuleTally other) {
    other.rules.forEach((rule, found) -> rules.merge(rule, found, Found::plus));
  }

  /** The rules that found a mention, by name. */
  public Map<String, Found> rules() {
    return rules;
  }
}
