package dev.entente.explain;

import dev.entente.date.Inference;
import dev.entente.lexicon.Lexicon;
import dev.entente.model.Basis;
import dev.entente.model.DateFinding;
import dev.entente.model.Kind;
import dev.entente.model.RawArticle;
import dev.entente.recognize.Recognized;
import dev.entente.recognize.Recognizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Explains single articles with one lexicon. For one thread. */
public final class Explainer {
  private final Lexicon lexicon;
  private final Recognizer recognizer;

  /** An explainer with a lexicon. */
  public Explainer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.recognizer = new Recognizer(lexicon);
  }

  /** Everything that is found in an article, each with its rule. */
  public Explanation explain(RawArticle article) {
    Recognized found = recognizer.recognize(article);
    List<Mark> marks = new ArrayList<>();
    for (Recognized.Mention mention : found.mentions()) {
      marks.add(mark(article, found, mention));
    }
    for (Recognized.Person person : found.persons()) {
      for (Recognized.PersonMention mention : person.mentions()) {
        marks.add(mark(article, found, person, mention));
      }
    }
    marks.sort(
        Comparator.<Mark>comparingInt(mark -> mark.sentence() == 0 ? 0 : 1)
            .thenComparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparing(Mark::kind)
            .thenComparing(Mark::entity));
    return new Explanation(article.id(), article.title(), article.body(), date(found), marks);
  }

  private Mark mark(RawArticle article, Recognized found, Recognized.Mention mention) {
    boolean country = mention.kind() == Kind.COUNTRY;
    Mark.Sort kind =
        !country ? Mark.Sort.TOPIC : mention.basis().counts() ? Mark.Sort.COUNTRY : Mark.Sort.PLACE;
    String entity =
        country
            ? lexicon.countries().get(mention.entity()).id()
            : lexicon.topics().get(mention.entity()).id();
    String rule = lexicon.entry(mention.rule()).rule();
    return mark(article, found, mention.span(), kind, entity, mention.basis(), rule, "");
  }

  private Mark mark(
      RawArticle article,
      Recognized found,
      Recognized.Person person,
      Recognized.PersonMention mention) {
    Recognized.Span span = mention.basis() == Basis.OFFICE ? mention.extent() : mention.span();
    String rule = mention.rule() < 0 ? "" : lexicon.entry(mention.rule()).rule();
    String office = mention.office() < 0 ? "" : office(person.offices().get(mention.office()));
    return mark(
        article, found, span, Mark.Sort.OFFICIAL, person.name(), mention.basis(), rule, office);
  }

  private static String office(Recognized.Office office) {
    StringBuilder words = new StringBuilder();
    if (!office.status().isEmpty()) {
      words.append(office.status()).append(' ');
    }
    words.append(office.office());
    if (!office.country().isEmpty()) {
      words.append(", ").append(office.country());
    }
    if (office.countryBasis().equals("context")) {
      words.append(" from the context");
    }
    return words.toString();
  }

  private static Mark mark(
      RawArticle article,
      Recognized found,
      Recognized.Span span,
      Mark.Sort kind,
      String entity,
      Basis basis,
      String rule,
      String detail) {
    Recognized.Sentence sentence = found.texts().get(span.sentence());
    String text = sentence.number() == 0 ? article.title() : article.body();
    int from = text.offsetByCodePoints(0, sentence.start());
    return new Mark(
        from + span.start(),
        from + span.end(),
        sentence.number(),
        kind,
        entity,
        basis.word(),
        rule,
        detail);
  }

  private static String date(Recognized found) {
    DateFinding date = Inference.infer(found.dates(), Optional.empty());
    String basis = date.basis().name().toLowerCase(Locale.ROOT);
    return date.date().map(day -> day + ", " + basis + ", from: " + date.evidence()).orElse("none");
  }
}
