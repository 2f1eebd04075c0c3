package dev.entente.resolve;

import dev.entente.resolve.Clusters.Scope;
import dev.entente.resolve.NameComparison.Likeness;
import dev.entente.resolve.NameComparison.Shared;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Proposes which full names are one person's. The obvious way compares every name with every other,
 * in time that grows with their square; here they are compared within the blocks of {@link
 * NameBlocks} only. A name that fits two persons who can be no one is ambiguous: its forms are left
 * to what their years and offices say.
 */
final class FullNames {
  private static final int YEARS = 10;
  private static final int OFTEN = 5;

  private final Clusters clusters;
  private final Offices offices;
  private final TreeMap<Integer, NameKind> kinds = new TreeMap<>();
  private final List<Merge> merges = new ArrayList<>();
  private final TreeMap<Integer, Set<Integer>> partners = new TreeMap<>();
  private final Set<Long> compared = new HashSet<>();

  FullNames(Clusters clusters, Offices offices) {
    this.clusters = clusters;
    this.offices = offices;
    for (int i = 0; i < clusters.size(); i++) {
      if (clusters.words(i).length > 1) {
        int kind = clusters.kind(i);
        NameForm first = clusters.form(kind);
        kinds.computeIfAbsent(kind, k -> new NameKind(first)).add(clusters.form(i));
      }
    }
  }

  /**
   * Adds the proposals.
   *
   * @return for the first form of each ambiguous name, the first forms of the names that it fits
   */
  Map<Integer, Set<Integer>> propose(List<Merge> into) {
    new NameBlocks(kinds).forEachPair(this::compare);
    Map<Integer, Set<Integer>> ambiguous = new TreeMap<>();
    partners.forEach(
        (kind, others) -> {
          if (clash(kind, others)) {
            ambiguous.put(kind, others);
          }
        });
    for (Merge merge : merges) {
      if (!ambiguous.containsKey(merge.a()) && !ambiguous.containsKey(merge.b())) {
        into.add(merge);
      }
    }
    return ambiguous;
  }

  /** Whether of the names that a name fits two can be no one person's. */
  private boolean clash(int kind, Set<Integer> others) {
    List<NameParts> names = new ArrayList<>();
    for (int other : others) {
      if (!kinds.get(other).words().equals(kinds.get(kind).words())) {
        names.add(kinds.get(other).name());
      }
    }
    for (int x = 0; x < names.size(); x++) {
      for (int y = x + 1; y < names.size(); y++) {
        if (Clusters.isUnlike(names.get(x), names.get(y))) {
          return true;
        }
      }
    }
    return false;
  }

  private void compare(int a, int b) {
    if (!compared.add(((long) Math.min(a, b) << 32) | Math.max(a, b))) {
      return;
    }
    int knownA = clusters.known(a);
    int knownB = clusters.known(b);
    if (knownA >= 0 && knownB >= 0) {
      return;
    }
    NameKind one = kinds.get(a);
    NameKind other = kinds.get(b);
    boolean near = clusters.isOneCountry(one.country(), other.country());
    boolean same = near && !one.country().isEmpty() && !other.country().isEmpty();
    boolean office = offices.share(one.offices(), other.offices());
    Optional<Likeness> likeness =
        NameComparison.of(one.name(), other.name(), new Shared(same, office));
    if (likeness.isEmpty()) {
      return;
    }
    boolean often =
        Math.max(one.articles(), other.articles())
            >= OFTEN * Math.min(one.articles(), other.articles());
    boolean inTime = one.gap(other) <= YEARS;
    boolean holds =
        switch (likeness.get()) {
          case SLIP -> inTime && (office || often);
          case SAME -> near || (office && inTime) || often;
          case SPELLING -> near || (office && inTime);
          default -> near;
        };
    if (!holds || (!near && likeness.get() == Likeness.SLIP && !office)) {
      return;
    }
    boolean suffix =
        !one.name().suffix().isEmpty() && one.name().suffix().equals(other.name().suffix());
    Merge merge = merge(a, b, likeness.get(), near, same, suffix);
    merges.add(merge);
    if (near && (knownA < 0 || knownB < 0)) {
      partners.computeIfAbsent(a, k -> new TreeSet<>()).add(b);
      partners.computeIfAbsent(b, k -> new TreeSet<>()).add(a);
    }
  }

  private static Merge merge(
      int a, int b, Likeness likeness, boolean near, boolean same, boolean suffix) {
    if (!near) {
      return new Merge(
          a,
          b,
          likeness.reason() + ", other country",
          likeness == Likeness.SAME ? 0.7 : 0.55,
          Scope.ANY_COUNTRY);
    }
    double sure =
        switch (likeness) {
          case SAME -> same ? 0.99 : 0.95;
          case SHORTER -> (same ? 0.94 : 0.9) + (suffix ? 0.02 : 0);
          case SPELLING -> same ? 0.92 : 0.85;
          case ORDER -> 0.85;
          case SHORT_GIVEN_NAME -> 0.8;
          case SIMILAR_SURNAME, SIMILAR_GIVEN_NAME -> 0.8;
          case SLIP -> 0.8;
        };
    return new Merge(a, b, likeness.reason(), sure, Scope.ONE_COUNTRY);
  }
}
