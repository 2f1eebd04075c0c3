package dev.entente.resolve;

import dev.entente.lexicon.Lexicon;
import dev.entente.recognize.PersonName;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Name forms joined into clusters, each join with its reason; a join that may not be is refused.
 */
final class Clusters {
  private final List<NameForm> forms;
  private final String[][] words;
  private final int[] parent;
  private final int[] known;
  private final String[] country;
  private final String[] reason;
  private final double[] confidence;
  private final List<List<Integer>> members = new ArrayList<>();
  private final List<Set<String>> vetoes = new ArrayList<>();

  Clusters(Lexicon lexicon, Collection<NameForm> all) {
    forms = List.copyOf(all);
    int n = forms.size();
    words = new String[n][];
    parent = new int[n];
    known = new int[n];
    country = new String[n];
    reason = new String[n];
    confidence = new double[n];
    for (int i = 0; i < n; i++) {
      words[i] = forms.get(i).key().split();
      parent[i] = i;
      known[i] = -1;
      country[i] = forms.get(i).key().country();
      reason[i] = "";
      confidence[i] = 1;
      members.add(new ArrayList<>(List.of(i)));
    }
    for (List<String> group : lexicon.different()) {
      Set<String> names = new HashSet<>();
      group.forEach(name -> names.add(String.join(" ", PersonName.core(PersonName.words(name)))));
      vetoes.add(names);
    }
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

  void setKnown(int i, int index) {
    known[i] = index;
  }

  int known(int root) {
    return known[root];
  }

  String country(int root) {
    return country[root];
  }

  /** Why a form was joined to its cluster; empty for the first of it. */
  String reason(int i) {
    return reason[i];
  }

  double confidence(int i) {
    return confidence[i];
  }

  int root(int i) {
    int at = i;
    while (parent[at] != at) {
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
  void join(int a, int b, String why, double sure) {
    int x = root(a);
    int y = root(b);
    if (x == y || contradict(x, y)) {
      return;
    }
    int keep = Math.min(x, y);
    int gone = Math.max(x, y);
    parent[gone] = keep;
    members.get(keep).addAll(members.get(gone));
    known[keep] = known[keep] >= 0 ? known[keep] : known[gone];
    country[keep] = country[keep].isEmpty() ? country[gone] : country[keep];
    for (int form : new int[] {b, a}) {
      if (reason[form].isEmpty()) {
        reason[form] = why;
        confidence[form] = sure;
        break;
      }
    }
  }

  private boolean contradict(int x, int y) {
    if (!country[x].isEmpty() && !country[y].isEmpty() && !country[x].equals(country[y])) {
      boolean sameKnown = known[x] >= 0 && known[x] == known[y];
      if (!sameKnown) {
        return true;
      }
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
    return incompatible(x, y);
  }

  /** Whether a reader has declared two names, as folded words, to be different persons'. */
  boolean isDifferent(String one, String other) {
    return !one.equals(other)
        && vetoes.stream().anyMatch(veto -> veto.contains(one) && veto.contains(other));
  }

  private void namesIn(int root, Set<String> veto, Set<String> found) {
    for (int i : members.get(root)) {
      String words = forms.get(i).key().words();
      if (veto.contains(words)) {
        found.add(words);
      }
    }
  }

  /** A short form that fits two persons must not make them one. */
  private boolean incompatible(int x, int y) {
    for (int i : members.get(x)) {
      for (int j : members.get(y)) {
        if (words[i].length > 1
            && words[j].length > 1
            && words[i].length == words[j].length
            && known[x] != known[y]
            && NameLikeness.likeness(words[i][0], words[j][0]) < 0.6
            && words[i][0].length() > 1
            && words[j][0].length() > 1) {
          return true;
        }
      }
    }
    return false;
  }
}
