package dev.entente.resolve;

import dev.entente.lexicon.KnownOfficial;
import dev.entente.lexicon.Lexicon;
import dev.entente.text.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Gives each cluster its canonical name and its id. */
final class IdentityNames {
  private final Lexicon lexicon;
  private final Clusters clusters;

  IdentityNames(Lexicon lexicon, Clusters clusters) {
    this.lexicon = lexicon;
    this.clusters = clusters;
  }

  Identities name() {
    List<Draft> drafts = new ArrayList<>();
    Map<String, Integer> slugs = new HashMap<>();
    for (int i = 0; i < clusters.size(); i++) {
      if (clusters.root(i) == i) {
        Draft draft = draft(i);
        drafts.add(draft);
        slugs.merge(draft.slug(), 1, Integer::sum);
      }
    }
    Set<String> taken = new HashSet<>();
    TreeMap<String, Draft> byId = new TreeMap<>();
    drafts.sort(
        Comparator.comparing(Draft::slug).thenComparing(d -> clusters.form(d.root()).key()));
    for (Draft draft : drafts) {
      boolean namesake = slugs.get(draft.slug()) > 1 && !draft.pinned();
      String id = draft.slug();
      if (namesake && !draft.country().isEmpty()) {
        id = id + "-" + Folding.fold(draft.country());
      }
      String unique = id;
      for (int n = 2; !taken.add(unique); n++) {
        unique = id + "-" + n;
      }
      byId.put(unique, draft);
    }
    return identities(byId);
  }

  private record Draft(int root, String name, String slug, String country, boolean pinned) {}

  private Draft draft(int root) {
    int known = clusters.known(root);
    if (known >= 0) {
      KnownOfficial official = lexicon.officials().get(known);
      String slug = official.id().isEmpty() ? slug(official.name()) : official.id();
      return new Draft(root, official.name(), slug, official.country(), !official.id().isEmpty());
    }
    Map<String, Long> names = new TreeMap<>();
    for (int member : clusters.members(root)) {
      clusters.form(member).names().forEach((name, n) -> names.merge(name, n, Long::sum));
    }
    Comparator<String> full =
        Comparator.comparing((String n) -> n.indexOf(' ') < 0 && n.indexOf('-') < 0)
            .thenComparing(n -> n.indexOf('?') >= 0 || n.indexOf('\uFFFD') >= 0);
    String name =
        names.keySet().stream()
            .min(
                full.thenComparing((String n) -> -names.get(n))
                    .thenComparing(n -> -n.length())
                    .thenComparing(Comparator.naturalOrder()))
            .orElseThrow();
    return new Draft(root, name, slug(name), country(root), false);
  }

  /** The country of the texts, else the one that most articles suggest. */
  private String country(int root) {
    if (!clusters.country(root).isEmpty()) {
      return clusters.country(root);
    }
    Map<String, Long> suggested = new TreeMap<>();
    for (int member : clusters.members(root)) {
      clusters.form(member).contextCountries().forEach((c, n) -> suggested.merge(c, n, Long::sum));
    }
    return suggested.keySet().stream()
        .min(
            Comparator.comparing((String c) -> -suggested.get(c))
                .thenComparing(Comparator.naturalOrder()))
        .orElse("");
  }

