package dev.entente.resolve;

import dev.entente.model.Basis;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;

/**
 * The rules that a run leaves out because a reader found them too often wrong. Their mentions stay
 * in the article and do not count. A later name of an official (by reference, full name or surname)
 * rests on a mention that introduces the official, by an office or by the lexicon; where only rules
 * that are left out introduce the official, the later name does not count either.
 *
 * <p>Nothing else is undone: who is who, which capital stands for its government, which phrase is
 * the longest, is as the rules together found it. Immutable.
 */
public final class LeftOut implements Serializable {
  private static final long serialVersionUID = 1;

  /** No rule. */
  public static final LeftOut NONE = new LeftOut(Set.of(), new BitSet());

  private final Set<String> rules;
  private final BitSet unfounded;

  private LeftOut(Set<String> rules, BitSet unfounded) {
    this.rules = rules;
    this.unfounded = unfounded;
  }

  /** Some rules, before it is known which officials they alone introduce. */
  public static LeftOut of(Set<String> rules) {
    return new LeftOut(Set.copyOf(rules), new BitSet());
  }

  /**
   * The same rules.
   *
   * @param officials the officials, as entities, whom in the whole corpus these rules alone
   *     introduce
   */
  public LeftOut withUnfounded(BitSet officials) {
    return new LeftOut(rules, (BitSet) officials.clone());
  }

  /** Whether no rule is left out. */
  public boolean isEmpty() {
    return rules.isEmpty();
  }

  /** Whether a rule is left out. */
  public boolean holds(String rule) {
    return rules.contains(rule);
  }

  /** Whether a mention introduces an official, by an office or by the lexicon. */
  public static boolean introduces(ResolvedArticle.Mention mention) {
    return mention.basis() == Basis.OFFICE || mention.basis() == Basis.LEXICON;
  }

  /** The article with the mentions that are left out marked as such. */
  public ResolvedArticle mark(ResolvedArticle article) {
    if (isEmpty()) {
      return article;
    }
    BitSet introduced = new BitSet();
    BitSet kept = new BitSet();
    for (ResolvedArticle.Mention mention : article.mentions()) {
      if (introduces(mention)) {
        introduced.set(mention.entity());
        kept.set(mention.entity(), kept.get(mention.entity()) || !holds(mention.rule()));
      }
    }
    List<ResolvedArticle.Mention> marked = new ArrayList<>(article.mentions().size());
    for (ResolvedArticle.Mention mention : article.mentions()) {
      int entity = mention.entity();
      boolean restsOnNothing =
          switch (mention.basis()) {
            case REFERENCE -> introduced.get(entity) ? !kept.get(entity) : unfounded.get(entity);
            case FULL_NAME, SURNAME -> unfounded.get(entity);
            default -> false;
          };
      marked.add(holds(mention.rule()) || restsOnNothing ? mention.leftOut() : mention);
    }
    return new ResolvedArticle(article.article(), article.date(), marked);
  }
}
