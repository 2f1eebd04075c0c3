package dev.entente.resolve;

import dev.entente.date.Inference;
import dev.entente.lexicon.Lexicon;
import dev.entente.model.Basis;
import dev.entente.model.DateFinding;
import dev.entente.model.Kind;
import dev.entente.recognize.Recognized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Gives the mentions of one article their entities, once the corpus is known: persons by the
 * identity of their name form, and names without an office by an official of another article. A
 * surname alone links only where one official of the corpus has it, the article names that
 * official's country, and the dates, where known, lie within five years. One resolver serves one
 * thread.
 */
public final class ArticleResolver {
  private static final Comparator<ResolvedArticle.Mention> ORDER =
      Comparator.comparingInt((ResolvedArticle.Mention m) -> m.span().sentence())
          .thenComparingInt(m -> m.span().start())
          .thenComparingInt(m -> m.span().end())
          .thenComparingInt(ResolvedArticle.Mention::entity)
          .thenComparing(ResolvedArticle.Mention::basis);

  private final Lexicon lexicon;
  private final Identities identities;
  private final EntityTable entities;
  private final BareNames bareNames;
  private final Optional<LocalDate> asOf;
  private final LeftOut leftOut;

  /** A resolver for the articles of one corpus that leaves no rule out. */
  public ArticleResolver(
      Lexicon lexicon, Identities identities, EntityTable entities, Optional<LocalDate> asOf) {
    this(lexicon, identities, entities, asOf, LeftOut.NONE);
  }

  /** A resolver for the articles of one corpus. */
  public ArticleResolver(
      Lexicon lexicon,
      Identities identities,
      EntityTable entities,
      Optional<LocalDate> asOf,
      LeftOut leftOut) {
    this.lexicon = lexicon;
    this.identities = identities;
    this.entities = entities;
    this.bareNames = new BareNames(lexicon, identities);
    this.asOf = asOf;
    this.leftOut = leftOut;
  }

  /** The article with its date and its mentions. */
  public ResolvedArticle resolve(Recognized article) {
    DateFinding date = Inference.infer(article.dates(), asOf);
    List<ResolvedArticle.Mention> mentions = new ArrayList<>();
    Set<String> countries = new HashSet<>();
    for (Recognized.Mention m : article.mentions()) {
      int entity =
          m.kind() == Kind.COUNTRY ? entities.ofCountry(m.entity()) : entities.ofTopic(m.entity());
      if (m.kind() == Kind.COUNTRY && m.basis().counts()) {
        countries.add(entities.country(entity));
      }
      mentions.add(
          new ResolvedArticle.Mention(
              entity,
              m.span(),
              m.span(),
              m.basis(),
              lexicon.entry(m.rule()).rule(),
              Optional.empty(),
              Optional.empty()));
    }
    for (Recognized.Person person : article.persons()) {
      addPerson(person, date, mentions);
    }
    addBareNames(article, date, countries, mentions);
    mentions.sort(ORDER);
    return leftOut.mark(new ResolvedArticle(article, date, withoutDoubles(mentions)));
  }

  /**
   * Two persons of an article may turn out to be one official of the corpus; of overlapping places
   * where both were found one counts: that with an office, else the longer, else the first.
   */
  private static List<ResolvedArticle.Mention> withoutDoubles(
      List<ResolvedArticle.Mention> sorted) {
    List<ResolvedArticle.Mention> kept = new ArrayList<>(sorted.size());
    for (ResolvedArticle.Mention mention : sorted) {
      int at = kept.size() - 1;
      while (at >= 0 && overlap(kept.get(at), mention) && !isDouble(kept.get(at), mention)) {
        at--;
      }
      if (at < 0 || !isDouble(kept.get(at), mention)) {
        kept.add(mention);
      } else if (worth(mention) > worth(kept.get(at))) {
        kept.set(at, mention);
      }
    }
    kept.sort(ORDER);
    return kept;
  }

  private static boolean overlap(ResolvedArticle.Mention one, ResolvedArticle.Mention later) {
    return one.span().sentence() == later.span().sentence()
        && later.span().start() < one.span().end();
  }

  private static boolean isDouble(ResolvedArticle.Mention one, ResolvedArticle.Mention later) {
    return overlap(one, later) && one.entity() == later.entity();
  }

  private static int worth(ResolvedArticle.Mention mention) {
    int length = mention.span().end() - mention.span().start();
    return mention.office().isPresent() ? Integer.MAX_VALUE / 2 + length : length;
  }

  private void addPerson(
      Recognized.Person person, DateFinding date, List<ResolvedArticle.Mention> mentions) {
    Optional<Identities.Link> link = identities.link(NameForm.Key.of(person, date.date()));
    if (link.isEmpty()) {
      return;
    }
    int entity = entities.ofOfficial(link.get().official());
    for (Recognized.PersonMention m : person.mentions()) {
      String rule = m.rule() < 0 ? "reference" : lexicon.entry(m.rule()).rule();
      Optional<Recognized.Office> office =
          m.office() < 0 ? Optional.empty() : Optional.of(person.offices().get(m.office()));
      Identities.Link why =
          m.basis() == Basis.REFERENCE
              ? new Identities.Link(link.get().official(), "named in full in the article", 1)
              : link.get();
      mentions.add(
          new ResolvedArticle.Mention(
              entity, m.span(), m.extent(), m.basis(), rule, office, Optional.of(why)));
    }
  }

  private void addBareNames(
      Recognized article,
      DateFinding date,
      Set<String> countries,
      List<ResolvedArticle.Mention> mentions) {
    for (BareNames.Linked linked : bareNames.link(article, date, countries)) {
      boolean single = linked.surname();
      int index = linked.official();
      mentions.add(
          new ResolvedArticle.Mention(
              entities.ofOfficial(index),
              linked.name().span(),
              linked.name().span(),
              single ? Basis.SURNAME : Basis.FULL_NAME,
              single ? "surname" : "full name",
              Optional.empty(),
              Optional.of(
                  single
                      ? new Identities.Link(index, "only official of this surname", 0.9)
                      : new Identities.Link(index, "full name of another article", 0.95))));
    }
  }
}
