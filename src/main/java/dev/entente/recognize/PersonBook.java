package dev.entente.recognize;

import dev.entente.model.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The persons of one article while it is read: who a name in it refers to. */
final class PersonBook {
  private final List<Draft> drafts = new ArrayList<>();

  /** A mention in tokens. */
  record Place(
      int first, int last, Basis basis, int rule, int office, int extentFirst, int extentLast) {}

  /** A person in the making. */
  static final class Draft {
    String name;
    String[] words;
    int known = -1;
    final List<Recognized.Office> offices = new ArrayList<>();
    final List<Place> places = new ArrayList<>();

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

    int lastPlaceBefore(int token) {
      int best = -1;
      for (Place place : places) {
        if (place.first() <= token) {
          best = Math.max(best, place.first());
        }
      }
      return best;
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

  /** The person whom a name with an office of a country introduces or repeats. */
  Draft introduce(String name, String[] words, String country, int token) {
    Draft best = null;
    for (Draft draft : drafts) {
      boolean conflict =
          !country.isEmpty() && !draft.country().isEmpty() && !draft.country().equals(country);
      if (conflict) {
        continue;
      }
      PersonName.Relation relation = PersonName.relate(words, draft.words);
      boolean fits =
          relation == PersonName.Relation.SAME
              || relation == PersonName.Relation.SHORTER
              || relation == PersonName.Relation.LONGER
              || relation == PersonName.Relation.SURNAME;
      if (fits
          && (best == null || draft.lastPlaceBefore(token) > best.lastPlaceBefore(token))) {
        best = draft;
      }
    }
    if (best == null) {
      best = new Draft(name, words);
      drafts.add(best);
    } else if (words.length > best.words.length) {
      best.name = name;
      best.words = words;
    }
    return best;
  }

  /**
   * The person whom a later name without an office refers to: of several the one named last before
   * it. Empty where it fits none.
   */
  Optional<Draft> refer(String[] words, int token) {
    Draft best = null;
    int bestStrength = 0;
    for (Draft draft : drafts) {
      int strength =
          switch (PersonName.relate(words, draft.words)) {
            case SAME -> 5;
            case SHORTER, LONGER -> words.length == 1 || draft.words.length == 1 ? 2 : 4;
            case SURNAME ->
                words.length > 1 ? 0 : PersonName.hasPlainSurname(draft.words) ? 3 : 2;
            case PART -> words.length == 1 && words[0].length() > 2 ? 1 : 0;
            default -> 0;
          };
      if (draft.words.length == 1 && words.length > 1 && strength < 5) {
        strength = 0;
      }
      if (strength == 0 || strength < bestStrength) {
        continue;
      }
      if (strength > bestStrength
          || draft.lastPlaceBefore(token) > best.lastPlaceBefore(token)) {
        best = draft;
        bestStrength = strength;
      }
    }
    return Optional.ofNullable(best);
  }
}
