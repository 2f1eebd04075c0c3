package dev.entente.recognize;

import dev.entente.model.Basis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The persons of one article while it is read: who a name in it refers to. Persons are kept by the
 * words of their names, so that a look-up does not pass all of them; of many who share a word the
 * latest are looked at.
 */
final class PersonBook {
  private static final int MOST_NAMESAKES = 32;
  private static final String FIRST_LADY = "first lady";

  private final List<Draft> drafts = new ArrayList<>();
  private final Map<String, List<Draft>> byWord = new HashMap<>();
  private final Map<String, Integer> others = new HashMap<>();
  private boolean losesLetters;

  /** A mention in tokens. */
  record Place(
      int first, int last, Basis basis, int rule, int office, int extentFirst, int extentLast) {}

  /**
   * What the context may say of an office's country.
   *
   * @param token where the office is given first
   * @param isForeign whether a public body names rather foreigners by such a title
   * @param usual the ISO code of the country that the title means, or empty
   * @param near that of the office just before, or empty
   */
  record Ask(int token, boolean isForeign, String usual, String near) {}

  /** A person in the making. */
  static final class Draft {
    String name;
    String[] words;
    int known = -1;
    final List<Recognized.Office> offices = new ArrayList<>();
    final List<Place> places = new ArrayList<>();

    /** By the index of an office that the text gives without a country. */
    final Map<Integer, Ask> asks = new HashMap<>(2);

    /** The first token of the mention read last. */
    int latest = -1;

    Draft(String name, String[] words) {
      this.name = name;
      this.words = words;
    }

    String country() {
      for (Recognized.Office office : offices) {
        if (!office.country().isEmpty()) {
          return office.country();
        }
      }
      return "";
    }

    int officeIndex(Recognized.Office office) {
      for (int i = 0; i < offices.size(); i++) {
        Recognized.Office other = offices.get(i);
        if (other.office().equals(office.office())
            && other.status().equals(office.status())
            && (other.country().equals(office.country()) || office.country().isEmpty())) {
          return i;
        }
      }
      offices.add(office);
      return offices.size() - 1;
    }
  }

  List<Draft> drafts() {
    return drafts;
  }

  /** A person of whom nothing is known yet but a name. */
  Draft add(String name, String[] words) {
    Draft draft = new Draft(name, words);
    drafts.add(draft);
    file(draft, words);
    return draft;
  }

  /** Gives a person a fuller name. */
  void rename(Draft draft, String name, String[] words) {
    draft.name = name;
    draft.words = words;
    file(draft, words);
  }

  private void file(Draft draft, String[] words) {
    for (String word : words) {
      losesLetters |= word.indexOf('?') >= 0;
      List<Draft> here = byWord.computeIfAbsent(word, w -> new ArrayList<>(1));
      if (here.isEmpty() || here.get(here.size() - 1) != draft) {
        here.add(draft);
      }
    }
  }

  /** Whether any person bears a word in his name. */
  boolean holds(String word) {
    return byWord.containsKey(word);
  }

  /** The persons who may bear a name, the latest ones first. */
  private List<Draft> namesakes(String[] words) {
    List<Draft> found = new ArrayList<>();
    String[] core = PersonName.core(words);
    int last = core.length - 1;
    boolean lost = losesLetters;
    for (String word : core) {
      lost |= word.indexOf('?') >= 0;
    }
    if (lost) {
      addLatest(found, drafts);
    } else {
      addLatest(found, byWord.getOrDefault(core[last], List.of()));
      if (last > 0) {
        addLatest(found, byWord.getOrDefault(core[last - 1], List.of()));
      }
      if (last > 1) {
        addLatest(found, byWord.getOrDefault(core[0], List.of()));
      }
    }
    return found;
  }

  private static void addLatest(List<Draft> found, List<Draft> from) {
    int least = Math.max(0, from.size() - MOST_NAMESAKES);
    for (int i = from.size() - 1; i >= least; i--) {
      found.add(from.get(i));
    }
  }

