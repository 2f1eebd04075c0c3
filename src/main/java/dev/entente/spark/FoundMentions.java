package dev.entente.spark;

import dev.entente.lexicon.Lexicon;
import dev.entente.model.Judgement;
import dev.entente.model.MentionKey;
import dev.entente.recognize.Recognized;
import dev.entente.recognize.RecognizedCodec;
import dev.entente.resolve.ArticleResolver;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.Identities;
import dev.entente.resolve.ResolvedArticle;
import java.io.Serializable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.spark.broadcast.Broadcast;

/** Finds which of the mentions that a reader judged the run has; reads their articles alone. */
final class FoundMentions implements PartitionJob.Work<byte[], HashSet<MentionKey>> {
  private static final long serialVersionUID = 1;

  private final Selection selection;
  private final Broadcast<Lexicon> lexicon;
  private final Broadcast<Corpus> corpus;
  private final HashMap<String, HashSet<MentionKey>> wanted = new HashMap<>();

  FoundMentions(
      Selection selection,
      Broadcast<Lexicon> lexicon,
      Broadcast<Corpus> corpus,
      List<Judgement> judgements) {
    this.selection = selection;
    this.lexicon = lexicon;
    this.corpus = corpus;
    for (Judgement judgement : judgements) {
      wanted
          .computeIfAbsent(judgement.mention().articleId(), id -> new HashSet<>())
          .add(judgement.mention());
    }
  }

  /** Who is who, before it is known what is left out. */
  record Corpus(Identities identities, EntityTable table) implements Serializable {}

  @Override
  public HashSet<MentionKey> of(Iterator<byte[]> records) {
    Map<String, ? extends Set<MentionKey>> byArticle = wanted;
    Corpus known = corpus.value();
    ArticleResolver resolver =
        new ArticleResolver(lexicon.value(), known.identities(), known.table(), selection.asOf());
    HashSet<MentionKey> found = new HashSet<>();
    while (records.hasNext()) {
      byte[] record = records.next();
      if (!RecognizeStep.isArticle(record)) {
        continue;
      }
      RecognizedCodec.Head head = RecognizeStep.head(record);
      if (byArticle.containsKey(head.id()) && selection.holds(head)) {
        Recognized article = RecognizeStep.article(record);
        for (ResolvedArticle.Mention mention : resolver.resolve(article).mentions()) {
          MentionKey key = mention.key(article);
          if (mention.basis().counts() && byArticle.get(head.id()).contains(key)) {
            found.add(key);
          }
        }
      }
    }
    return found;
  }
}
