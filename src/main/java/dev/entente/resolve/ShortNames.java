package dev.entente.resolve;

import dev.entente.resolve.Clusters.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * Gives short names beside an office, one word or a name that fits several persons, to one of the
 * persons known by a full name: to the one who holds the office in these years, else to the one who
 * holds it in others. Of several it is the one whom the articles of these years name so far more
 * often than all others; where there is none, the short name stays apart.
 */
final class ShortNames {
  private static final int YEARS = 3;
  private static final int FAR_MORE = 4;
  private static final int LONGEST_GAP = 5;
  private static final int LONGEST_CAREER = 15;
  private static final int LONGEST_OFFICE = 20;
  private static final Set<String> LEADERS =
      Set.of(
          "president",
          "prime minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "emperor",
          "pope",
          "sultan",
          "emir",
          "supreme leader");
  private static final int MOSTLY = 10;
  private static final int RARE = 2;

  private final Clusters clusters;
  private final Offices offices;
  private final KnownForms known;
  private final Map<Integer, Bearer> byRoot = new TreeMap<>();
  private final Map<String, Set<Bearer>> bySurname = new HashMap<>();
  private final Map<String, Set<Bearer>> byOtherName = new HashMap<>();
  private final Map<String, Set<Bearer>> bySkeleton = new HashMap<>();
  private final Map<String, List<NameForm>> byWord = new HashMap<>();
  private final Map<Integer, Set<Integer>> ambiguous;

  /** A person known by a full name, as the full names alone say. */
  private final class Bearer implements Comparable<Bearer> {
    private final int form;
    private final String country;
    private final Map<String, TreeMap<Integer, Long>> held = new TreeMap<>();
    private final TreeSet<Integer> years = new TreeSet<>();
    private long articles;

    Bearer(int form) {
      this.form = form;
      this.country = clusters.country(form);
    }

    void add(NameForm one) {
      int year = one.key().year();
      one.offices()
          .forEach(
              (office, n) ->
                  held.computeIfAbsent(office, o -> new TreeMap<>()).merge(year, n, Long::sum));
      articles += one.articles();
      years.add(year);
    }

    /** The articles that give an office like the form's, in years near the form's. */
    long near(NameForm other) {
      int year = other.key().year();
      return year == 0 ? ever(other) : count(other, year - YEARS, year + YEARS);
    }

    long ever(NameForm other) {
      int lexicon = known.everHolds(clusters.known(form), other) ? 1 : 0;
      return lexicon + count(other, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    private long count(NameForm other, int from, int to) {
      long count = 0;
      for (String office : other.offices().keySet()) {
        for (Map.Entry<String, TreeMap<Integer, Long>> one : held.entrySet()) {
          if (offices.areAlike(office, one.getKey())) {
            for (long n : one.getValue().subMap(from, true, to, true).values()) {
              count += n;
            }
          }
        }
      }
      return count;
    }

    /** Whether the office that most articles give is that of a head of state or government. */
    boolean leads() {
      long most = 0;
      boolean leads = false;
      for (Map.Entry<String, TreeMap<Integer, Long>> one : held.entrySet()) {
        long n = one.getValue().values().stream().mapToLong(Long::longValue).sum();
        if (n > most) {
          most = n;
          leads = LEADERS.contains(one.getKey());
        }
      }
      return leads;
    }

    /** Whether an article with the full name is of years near the form's. */
    boolean isOfTime(NameForm other) {
      int year = other.key().year();
      return year == 0
          || years.contains(0)
          || !years.subSet(year - LONGEST_CAREER, true, year + LONGEST_CAREER, true).isEmpty();
    }

    @Override
    public int compareTo(Bearer other) {
      return Integer.compare(form, other.form);
    }
  }

  ShortNames(
      Clusters clusters, Offices offices, KnownForms known, Map<Integer, Set<Integer>> ambiguous) {
    this.clusters = clusters;
    this.offices = offices;
    this.known = known;
    this.ambiguous = ambiguous;
    for (int i = 0; i < clusters.size(); i++) {
      if (!isShort(i) || clusters.known(i) >= 0) {
        byRoot.computeIfAbsent(clusters.root(i), Bearer::new).add(clusters.form(i));
      } else {
        NameForm form = clusters.form(i);
        byWord.computeIfAbsent(form.key().words(), w -> new ArrayList<>()).add(form);
      }
    }
    byRoot.values().forEach(this::file);
  }

  /** Whether nothing says yet whose form it is. */
  private boolean isAlone(int form) {
    return clusters.known(form) < 0 && clusters.members(clusters.root(form)).size() == 1;
  }

  private boolean isShort(int form) {
    NameParts name = clusters.nameOf(form);
    return (!name.isFull() && !name.isNumbered()) || ambiguous.containsKey(clusters.kind(form));
  }

  private void file(Bearer bearer) {
    for (NameParts name : clusters.names(bearer.form).values()) {
      if (!name.isFull() && !name.isNumbered() && clusters.known(bearer.form) < 0) {
        continue;
      }
      file(bySurname, name.last(), bearer);
      file(bySkeleton, NameLikeness.skeleton(name.last()), bearer);
      file(byOtherName, name.first(), bearer);
      if (name.base().length > 2) {
        file(byOtherName, name.base()[name.base().length - 2], bearer);
      }
    }
  }

  private static void file(Map<String, Set<Bearer>> index, String word, Bearer bearer) {
    index.computeIfAbsent(word, w -> new TreeSet<>()).add(bearer);
  }

  /** Links every short name that can be linked, and joins the others where they are alike. */
  void link() {
    List<Integer> left = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      if (isShort(i) && isAlone(i) && !link(i)) {
        left.add(i);
      }
    }
    left.removeIf(known::joinBySurname);
    joinAlike(left);
  }

