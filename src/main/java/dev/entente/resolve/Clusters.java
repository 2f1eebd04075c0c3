package dev.entente.resolve;

import dev.entente.lexicon.Country;
import dev.entente.lexicon.Lexicon;
import dev.entente.recognize.PersonName;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Name forms joined into clusters, each join with its reason; a join that may not be is refused.
 * Forms that differ in the year alone are one kind of form: they share their reason.
 */
final class Clusters {
  private static final double UNLIKE = 0.6;

  /** The states that former ones fell apart into. */
  private static final Map<String, Set<String>> PARTS =
      Map.of(
          "SUHH",
          Set.of(
              "AM", "AZ", "BY", "EE", "GE", "KZ", "KG", "LT", "LV", "MD", "RU", "TJ", "TM", "UA",
              "UZ"),
          "YUCS",
          Set.of("BA", "HR", "ME", "MK", "RS", "SI", "XK"),
          "CSHH",
          Set.of("CZ", "SK"));

  /** Which clusters a join may join. */
  enum Scope {
    /** Clusters of one country, or where one has none. */
    ONE_COUNTRY,
    /** Clusters of any countries: what they share weighs more. */
    ANY_COUNTRY,
    /** Whatever a reader has declared the same. */
    DECLARED
  }

  private final List<NameForm> forms;
  private final String[][] words;
  private final NameParts[] parts;
  private final int[] kind;
  private final int[] parent;
  private final int[] known;
  private final String[] reason;
  private final double[] confidence;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Map<String, NameParts>> names = new ArrayList<>();
  private final List<Map<String, Long>> countries = new ArrayList<>();
  private final List<Set<String>> vetoes = new ArrayList<>();
  private final Map<String, String> successors = new HashMap<>();

  Clusters(Lexicon lexicon, Collection<NameForm> all) {
    forms = List.copyOf(all);
    int n = forms.size();
    words = new String[n][];
    parts = new NameParts[n];
    kind = new int[n];
    parent = new int[n];
    known = new int[n];
    reason = new String[n];
    confidence = new double[n];
    for (int i = 0; i < n; i++) {
      NameForm form = forms.get(i);
      words[i] = form.key().split();
      parts[i] = NameParts.of(form.name());
      parent[i] = i;
      known[i] = -1;
      reason[i] = "";
      confidence[i] = 1;
      kind[i] = i > 0 && isOneKind(forms.get(i - 1).key(), form.key()) ? kind[i - 1] : i;
      members.add(new ArrayList<>(List.of(i)));
      Map<String, NameParts> own = new TreeMap<>();
      own.put(form.key().words(), parts[i]);
      names.add(own);
      Map<String, Long> from = new TreeMap<>();
      if (!form.key().country().isEmpty()) {
        from.put(form.key().country(), form.articles());
      }
      countries.add(from);
    }
    for (List<String> group : lexicon.different()) {
      Set<String> apart = new HashSet<>();
      group.forEach(name -> apart.add(folded(name)));
      vetoes.add(apart);
    }
    for (Country country : lexicon.countries()) {
      successors.put(country.id(), country.successor());
    }
  }

  static String folded(String name) {
    return String.join(" ", PersonName.core(PersonName.words(name)));
  }

  private static boolean isOneKind(NameForm.Key one, NameForm.Key other) {
    return one.words().equals(other.words())
        && one.country().equals(other.country())
        && one.known() == other.known()
        && one.office().equals(other.office());
  }

  int size() {
    return forms.size();
  }

  NameForm form(int i) {
    return forms.get(i);
  }

  String[] words(int i) {
    return words[i];
  }

  NameParts nameOf(int i) {
    return parts[i];
  }

  /** The first of the forms that differ from this one in the year alone. */
  int kind(int i) {
    return kind[i];
  }

  void setKnown(int i, int index) {
    known[root(i)] = index;
  }

  int known(int i) {
    return known[root(i)];
  }

  /** The country that most articles of a form's cluster give; empty where none gives one. */
  String country(int i) {
    Map<String, Long> all = countries.get(root(i));
    return all.keySet().stream()
        .min(Comparator.comparing((String c) -> -all.get(c)).thenComparing(c -> c))
        .orElse("");
  }

  /** The names in a form's cluster, by their folded words. */
  Map<String, NameParts> names(int i) {
    return names.get(root(i));
  }

