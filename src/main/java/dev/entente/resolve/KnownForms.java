package dev.entente.resolve;

import dev.entente.lexicon.KnownOfficial;
import dev.entente.lexicon.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Which forms the lexicon knows, by name or by surname and office. */
final class KnownForms {
  private final Lexicon lexicon;
  private final Clusters clusters;
  private final Map<String, List<Integer>> byName = new HashMap<>();
  private final Map<String, List<Integer>> bySurname = new HashMap<>();
  private final Map<String, Set<Integer>> byEnds = new HashMap<>();
  private final Map<Integer, Integer> firstForm = new HashMap<>();

  KnownForms(Lexicon lexicon, Clusters clusters) {
    this.lexicon = lexicon;
    this.clusters = clusters;
    for (int k = 0; k < lexicon.officials().size(); k++) {
      KnownOfficial known = lexicon.officials().get(k);
      NameParts name = NameParts.of(known.name());
      bySurname.computeIfAbsent(name.last(), w -> new ArrayList<>()).add(k);
      Set<String> names = new LinkedHashSet<>();
      names.add(Clusters.folded(known.name()));
      known.aliases().forEach(alias -> names.add(Clusters.folded(alias)));
      byEnds.computeIfAbsent(ends(name), w -> new TreeSet<>()).add(k);
      for (String folded : names) {
        byName.computeIfAbsent(folded, w -> new ArrayList<>()).add(k);
      }
    }
  }

  /** Gives the forms with a known official's name or alias to that official. */
  void join() {
    for (int i = 0; i < clusters.size(); i++) {
      NameForm form = clusters.form(i);
      int known = form.key().known() >= 0 ? form.key().known() : byName(form);
      if (known < 0 && clusters.nameOf(i).isFull()) {
        known = byEnds(clusters.nameOf(i), form);
      }
      if (known < 0 || isVetoed(form, known) || isChildOf(clusters.nameOf(i), known)) {
        continue;
      }
      clusters.setKnown(i, known);
      Integer first = firstForm.putIfAbsent(known, i);
      if (first != null) {
        clusters.join(first, i, "name in the lexicon", 1, Clusters.Scope.ONE_COUNTRY);
      }
    }
  }

  /** Whether a name goes on with the known official's as its father's. */
  private boolean isChildOf(NameParts name, int known) {
    KnownOfficial official = lexicon.officials().get(known);
    return name.chain()
        && Stream.concat(Stream.of(official.name()), official.aliases().stream())
            .map(NameParts::of)
            .noneMatch(own -> NameComparison.isOneWord(own.first(), name.first()));
  }

  private boolean isVetoed(NameForm form, int known) {
    String canonical = Clusters.folded(lexicon.officials().get(known).name());
    return clusters.isDifferent(form.key().words(), canonical);
  }

  /** The official of the name whose country fits, one who held the office before others; or -1. */
  private int byName(NameForm form) {
    int found = -1;
    for (int candidate : byName.getOrDefault(form.key().words(), List.of())) {
      String country = lexicon.officials().get(candidate).country();
      boolean fits = clusters.isOneCountry(form.key().country(), country);
      if (fits && (found < 0 || (!holds(found, form) && holds(candidate, form)))) {
        found = candidate;
      }
    }
    return found;
  }

  private static String ends(NameParts name) {
    return name.first() + " " + name.last();
  }

  /** The only one of the given name and surname who held the form's office in its time; or -1. */
  private int byEnds(NameParts name, NameForm form) {
    int found = -1;
    for (int candidate : byEnds.getOrDefault(ends(name), Set.of())) {
      KnownOfficial official = lexicon.officials().get(candidate);
      if (clusters.isOneCountry(form.key().country(), official.country())
          && !Clusters.isUnlike(name, NameParts.of(official.name()))
          && holds(candidate, form)) {
        if (found >= 0) {
          return -1;
        }
        found = candidate;
      }
    }
    return found;
  }

  /** Whether the lexicon gives a known official an office of a form, in whatever years. */
  boolean everHolds(int known, NameForm form) {
    return known >= 0
        && lexicon.officials().get(known).terms().stream()
            .anyMatch(
                term ->
                    form.offices().keySet().stream()
                        .anyMatch(o -> OfficeAtDate.isSameOffice(term.office(), o)));
  }

  /** Whether a known official held an office of a form in its time. */
  boolean holds(int known, NameForm form) {
    return known >= 0
        && lexicon.officials().get(known).terms().stream().anyMatch(term -> isHeld(term, form));
  }

  private static boolean isHeld(KnownOfficial.Term term, NameForm form) {
    boolean office =
        form.offices().keySet().stream().anyMatch(o -> OfficeAtDate.isSameOffice(term.office(), o));
    return office && (form.lastDate() < 0 || form.isWithin(term));
  }

  /** Gives a surname that stands with no full name to the only official who held its office. */
  boolean joinBySurname(int form) {
    NameForm name = clusters.form(form);
    int found = -1;
    for (int k : bySurname.getOrDefault(name.key().words(), List.of())) {
      String country = lexicon.officials().get(k).country();
      if (clusters.isOneCountry(name.key().country(), country)
          && holds(k, name)
          && !isVetoed(name, k)) {
        if (found >= 0) {
          return false;
        }
        found = k;
      }
    }
    if (found < 0) {
      return false;
    }
    Integer first = firstForm.putIfAbsent(found, form);
    if (first == null) {
      clusters.setKnown(form, found);
      return true;
    }
    return clusters.join(
        first, form, "surname with an office of the lexicon", 0.8, Clusters.Scope.ONE_COUNTRY);
  }
}
