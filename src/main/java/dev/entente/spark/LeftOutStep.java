package dev.entente.spark;

import dev.entente.count.Keys;
import dev.entente.lexicon.Lexicon;
import dev.entente.model.Kind;
import dev.entente.recognize.Recognized;
import dev.entente.resolve.ArticleResolver;
import dev.entente.resolve.LeftOut;
import dev.entente.resolve.ResolvedArticle;
import java.io.Serializable;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import org.apache.spark.broadcast.Broadcast;

/**
 * What the whole corpus says once rules are left out: whom only these introduce, and how many
 * articles name each pair of countries. It takes the place of what was counted before, and runs
 * only where a rule is left out.
 */
final class LeftOutStep implements PartitionJob.Work<byte[], LeftOutStep.Found> {
  private static final long serialVersionUID = 1;

  private final Selection selection;
  private final Broadcast<Lexicon> lexicon;
  private final Broadcast<FoundMentions.Corpus> corpus;
  private final LeftOut leftOut;

  LeftOutStep(
      Selection selection,
      Broadcast<Lexicon> lexicon,
      Broadcast<FoundMentions.Corpus> corpus,
      LeftOut leftOut) {
    this.selection = selection;
    this.lexicon = lexicon;
    this.corpus = corpus;
    this.leftOut = leftOut;
  }

  /** Sums of a partition or of the corpus. */
  static final class Found implements Serializable {
    private static final long serialVersionUID = 1;

    private final BitSet introduced = new BitSet();
    private final BitSet kept = new BitSet();
    private final HashMap<Long, Long> countryPairs = new HashMap<>();

    void merge(Found other) {
      introduced.or(other.introduced);
      kept.or(other.kept);
      other.countryPairs.forEach((pair, n) -> countryPairs.merge(pair, n, Long::sum));
    }

    /** The officials whom only rules that are left out introduce, as entities. */
    BitSet unfounded() {
      BitSet unfounded = (BitSet) introduced.clone();
      unfounded.andNot(kept);
      return unfounded;
    }

    /** The articles of each pair of entities that are countries. */
    Map<Long, Long> countryPairs() {
      return countryPairs;
    }
  }

  @Override
  public Found of(Iterator<byte[]> records) {
    FoundMentions.Corpus known = corpus.value();
    ArticleResolver resolver =
        new ArticleResolver(
            lexicon.value(), known.identities(), known.table(), selection.asOf(), leftOut);
    Found found = new Found();
    Iterator<Recognized> articles = selection.articles(records);
    while (articles.hasNext()) {
      BitSet countries = new BitSet();
      for (ResolvedArticle.Mention mention : resolver.resolve(articles.next()).mentions()) {
        if (known.table().kind(mention.entity()) == Kind.COUNTRY && mention.counts()) {
          countries.set(mention.entity());
        } else if (LeftOut.introduces(mention)) {
          found.introduced.set(mention.entity());
          if (mention.counts()) {
            found.kept.set(mention.entity());
          }
        }
      }
      addPairs(countries, found.countryPairs);
    }
    return found;
  }

  private static void addPairs(BitSet countries, Map<Long, Long> pairs) {
    for (int a = countries.nextSetBit(0); a >= 0; a = countries.nextSetBit(a + 1)) {
      for (int b = countries.nextSetBit(a + 1); b >= 0; b = countries.nextSetBit(b + 1)) {
        pairs.merge(Keys.pair(a, b, 0), 1L, Long::sum);
      }
    }
  }
}