  /** Why a form was joined to its cluster; empty for the first of it. */
  String reason(int i) {
    return reason[kind[i]];
  }

  double confidence(int i) {
    return confidence[kind[i]];
  }

  int root(int i) {
    int at = i;
    while (parent[at] != at) {
      parent[at] = parent[parent[at]];
      at = parent[at];
    }
    return at;
  }

  List<Integer> members(int root) {
    return Collections.unmodifiableList(members.get(root));
  }

  /** The articles of all forms of a cluster; an article with two forms counts twice. */
  long articles(int form) {
    return members.get(root(form)).stream().mapToLong(i -> forms.get(i).articles()).sum();
  }

  /** Joins the clusters of two forms, unless something stands against it. */
  boolean join(int a, int b, String why, double sure, Scope scope) {
    int x = root(a);
    int y = root(b);
    if (x == y) {
      return true;
    }
    if (scope != Scope.DECLARED && contradict(x, y, scope)) {
      return false;
    }
    boolean larger = members.get(x).size() > members.get(y).size();
    int keep = larger || (members.get(x).size() == members.get(y).size() && x < y) ? x : y;
    int gone = keep == x ? y : x;
    parent[gone] = keep;
    members.get(keep).addAll(members.get(gone));
    names.get(keep).putAll(names.get(gone));
    countries.get(gone).forEach((c, n) -> countries.get(keep).merge(c, n, Long::sum));
    known[keep] = known[keep] >= 0 ? known[keep] : known[gone];
    for (int form : new int[] {kind[b], kind[a]}) {
      if (kind[a] != kind[b] && reason[form].isEmpty()) {
        reason[form] = why;
        confidence[form] = sure;
        break;
      }
    }
    return true;
  }

  /** Whether two countries are one, or one is not known, or one is a part of the other. */
  boolean isOneCountry(String one, String other) {
    return one.isEmpty()
        || other.isEmpty()
        || one.equals(other)
        || isPart(one, other)
        || isPart(other, one);
  }

  private boolean isPart(String country, String former) {
    return country.equals(successors.get(former))
        || PARTS.getOrDefault(former, Set.of()).contains(country);
  }

  private boolean contradict(int x, int y, Scope scope) {
    boolean sameKnown = known[x] >= 0 && known[x] == known[y];
    if (scope == Scope.ONE_COUNTRY && !sameKnown && !isOneCountry(country(x), country(y))) {
      return true;
    }
    if (known[x] >= 0 && known[y] >= 0 && known[x] != known[y]) {
      return true;
    }
    for (Set<String> veto : vetoes) {
      Set<String> both = new HashSet<>();
      namesIn(x, veto, both);
      namesIn(y, veto, both);
      if (both.size() > 1) {
        return true;
      }
    }
    return !sameKnown && hasUnlikeNames(x, y);
  }

  /** Whether a reader has declared two names, as folded words, to be different persons'. */
  boolean isDifferent(String one, String other) {
    return !one.equals(other)
        && vetoes.stream().anyMatch(veto -> veto.contains(one) && veto.contains(other));
  }

  private void namesIn(int root, Set<String> veto, Set<String> found) {
    for (String name : names.get(root).keySet()) {
      if (veto.contains(name)) {
        found.add(name);
      }
    }
  }

  /** A short form that fits two persons must not make them one. */
  private boolean hasUnlikeNames(int x, int y) {
    for (NameParts one : names.get(x).values()) {
      for (NameParts other : names.get(y).values()) {
        if (isUnlike(one, other)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether two full names can be no one person's. */
  static boolean isUnlike(NameParts one, NameParts other) {
    if (!one.agrees(other)) {
      return true;
    }
    return one.base().length == other.base().length
        && one.isFull()
        && one.first().length() > 1
        && other.first().length() > 1
        && !GivenNames.alike(one.first(), other.first())
        && NameLikeness.likeness(one.first(), other.first()) < UNLIKE
        && !isReordered(one.base(), other.base());
  }

  /** Whether two names have the same words, in another order. */
  static boolean isReordered(String[] one, String[] other) {
    if (one.length != other.length) {
      return false;
    }
    String[] x = one.clone();
    String[] y = other.clone();
    Arrays.sort(x);
    Arrays.sort(y);
    return Arrays.equals(x, y);
  }
}