  private boolean link(int i) {
    NameForm form = clusters.form(i);
    if (ambiguous.containsKey(clusters.kind(i))) {
      Set<Bearer> bearers = new TreeSet<>();
      for (int kind : ambiguous.get(clusters.kind(i))) {
        Optional.ofNullable(byRoot.get(clusters.root(kind))).ifPresent(bearers::add);
      }
      return linkTo(i, fitting(bearers, form), "shorter form of the name, by office and year", 0.8);
    }
    String word = clusters.nameOf(i).last();
    Set<Bearer> bearers = bySurname.getOrDefault(word, Set.of());
    List<Bearer> fitting = fitting(bearers, form);
    if (linkTo(i, fitting, "surname with the same office", 0.95)) {
      return true;
    }
    List<Bearer> others = fitting(byOtherName.getOrDefault(word, Set.of()), form);
    others.removeIf(bearer -> bearer.near(form) == 0);
    if (linkTo(i, others, "other name with the same office", 0.9)) {
      return true;
    }
    if (!fitting.isEmpty()) {
      Bearer only = leading(fitting, bearer -> bearer.articles, MOSTLY).orElse(null);
      return only != null
          && (!only.leads() || Math.min(support(only, word), alike(form)) <= RARE)
          && only.isOfTime(form)
          && join(only, i, "surname with another office", 0.85, Scope.ONE_COUNTRY);
    }
    List<Bearer> elsewhere = new ArrayList<>(bearers);
    elsewhere.removeIf(
        bearer -> bearer.near(form) == 0 && !known.holds(clusters.known(bearer.form), form));
    if (elsewhere.size() == 1) {
      return join(
          elsewhere.get(0),
          i,
          "surname with the same office, other country",
          0.4,
          Scope.ANY_COUNTRY);
    }
    List<Bearer> spelt =
        fitting(bySkeleton.getOrDefault(NameLikeness.skeleton(word), Set.of()), form);
    if (form.name().indexOf(' ') >= 0) {
      return false;
    }
    spelt.removeIf(bearer -> bearer.near(form) == 0 || !isSpelt(bearer, word));
    return spelt.size() == 1
        && join(
            spelt.get(0),
            i,
            "other spelling of a surname with the same office",
            0.65,
            Scope.ONE_COUNTRY);
  }

  private boolean isSpelt(Bearer bearer, String word) {
    return clusters.names(bearer.form).values().stream()
        .anyMatch(name -> NameComparison.isOneWord(name.last(), word));
  }

  private List<Bearer> fitting(Collection<Bearer> bearers, NameForm form) {
    List<Bearer> fitting = new ArrayList<>(bearers);
    fitting.removeIf(bearer -> !clusters.isOneCountry(bearer.country, form.key().country()));
    return fitting;
  }

