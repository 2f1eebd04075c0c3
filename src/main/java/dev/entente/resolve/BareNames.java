package dev.entente.resolve;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.Role;
import dev.entente.model.DateFinding;
import dev.entente.model.PartialDate;
import dev.entente.recognize.PersonName;
import dev.entente.recognize.Recognized;
import dev.entente.text.Folding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Links names without an office to officials of other articles. A full name needs the official's
 * country in the article. A surname alone also needs that one official of the corpus has it, that
 * the dates, where known, lie within five years, and that the word stands as a surname: not inside
 * a longer name, not as an ordinary word at the beginning of a sentence, not as a given name.
 */
final class BareNames {
  private static final int YEARS = 5;
  private static final Set<Role> NO_SURNAME =
      EnumSet.of(
          Role.COUNTRY,
          Role.TOPIC,
          Role.NOT_NAME,
          Role.GIVEN_NAME,
          Role.STARTER,
          Role.PORTFOLIO,
          Role.TITLE,
          Role.BODY,
          Role.ORGANISATION,
          Role.MODIFIER);
  private static final Set<Role> THINGS = EnumSet.of(Role.THING);
  private static final Set<Role> BEFORE_NAME = EnumSet.of(Role.HONORIFIC, Role.TITLE);
  private static final Set<String> GENERAL_PARTICLES = Set.of("al", "el", "ul", "ol");

  /** Countries whose names end in the given name. */
  private static final Set<String> SURNAME_FIRST = Set.of("CN", "KP", "KR", "TW");

  /** What follows the subject of a sentence. */
  private static final Set<String> VERBS =
      Set.of(
          "said", "says", "told", "tells", "added", "is", "was", "has", "had", "will", "would",
          "did", "does", "also", "himself", "herself", "who");

  private final LexiconWords lexicon;
  private final Identities identities;
  private final Set<String> givenNames = new HashSet<>();
  private final Map<String, String[]> cores = new HashMap<>();

  BareNames(Lexicon lexicon, Identities identities) {
    this.lexicon = new LexiconWords(lexicon);
    this.identities = identities;
    for (Official official : identities.officials()) {
      NameParts name = NameParts.of(official.name());
      if (name.isFull()) {
        givenNames.add(name.first());
      }
    }
  }

  /** A name and the official it is linked to. */
  record Linked(Recognized.BareName name, int official, boolean surname) {}

  /** How sure the place of a surname is. */
  private enum Place {
    /** An honorific stands before it. */
    SURE,
    /** Nothing speaks against it. */
    FREE,
    /** It may be an ordinary word: it needs a better place in the same article. */
    OPEN,
    NONE
  }

  /** The names of an article that are linked, given the countries that it names. */
  List<Linked> link(Recognized article, DateFinding date, Set<String> countries) {
    List<Linked> linked = new ArrayList<>();
    List<Linked> open = new ArrayList<>();
    Set<Integer> sure = new HashSet<>();
    Set<Integer> found = new HashSet<>();
    Set<String> others = surnamesOfOthers(article);
    for (Recognized.BareName bare : article.bareNames()) {
      String[] words = coreOf(bare.name());
      if (words.length > 1) {
        fullName(bare, words, countries).ifPresent(linked::add);
        continue;
      }
      Integer index = identities.surnames().get(words[0]);
      if (index == null || others.contains(words[0])) {
        continue;
      }
      Official official = identities.officials().get(index);
      if (!countries.contains(official.country())
          || !isNear(official, date)
          || !hasParticles(bare.name(), official)) {
        continue;
      }
      Linked link = new Linked(bare, index, true);
      switch (place(article, bare, words[0], official)) {
        case SURE -> {
          sure.add(index);
          found.add(index);
          linked.add(link);
        }
        case FREE -> {
          found.add(index);
          (isKnownInFull(official) ? linked : open).add(link);
        }
        case OPEN -> open.add(link);
        case NONE -> {}
      }
    }
    for (Linked link : open) {
      boolean full = isKnownInFull(identities.officials().get(link.official()));
      if ((full ? found : sure).contains(link.official())) {
        linked.add(link);
      }
    }
    return linked;
  }

  private String[] coreOf(String name) {
    return cores.computeIfAbsent(name, n -> PersonName.core(PersonName.words(n)));
  }

  private Optional<Linked> fullName(
      Recognized.BareName bare, String[] words, Set<String> countries) {
    Integer index = identities.fullNames().get(String.join(" ", words));
    if (index == null) {
      return Optional.empty();
    }
    return countries.contains(identities.officials().get(index).country())
        ? Optional.of(new Linked(bare, index, false))
        : Optional.empty();
  }

  /** The surnames of the full names in the article that are no official's. */
  private Set<String> surnamesOfOthers(Recognized article) {
    Set<String> others = new HashSet<>();
    for (Recognized.BareName bare : article.bareNames()) {
      String[] words = coreOf(bare.name());
      if (words.length > 1 && !identities.fullNames().containsKey(String.join(" ", words))) {
        others.add(words[words.length - 1]);
      }
    }
    return others;
  }

  private static boolean isKnownInFull(Official official) {
    return NameParts.of(official.name()).isFull();
  }

  /** Whether the particles of a bare surname stand in the official's name, as in "de Gaulle". */
  private static boolean hasParticles(String bare, Official official) {
    List<String> name = Arrays.asList(PersonName.words(official.name()));
    for (String word : PersonName.words(bare)) {
      if (PersonName.core(new String[] {"", word}).length == 1
          && !GENERAL_PARTICLES.contains(word)
          && !name.contains(word)) {
        return false;
      }
    }
    return true;
  }

  private Place place(
      Recognized article, Recognized.BareName bare, String word, Official official) {
    Recognized.Sentence sentence = article.texts().get(bare.span().sentence());
    Surroundings around = Surroundings.of(sentence.text(), bare.span().start(), bare.span().end());
    String before = Folding.fold(around.before());
    if (lexicon.is(before, EnumSet.of(Role.HONORIFIC)) && !around.goesOn()) {
      return Place.SURE;
    }
    boolean lastIsGiven =
        SURNAME_FIRST.contains(official.country())
            && NameParts.of(official.name()).last().equals(word);
    if (lastIsGiven
        || givenNames.contains(word)
        || lexicon.is(word, NO_SURNAME)
        || lexicon.is(Folding.fold(around.after()), THINGS)
        || (around.goesOn() && sentence.number() > 0)) {
      return Place.NONE;
    }
    if (sentence.number() == 0) {
      return Place.OPEN;
    }
    if (around.isFirst()) {
      boolean subject = around.isPossessive() || VERBS.contains(Folding.fold(around.after()));
      return subject ? Place.FREE : Place.OPEN;
    }
    boolean continues =
        around.beginsLarge()
            && !lexicon.is(before, BEFORE_NAME)
            && !Arrays.asList(PersonName.words(official.name())).contains(before);
    return continues ? Place.NONE : Place.FREE;
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
