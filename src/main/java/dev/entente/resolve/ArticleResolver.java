package dev.entente.resolve;

import dev.entente.date.Inference;
import dev.entente.lexicon.Lexicon;
import dev.entente.model.Basis;
import dev.entente.model.DateFinding;
import dev.entente.model.Kind;
import dev.entente.model.PartialDate;
import dev.entente.recognize.PersonName;
import dev.entente.recognize.Recognized;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  private static final int YEARS = 5;

  private final Lexicon lexicon;
  private final Identities identities;
  private final EntityTable entities;
  private final Optional<LocalDate> asOf;
  private final LeftOut leftOut;
  private final Map<String, String[]> cores = new HashMap<>();

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
      addPerson(person, mentions);
    }
    addBareNames(article, date, countries, mentions);
    mentions.sort(ORDER);
    return leftOut.mark(new ResolvedArticle(article, date, withoutDoubles(mentions)));
  }

  /**
   * Two persons of an article may turn out to be one official of the corpus; a place where both
   * were found is one mention, with the office where one of them has it.
   */
  private static List<ResolvedArticle.Mention> withoutDoubles(
      List<ResolvedArticle.Mention> sorted) {
    List<ResolvedArticle.Mention> kept = new ArrayList<>(sorted.size());
    for (ResolvedArticle.Mention mention : sorted) {
      ResolvedArticle.Mention last = kept.isEmpty() ? null : kept.get(kept.size() - 1);
      boolean samePlace =
          last != null
              && last.entity() == mention.entity()
              && last.span().sentence() == mention.span().sentence()
              && last.span().start() == mention.span().start()
              && last.span().end() == mention.span().end();
      if (!samePlace) {
        kept.add(mention);
      }
    }
    return kept;
  }

  private void addPerson(Recognized.Person person, List<ResolvedArticle.Mention> mentions) {
    Optional<Identities.Link> link = identities.link(NameForm.Key.of(person));
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

  private String[] coreOf(String name) {
    return cores.computeIfAbsent(name, n -> PersonName.core(PersonName.words(n)));
  }

  private void addBareNames(
      Recognized article,
      DateFinding date,
      Set<String> countries,
      List<ResolvedArticle.Mention> mentions) {
    Set<String> partsOfOthers = new HashSet<>();
    for (Recognized.BareName bare : article.bareNames()) {
      String[] words = coreOf(bare.name());
      if (words.length > 1 && !identities.fullNames().containsKey(String.join(" ", words))) {
        partsOfOthers.add(words[words.length - 1]);
      }
    }
    for (Recognized.BareName bare : article.bareNames()) {
      String[] words = coreOf(bare.name());
      Integer index =
          words.length == 1
              ? identities.surnames().get(words[0])
              : identities.fullNames().get(String.join(" ", words));
      if (index == null || (words.length == 1 && partsOfOthers.contains(words[0]))) {
        continue;
      }
      Official official = identities.officials().get(index);
      boolean single = words.length == 1;
      if (!countries.contains(official.country()) || (single && !isNear(official, date))) {
        continue;
      }
      mentions.add(
          new ResolvedArticle.Mention(
              entities.ofOfficial(index),
              bare.span(),
              bare.span(),
              single ? Basis.SURNAME : Basis.FULL_NAME,
              single ? "surname" : "full name",
              Optional.empty(),
              Optional.of(
                  single
                      ? new Identities.Link(index, "only official of this surname", 0.6)
                      : new Identities.Link(index, "full name of another article", 0.8))));
    }
  }

  private static boolean isNear(Official official, DateFinding date) {
    if (date.date().isEmpty() || official.lastDate() < 0) {
      return true;
    }
    PartialDate d = date.date().get();
    int day = d.year() * 10000 + d.month() * 100 + d.day();
    int years = YEARS * 10000;
    return day >= official.firstDate() - years && day <= official.lastDate() + years;
  }
}