  /** The person whom a name with an office introduces or repeats. */
  Draft introduce(String name, String[] words, Recognized.Office office) {
    String country = office.country();
    Draft best = null;
    for (Draft draft : namesakes(words)) {
      boolean conflict =
          !country.isEmpty() && !draft.country().isEmpty() && !draft.country().equals(country);
      if (!conflict
          && isOnePerson(words, draft, office)
          && (best == null || isNearer(draft, best, words, office))) {
        best = draft;
      }
    }
    if (best == null) {
      return add(name, words);
    }
    if (words.length > best.words.length) {
      rename(best, name, words);
    }
    return best;
  }

  /** A surname with an office is rather one who holds it; of two, the one named last. */
  private static boolean isNearer(
      Draft draft, Draft best, String[] words, Recognized.Office office) {
    boolean holds = words.length == 1 && holds(draft, office);
    boolean bestHolds = words.length == 1 && holds(best, office);
    return holds == bestHolds ? draft.latest > best.latest : holds;
  }

  private static boolean holds(Draft draft, Recognized.Office office) {
    return draft.offices.stream().anyMatch(other -> other.office().equals(office.office()));
  }

  /** Whether one of the two is a first lady, who shares the surname of another official. */
  private static boolean isSpouse(Draft draft, Recognized.Office office) {
    boolean first = draft.offices.stream().anyMatch(other -> other.office().equals(FIRST_LADY));
    return !draft.offices.isEmpty() && first != office.office().equals(FIRST_LADY);
  }

  /** One word of a name that is no surname, as in Korean order, needs the same office beside it. */
  private static boolean isOnePerson(String[] words, Draft draft, Recognized.Office office) {
    PersonName.Relation relation = PersonName.relate(words, draft.words);
    if (relation != PersonName.Relation.PART) {
      return relation.isOnePerson() && !isSpouse(draft, office);
    }
    String[] core = PersonName.core(draft.words);
    if (core.length > 2 && words.length == 1 && words[0].equals(core[core.length - 2])) {
      return true;
    }
    for (Recognized.Office other : draft.offices) {
      if (!other.office().isEmpty() && other.office().equals(office.office())) {
        return true;
      }
    }
    return false;
  }

  /** Notes a full name of someone without an office: a later surname may be his. */
  void noteOther(String[] words, int token) {
    if (words.length > 1) {
      others.put(words[words.length - 1], token);
    }
  }

  /**
   * The person whom a later name without an office refers to: of several the one named last before
   * it. Empty where it fits none, or where someone without an office had the surname last.
   */
  Optional<Draft> refer(String[] words) {
    Draft best = null;
    int bestStrength = 0;
    for (Draft draft : namesakes(words)) {
      int strength = strength(words, draft);
      if (strength > bestStrength
          || (strength > 0 && strength == bestStrength && draft.latest > best.latest)) {
        best = draft;
        bestStrength = strength;
      }
    }
    if (best != null && words.length == 1) {
      int other = others.getOrDefault(words[0], -1);
      if (other > best.latest) {
        return Optional.empty();
      }
    }
    return Optional.ofNullable(best);
  }

  /** A part of a name that may stand for it; of two letters only in front, as in "Xi". */
  private static boolean isPart(String[] words, String[] name) {
    return words.length == 1
        && (words[0].length() > 2 || (words[0].length() == 2 && words[0].equals(name[0])));
  }

  private static int strength(String[] words, Draft draft) {
    int strength =
        switch (PersonName.relate(words, draft.words)) {
          case SAME -> 5;
          case SHORTER, LONGER -> words.length == 1 || draft.words.length == 1 ? 2 : 4;
          case SURNAME -> words.length > 1 ? 0 : PersonName.hasPlainSurname(draft.words) ? 3 : 2;
          case PART -> isPart(words, draft.words) ? 1 : 0;
          default -> 0;
        };
    return draft.words.length == 1 && words.length > 1 && strength < 5 ? 0 : strength;
  }
}