  /** Links a form to the one of several who holds its office. */
  private boolean linkTo(int i, List<Bearer> bearers, String why, double sure) {
    NameForm form = clusters.form(i);
    List<Bearer> holders = new ArrayList<>(bearers);
    holders.removeIf(bearer -> !known.holds(clusters.known(bearer.form), form));
    if (holders.size() == 1) {
      return join(
          holders.get(0), i, "surname with an office of the lexicon", sure, Scope.ONE_COUNTRY);
    }
    for (ToLongFunction<Bearer> count :
        List.<ToLongFunction<Bearer>>of(b -> b.near(form), b -> b.ever(form))) {
      List<Bearer> some = new ArrayList<>(bearers);
      some.removeIf(bearer -> count.applyAsLong(bearer) == 0);
      if (some.size() == 1) {
        return join(some.get(0), i, why, sure, Scope.ONE_COUNTRY);
      }
      if (some.size() > 1) {
        return linkToLeading(i, some, count, why) || linkToKnown(i, some);
      }
    }
    return false;
  }

  /** Of several, the only one to whom the lexicon gives the office, in whatever years. */
  private boolean linkToKnown(int i, List<Bearer> some) {
    List<Bearer> holders = new ArrayList<>(some);
    holders.removeIf(bearer -> !known.everHolds(clusters.known(bearer.form), clusters.form(i)));
    return holders.size() == 1
        && join(holders.get(0), i, "surname with an office of the lexicon", 0.8, Scope.ONE_COUNTRY);
  }

  private boolean linkToLeading(
      int i, List<Bearer> some, ToLongFunction<Bearer> count, String why) {
    return leading(some, count, FAR_MORE)
        .filter(b -> join(b, i, why + ", the one named most", 0.7, Scope.ONE_COUNTRY))
        .isPresent();
  }

  /** The only one, or one with so many times the count of all others. */
  private static Optional<Bearer> leading(
      List<Bearer> some, ToLongFunction<Bearer> count, int times) {
    long all = 0;
    Bearer leading = some.get(0);
    for (Bearer bearer : some) {
      all += count.applyAsLong(bearer);
      leading = count.applyAsLong(bearer) > count.applyAsLong(leading) ? bearer : leading;
    }
    long most = count.applyAsLong(leading);
    return most >= times * (all - most) ? Optional.of(leading) : Optional.empty();
  }

  /** The articles that name a bearer in full, or by a word alone with an office like his. */
  private long support(Bearer bearer, String word) {
    long articles = bearer.articles;
    for (NameForm other : byWord.getOrDefault(word, List.of())) {
      if (offices.share(other.offices().keySet(), bearer.held.keySet())) {
        articles += other.articles();
      }
    }
    return articles;
  }

  /** The articles that give a word alone an office like the form's. */
  private long alike(NameForm form) {
    long articles = 0;
    for (NameForm other : byWord.get(form.key().words())) {
      boolean country = clusters.isOneCountry(other.key().country(), form.key().country());
      if (country && offices.share(other.offices().keySet(), form.offices().keySet())) {
        articles += other.articles();
      }
    }
    return articles;
  }

  private boolean join(Bearer bearer, int form, String why, double sure, Scope scope) {
    return clusters.join(bearer.form, form, why, sure, scope);
  }

  /** Short names that nobody's full name explains are one person's by country, office and time. */
  private void joinAlike(List<Integer> left) {
    Map<String, List<Integer>> byWords = new TreeMap<>();
    for (int i : left) {
      byWords.computeIfAbsent(clusters.form(i).key().words(), w -> new ArrayList<>()).add(i);
    }
    for (List<Integer> forms : byWords.values()) {
      for (int x = 0; x < forms.size(); x++) {
        for (int y = x + 1; y < forms.size(); y++) {
          if (areAlike(clusters.form(forms.get(x)), clusters.form(forms.get(y)))) {
            clusters.join(
                forms.get(x), forms.get(y), "same name and office", 0.7, Scope.ONE_COUNTRY);
          }
        }
      }
    }
  }

  /** One office of one country within a long life in office, or one country within a few years. */
  private boolean areAlike(NameForm one, NameForm other) {
    boolean unknown = one.key().year() == 0 || other.key().year() == 0;
    int gap = unknown ? 0 : Math.abs(one.key().year() - other.key().year());
    boolean office = offices.share(one.offices().keySet(), other.offices().keySet());
    boolean country = one.key().country().equals(other.key().country());
    boolean rare = bySurname.getOrDefault(one.key().words(), Set.of()).size() < 2;
    return office ? gap <= LONGEST_OFFICE : country && rare && gap <= LONGEST_GAP;
  }
}