  /** Lower-case letters and digits of the folded name, other runs made one hyphen. */
  static String slug(String name) {
    String folded = Folding.fold(name);
    StringBuilder slug = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        slug.append(c);
      } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
        slug.append('-');
      }
    }
    int end = slug.length();
    return slug.substring(0, end > 0 && slug.charAt(end - 1) == '-' ? end - 1 : end);
  }

  private Identities identities(TreeMap<String, Draft> byId) {
    List<Official> officials = new ArrayList<>();
    Map<NameForm.Key, Identities.Link> links = new HashMap<>();
    Map<String, Integer> surnames = new HashMap<>();
    Map<String, Integer> fullNames = new HashMap<>();
    byId.forEach(
        (id, draft) -> {
          int index = officials.size();
          Official official = official(id, draft);
          officials.add(official);
          String own = Clusters.folded(draft.name());
          for (int member : clusters.members(draft.root())) {
            NameForm.Key key = clusters.form(member).key();
            boolean its = key.words().equals(own) || clusters.reason(member).isEmpty();
            links.put(
                key,
                its
                    ? new Identities.Link(index, "its own name", 1)
                    : new Identities.Link(
                        index, clusters.reason(member), clusters.confidence(member)));
            if (key.words().indexOf(' ') > 0) {
              fullNames.merge(key.words(), index, (x, y) -> x.equals(y) ? x : -1);
            }
          }
          for (String surname : official.surnames()) {
            surnames.merge(surname, index, (x, y) -> x.equals(y) ? x : -1);
          }
        });
    declare(links, surnames);
    surnames.values().removeIf(i -> i < 0);
    fullNames.values().removeIf(i -> i < 0);
    return new Identities(List.copyOf(officials), links, surnames, fullNames);
  }

  /** What a reader declares of a word alone holds without an office, too. */
  private void declare(Map<NameForm.Key, Identities.Link> links, Map<String, Integer> surnames) {
    Map<String, Integer> byWords = new TreeMap<>();
    new TreeMap<>(links).forEach((key, link) -> byWords.put(key.words(), link.official()));
    for (List<String> group : lexicon.same()) {
      for (String name : group) {
        Integer official = byWords.get(Clusters.folded(name));
        if (official != null) {
          group.stream()
              .map(Clusters::folded)
              .filter(word -> word.indexOf(' ') < 0)
              .forEach(word -> surnames.put(word, official));
        }
      }
    }
    for (List<String> group : lexicon.different()) {
      List<String> names = group.stream().map(Clusters::folded).toList();
      for (String word : names) {
        Integer official = surnames.get(word);
        if (official != null && names.stream().anyMatch(n -> official.equals(byWords.get(n)))) {
          surnames.remove(word);
        }
      }
    }
  }

  private Official official(String id, Draft draft) {
    Map<String, Long> offices = new TreeMap<>();
    int first = Integer.MAX_VALUE;
    int last = Integer.MIN_VALUE;
    for (int member : clusters.members(draft.root())) {
      NameForm form = clusters.form(member);
      form.offices().forEach((office, n) -> offices.merge(office, n, Long::sum));
      first = Math.min(first, form.firstDate());
      last = Math.max(last, form.lastDate());
    }
    String office =
        offices.keySet().stream()
            .min(
                Comparator.comparing((String o) -> -offices.get(o))
                    .thenComparing(Comparator.naturalOrder()))
            .map(o -> o.contains("@") ? o.substring(0, o.indexOf('@')) : o)
            .orElse("");
    int known = clusters.known(draft.root());
    List<KnownOfficial.Term> terms = known < 0 ? List.of() : lexicon.officials().get(known).terms();
    if (office.isEmpty() && !terms.isEmpty()) {
      office = terms.get(terms.size() - 1).office();
    }
    return new Official(
        "official:" + id,
        draft.name(),
        draft.country(),
        office,
        surnames(draft),
        terms,
        first,
        last);
  }

  /**
   * The surname of the canonical name and others that are spelt like it, and the surnames of names
   * that stand in no fewer than a fifth of the articles: what a headline adds to a name is none.
   */
  private List<String> surnames(Draft draft) {
    NameParts canonical = NameParts.of(draft.name());
    Map<String, Long> articles = new TreeMap<>();
    long all = 0;
    for (int member : clusters.members(draft.root())) {
      NameForm form = clusters.form(member);
      NameParts name = NameParts.of(form.name());
      if (name.isFull() || !canonical.isFull()) {
        articles.merge(name.last(), form.articles(), Long::sum);
        all += form.articles();
      }
    }
    Set<String> surnames = new TreeSet<>();
    if (canonical.isFull() || canonical.suffix().isEmpty()) {
      surnames.add(canonical.last());
    }
    for (Map.Entry<String, Long> one : articles.entrySet()) {
      if (NameComparison.isOneWord(one.getKey(), canonical.last()) || one.getValue() * 5 >= all) {
        surnames.add(one.getKey());
      }
    }
    return List.copyOf(surnames);
  }
}
