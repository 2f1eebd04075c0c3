package dev.entente.gold;

import dev.entente.date.Inference;
import dev.entente.lexicon.Lexicon;
import dev.entente.model.DateFinding;
import dev.entente.model.Kind;
import dev.entente.recognize.PersonName;
import dev.entente.recognize.Recognized;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Compares what recognition found in an article with what a reader found. */
final class Scorer {
  /** What is scored. */
  enum Part {
    OFFICIALS,
    OFFICIALS_COUNTRY,
    COUNTRIES,
    TOPICS,
    DATES
  }

  private final Lexicon lexicon;
  private final Set<String> scoredTopics;
  private final Map<Part, Figure> figures = new EnumMap<>(Part.class);
  private final List<String> differences = new ArrayList<>();

  Scorer(Lexicon lexicon, Set<String> scoredTopics) {
    this.lexicon = lexicon;
    this.scoredTopics = scoredTopics;
    for (Part part : Part.values()) {
      figures.put(part, Figure.NONE);
    }
  }

  /** The counts so far. */
  Figure figure(Part part) {
    return figures.get(part);
  }

  /** What was wrong or missed so far, one line each. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  /** Adds an article. */
  void score(GoldArticle gold, Recognized found) {
    scoreOfficials(gold, found);
    Set<String> countries = new TreeSet<>();
    Set<String> topics = new TreeSet<>();
    for (Recognized.Mention mention : found.mentions()) {
      if (mention.kind() == Kind.COUNTRY && mention.basis().counts()) {
        countries.add(lexicon.countries().get(mention.entity()).id());
      } else if (mention.kind() == Kind.TOPIC) {
        topics.add(lexicon.topics().get(mention.entity()).id());
      }
    }
    topics.retainAll(scoredTopics);
    Set<String> required = new TreeSet<>(gold.topics().required());
    required.retainAll(scoredTopics);
    compare(Part.COUNTRIES, gold.id(), countries, gold.countries());
    compare(
        Part.TOPICS, gold.id(), topics, new GoldArticle.Wanted(required, gold.topics().optional()));
    scoreDate(gold, Inference.infer(found.dates(), Optional.empty()));
  }

  private void compare(Part part, String id, Set<String> found, GoldArticle.Wanted wanted) {
    Figure figure = Figure.NONE;
    for (String one : found) {
      if (wanted.required().contains(one)) {
        figure = figure.plus(new Figure(1, 0, 0));
      } else if (!wanted.optional().contains(one)) {
        figure = figure.plus(new Figure(0, 1, 0));
        differences.add(id + " " + part + " wrong " + one);
      }
    }
    for (String one : wanted.required()) {
      if (!found.contains(one)) {
        figure = figure.plus(new Figure(0, 0, 1));
        differences.add(id + " " + part + " missed " + one);
      }
    }
    add(part, figure);
  }

  private void scoreDate(GoldArticle gold, DateFinding found) {
    String day = found.date().map(String::valueOf).orElse("");
    String basis = found.basis().name().toLowerCase(Locale.ROOT);
    String wanted = gold.date().orElse("");
    boolean dayFits = wanted.isEmpty() ? day.isEmpty() : day.startsWith(wanted);
    if (dayFits && basis.equals(gold.dateBasis())) {
      add(Part.DATES, new Figure(1, 0, 0));
    } else {
      add(Part.DATES, new Figure(0, 1, 1));
      differences.add(
          gold.id()
              + " DATES found "
              + day
              + " "
              + basis
              + " for "
              + wanted
              + " "
              + gold.dateBasis());
    }
  }

  private void scoreOfficials(GoldArticle gold, Recognized found) {
    List<Recognized.Person> open = new ArrayList<>(found.persons());
    for (GoldArticle.Official official : gold.officials()) {
      Optional<Recognized.Person> match = take(open, official, found);
      if (match.isEmpty()) {
        add(Part.OFFICIALS, new Figure(0, 0, 1));
        differences.add(gold.id() + " OFFICIALS missed " + official);
        continue;
      }
      add(Part.OFFICIALS, new Figure(1, 0, 0));
      String country = country(match.get());
      if (country.equals(official.country())) {
        add(Part.OFFICIALS_COUNTRY, new Figure(1, 0, 0));
      } else {
        add(Part.OFFICIALS_COUNTRY, new Figure(0, country.isEmpty() ? 0 : 1, 1));
        differences.add(
            gold.id()
                + " OFFICIALS_COUNTRY '"
                + country
                + "' "
                + match.get().offices()
                + " for "
                + official);
      }
    }
    for (GoldArticle.Official official : gold.optionalOfficials()) {
      take(open, official, found);
    }
    for (Recognized.Person person : open) {
      add(Part.OFFICIALS, new Figure(0, 1, 0));
      differences.add(
          gold.id()
              + " OFFICIALS wrong "
              + person.name()
              + " "
              + person.offices()
              + " in: "
              + sentence(person, found));
    }
  }

  private static String sentence(Recognized.Person person, Recognized found) {
    return found.texts().get(person.mentions().get(0).span().sentence()).text();
  }

  private String country(Recognized.Person person) {
    for (Recognized.Office office : person.offices()) {
      if (!office.country().isEmpty()) {
        return office.country();
      }
    }
    return person.known() < 0 || !person.offices().isEmpty()
        ? ""
        : lexicon.officials().get(person.known()).country();
  }

  private static Optional<Recognized.Person> take(
      List<Recognized.Person> open, GoldArticle.Official official, Recognized found) {
    Recognized.Person best = null;
    int bestFit = 0;
    for (Recognized.Person person : open) {
      int fit = fit(person, official, found);
      if (fit > bestFit) {
        best = person;
        bestFit = fit;
      }
    }
    open.remove(best);
    return Optional.ofNullable(best);
  }

  /** 3 for a form of the article, 2 for the same name, 1 for a fuller or shorter one, else 0. */
  private static int fit(
      Recognized.Person person, GoldArticle.Official official, Recognized found) {
    for (Recognized.PersonMention mention : person.mentions()) {
      String sentence = found.texts().get(mention.span().sentence()).text();
      String[] words =
          PersonName.words(sentence.substring(mention.span().start(), mention.span().end()));
      for (String surface : official.surfaces()) {
        if (Arrays.equals(words, PersonName.words(surface))) {
          return 3;
        }
      }
    }
    return switch (PersonName.relate(
        PersonName.words(person.name()), PersonName.words(official.name()))) {
      case SAME -> 2;
      case SHORTER, LONGER -> 1;
      default -> 0;
    };
  }

  private void add(Part part, Figure figure) {
    figures.merge(part, figure, Figure::plus);
  }
}
