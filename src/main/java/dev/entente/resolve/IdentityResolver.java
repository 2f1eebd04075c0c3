package dev.entente.resolve;

import dev.entente.lexicon.KnownOfficial;
import dev.entente.lexicon.Lexicon;
import dev.entente.recognize.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Merges the name forms of a corpus into officials. Forms are compared within blocks only: of one
 * surname's skeleton, and of one given name with one office; merges are made in a fixed order, the
 * surest first, and never join two countries, two known officials, or names that a reader has
 * declared different.
 */
public final class IdentityResolver {
  private static final double SIMILAR_SURNAME = 0.8;
  private static final double SIMILAR_WORD = 0.85;

  private final Lexicon lexicon;
  private final Map<String, List<Integer>> knownBySurname = new HashMap<>();

  /** A resolver with a lexicon's known officials and vetoes. */
  public IdentityResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
    for (int k = 0; k < lexicon.officials().size(); k++) {
      String[] words = PersonName.core(PersonName.words(lexicon.officials().get(k).name()));
      knownBySurname.computeIfAbsent(words[words.length - 1], w -> new ArrayList<>()).add(k);
    }
  }

  /** The officials of a corpus. */
  public Identities resolve(Collection<NameForm> forms) {
    Clusters clusters = new Clusters(lexicon, forms);
    List<Merge> merges = new ArrayList<>();
    Map<String, List<Integer>> bySurname = new TreeMap<>();
    Map<String, List<Integer>> byOffice = new TreeMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      String[] words = clusters.words(i);
      if (words.length < 2) {
        continue;
      }
      bySurname
          .computeIfAbsent(NameLikeness.skeleton(words[words.length - 1]), k -> new ArrayList<>())
          .add(i);
      for (String office : clusters.form(i).offices().keySet()) {
        String key =
            NameLikeness.skeleton(words[0]) + "|" + clusters.form(i).key().country() + "|" + office;
        byOffice.computeIfAbsent(key, k -> new ArrayList<>()).add(i);
      }
    }
    addKnown(clusters, merges);
    addSame(clusters, merges);
    bySurname.values().forEach(block -> compareSurnames(clusters, block, merges));
    byOffice.values().forEach(block -> compareOffices(clusters, block, merges));
    merges.sort(Merge.ORDER);
    for (Merge merge : merges) {
      clusters.join(merge.a(), merge.b(), merge.reason(), merge.confidence());
    }
    linkSingleWords(clusters);
    return new IdentityNames(lexicon, clusters).name();
  }

  /** A proposal to join two forms. */
  record Merge(int a, int b, String reason, double confidence) {
    static final Comparator<Merge> ORDER =
        Comparator.comparingDouble((Merge m) -> -m.confidence())
            .thenComparingInt(Merge::a)
            .thenComparingInt(Merge::b);
  }

  /** Forms with the words of a known official's name or alias are that official's. */
  private void addKnown(Clusters clusters, List<Merge> merges) {
    Map<String, Integer> firstOfKnown = new HashMap<>();
    Map<String, List<Integer>> names = new HashMap<>();
    for (int k = 0; k < lexicon.officials().size(); k++) {
      KnownOfficial known = lexicon.officials().get(k);
      Set<String> all = new HashSet<>(known.aliases());
      all.add(known.name());
      for (String name : all) {
        names
            .computeIfAbsent(
                String.join(" ", PersonName.core(PersonName.words(name))), w -> new ArrayList<>())
            .add(k);
      }
    }
    for (int i = 0; i < clusters.size(); i++) {
      NameForm.Key key = clusters.form(i).key();
      int known = key.known();
      if (known < 0) {
        for (int candidate : names.getOrDefault(key.words(), List.of())) {
          String country = lexicon.officials().get(candidate).country();
          boolean fits =
              key.country().isEmpty() || country.isEmpty() || country.equals(key.country());
          if (fits && known < 0) {
            known = candidate;
          }
        }
      }
      boolean vetoed = known >= 0 && clusters.isDifferent(key.words(), canonical(known));
      if (known < 0 || vetoed) {
        continue;
      }
      clusters.setKnown(i, known);
      Integer first = firstOfKnown.putIfAbsent("k" + known, i);
      if (first != null) {
        merges.add(new Merge(first, i, "name in the lexicon", 1));
      }
    }
  }

  private String canonical(int known) {
    return String.join(
        " ", PersonName.core(PersonName.words(lexicon.officials().get(known).name())));
  }

  private void addSame(Clusters clusters, List<Merge> merges) {
    for (List<String> group : lexicon.same()) {
      Set<String> words = new HashSet<>();
      group.forEach(n -> words.add(String.join(" ", PersonName.core(PersonName.words(n)))));
      int first = -1;
      for (int i = 0; i < clusters.size(); i++) {
        if (!words.contains(clusters.form(i).key().words())) {
          continue;
        }
        if (first >= 0) {
          merges.add(new Merge(first, i, "declared the same in the lexicon", 1));
        } else {
          first = i;
        }
      }
    }
  }

  private static void compareSurnames(Clusters clusters, List<Integer> block, List<Merge> merges) {
    for (int x = 0; x < block.size(); x++) {
      for (int y = x + 1; y < block.size(); y++) {
        int a = block.get(x);
        int b = block.get(y);
        compare(clusters, a, b, merges);
      }
    }
  }

  private static void compare(Clusters clusters, int a, int b, List<Merge> merges) {
    String[] one = clusters.words(a);
    String[] other = clusters.words(b);
    String countryA = clusters.form(a).key().country();
    String countryB = clusters.form(b).key().country();
    boolean sameCountry = !countryA.isEmpty() && countryA.equals(countryB);
    boolean openCountry = countryA.isEmpty() || countryB.isEmpty();
    if (!sameCountry && !openCountry) {
      return;
    }
    switch (PersonName.relate(one, other)) {
      case SAME -> merges.add(new Merge(a, b, "same name", sameCountry ? 0.99 : 0.9));
      case SHORTER, LONGER ->
          merges.add(new Merge(a, b, "shorter form of the name", sameCountry ? 0.9 : 0.8));
      default -> {
        if (one.length == other.length && sameSkeletons(one, other)) {
          merges.add(new Merge(a, b, "other spelling", sameCountry ? 0.9 : 0.75));
        } else if (sameCountry && reordered(one, other)) {
          merges.add(new Merge(a, b, "other order of the name", 0.85));
        }
      }
    }
  }

  private static boolean sameSkeletons(String[] one, String[] other) {
    for (int i = 0; i < one.length; i++) {
      boolean alike =
          NameLikeness.skeleton(one[i]).equals(NameLikeness.skeleton(other[i]))
              && NameLikeness.likeness(one[i], other[i]) >= SIMILAR_WORD;
      if (!alike
          && !PersonName.relate(new String[] {one[i]}, new String[] {other[i]})
              .equals(PersonName.Relation.SAME)) {
        return false;
      }
    }
    return true;
  }

  private static boolean reordered(String[] one, String[] other) {
    if (one.length != other.length) {
      return false;
    }
    String[] x = one.clone();
    String[] y = other.clone();
    Arrays.sort(x);
    Arrays.sort(y);
    return Arrays.equals(x, y);
  }

  /** One office of one country, the same given names, a surname spelt alike. */
  private static void compareOffices(Clusters clusters, List<Integer> block, List<Merge> merges) {
    for (int x = 0; x < block.size(); x++) {
      for (int y = x + 1; y < block.size(); y++) {
        String[] one = clusters.words(block.get(x));
        String[] other = clusters.words(block.get(y));
        if (one.length != other.length
            || clusters.form(block.get(x)).key().country().isEmpty()
            || !sameSkeletons(
                Arrays.copyOf(one, one.length - 1), Arrays.copyOf(other, other.length - 1))) {
          continue;
        }
        double likeness = NameLikeness.likeness(one[one.length - 1], other[other.length - 1]);
        if (likeness >= SIMILAR_SURNAME) {
          merges.add(
              new Merge(
                  block.get(x), block.get(y), "same office and given name, similar surname", 0.7));
        }
      }
    }
  }

  /**
   * A one-word name with an office joins the official of that name it can be: the only one, else
   * the only one who held the office by the lexicon, else the only one of that office in the
   * corpus, else one who is named ten times as often as all others.
   */
  private void linkSingleWords(Clusters clusters) {
    Map<String, Set<Integer>> byLast = new HashMap<>();
    Map<String, Set<Integer>> byFirst = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      String[] words = clusters.words(i);
      if (words.length > 1) {
        int root = clusters.root(i);
        byLast.computeIfAbsent(words[words.length - 1], k -> new TreeSet<>()).add(root);
        byFirst.computeIfAbsent(words[0], k -> new TreeSet<>()).add(root);
      }
    }
    for (int i = 0; i < clusters.size(); i++) {
      String[] words = clusters.words(i);
      if (words.length > 1) {
        continue;
      }
      NameForm form = clusters.form(i);
      List<Integer> fitting = fitting(clusters, byLast.getOrDefault(words[0], Set.of()), form);
      List<Integer> sameOffice = new ArrayList<>(fitting);
      sameOffice.removeIf(root -> !sharesOffice(clusters, root, form));
      List<Integer> held = new ArrayList<>(fitting);
      held.removeIf(root -> !holds(clusters.known(clusters.root(root)), form));
      if (fitting.size() == 1) {
        clusters.join(fitting.get(0), i, "surname with an office", 0.85);
      } else if (held.size() == 1) {
        clusters.join(held.get(0), i, "surname with an office of the lexicon", 0.85);
      } else if (sameOffice.size() == 1) {
        clusters.join(sameOffice.get(0), i, "surname with the same office", 0.85);
      } else if (!fitting.isEmpty()) {
        joinLeading(clusters, sameOffice.isEmpty() ? fitting : sameOffice, i);
      } else {
        List<Integer> first = fitting(clusters, byFirst.getOrDefault(words[0], Set.of()), form);
        first.removeIf(root -> !sharesOffice(clusters, root, form));
        if (first.size() == 1) {
          clusters.join(first.get(0), i, "first name with the same office", 0.8);
        } else {
          joinKnown(clusters, i);
        }
      }
    }
  }

  private static List<Integer> fitting(Clusters clusters, Set<Integer> roots, NameForm form) {
    List<Integer> fitting = new ArrayList<>();
    String country = form.key().country();
    for (int root : roots) {
      String other = clusters.country(clusters.root(root));
      if (country.isEmpty() || other.isEmpty() || other.equals(country)) {
        fitting.add(root);
      }
    }
    return fitting;
  }

  private static void joinLeading(Clusters clusters, List<Integer> fitting, int form) {
    long all = 0;
    int leading = fitting.get(0);
    for (int root : fitting) {
      all += clusters.articles(root);
      leading = clusters.articles(root) > clusters.articles(leading) ? root : leading;
    }
    if (clusters.articles(leading) * 11 >= all * 10) {
      clusters.join(leading, form, "surname of one official above all", 0.7);
    }
  }

  /** No full name in the corpus: the lexicon's only official of the surname with that office. */
  private void joinKnown(Clusters clusters, int form) {
    NameForm name = clusters.form(form);
    int found = -1;
    for (int k : knownBySurname.getOrDefault(name.key().words(), List.of())) {
      KnownOfficial known = lexicon.officials().get(k);
      String country = name.key().country();
      boolean fits =
          (country.isEmpty() || known.country().equals(country))
              && known.terms().stream().anyMatch(term -> isHeld(term, name));
      if (fits && found >= 0) {
        return;
      }
      found = fits ? k : found;
    }
    if (found < 0) {
      return;
    }
    for (int i = 0; i < clusters.size(); i++) {
      if (i != form && clusters.known(clusters.root(i)) == found) {
        clusters.join(i, form, "surname with an office of the lexicon", 0.8);
        return;
      }
    }
    clusters.setKnown(form, found);
  }

  /** Whether a known official held an office of a form on its dates. */
  private boolean holds(int known, NameForm form) {
    return known >= 0
        && lexicon.officials().get(known).terms().stream().anyMatch(term -> isHeld(term, form));
  }

  private static boolean isHeld(KnownOfficial.Term term, NameForm form) {
    boolean office =
        form.offices().keySet().stream().anyMatch(o -> OfficeAtDate.isSameOffice(term.office(), o));
    return office && (form.lastDate() < 0 || form.isWithin(term));
  }

  private static boolean sharesOffice(Clusters clusters, int root, NameForm form) {
    for (int member : clusters.members(clusters.root(root))) {
      for (String office : clusters.form(member).offices().keySet()) {
        if (form.offices().containsKey(office)) {
          return true;
        }
      }
    }
    return false;
  }
}
