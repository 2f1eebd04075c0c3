package dev.entente.resolve;

import it.unimi.dsi.fastutil.longs.LongArrays;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * The pairs of full names that are worth a comparison: of one surname and one other word, both by
 * their skeletons; of one surname, where an initial may stand for the given name; of one given name
 * and one office; of one surname and one office; and of the same letters but one.
 */
final class NameBlocks {
  private static final int SHORTEST_SLIP = 10;
  private static final int LONGEST_SLIP = 40;

  private final SortedMap<Integer, NameKind> kinds;

  /** What is done with a pair. */
  interface Pairs {
    void compare(int a, int b);
  }

  /** The blocks of names by the indices of their first forms. */
  NameBlocks(SortedMap<Integer, NameKind> kinds) {
    this.kinds = kinds;
  }

  /** Passes every pair, some of them more than once, the lower index first. */
  void forEachPair(Pairs pairs) {
    Map<String, List<Integer>> blocks = new HashMap<>();
    kinds.forEach(
        (index, kind) -> {
          for (String key : keys(kind)) {
            blocks.computeIfAbsent(key, k -> new ArrayList<>(1)).add(index);
          }
        });
    for (List<Integer> block : blocks.values()) {
      for (int x = 0; x < block.size(); x++) {
        for (int y = x + 1; y < block.size(); y++) {
          pairs.compare(block.get(x), block.get(y));
        }
      }
    }
    forEachSlip(pairs);
  }

  private static Set<String> keys(NameKind kind) {
    Set<String> keys = new TreeSet<>();
    String[] base = kind.name().base();
    int n = base.length;
    String surname = NameLikeness.skeleton(base[n - 1]);
    if (n == 1) {
      keys.add("alone " + surname);
      return keys;
    }
    addGivenNames(keys, base, n - 1, surname);
    if (n > 2) {
      addGivenNames(keys, base, 1, NameLikeness.skeleton(base[n - 2]));
    }
    if (n > 2) {
      keys.add("beginning " + base[0] + " " + base[1] + " " + base[2]);
    }
    keys.add("letter " + surname + " " + base[0].charAt(0));
    String given = NameLikeness.skeleton(base[0]);
    for (String office : kind.offices()) {
      if (!kind.country().isEmpty()) {
        keys.add("given " + given + " " + kind.country() + " " + office);
      }
      keys.add("surname " + surname + " " + office);
    }
    return keys;
  }

  private static void addGivenNames(Set<String> keys, String[] base, int end, String surname) {
    for (int i = 0; i < end; i++) {
      if (base[i].length() > 1) {
        for (String name : GivenNames.longForms(base[i])) {
          keys.add("names " + surname + " " + NameLikeness.skeleton(name));
        }
      }
    }
  }

  /** Names from which one letter each can be taken so that the rest is equal share a hash. */
  private void forEachSlip(Pairs pairs) {
    List<long[]> found = new ArrayList<>();
    kinds.forEach(
        (index, kind) -> {
          String letters = String.join("", kind.name().base());
          if (letters.length() >= SHORTEST_SLIP && letters.length() <= LONGEST_SLIP) {
            found.add(new long[] {hash(letters, -1), index});
            for (int i = 0; i < letters.length(); i++) {
              found.add(new long[] {hash(letters, i), index});
            }
          }
        });
    long[] hashes = found.stream().mapToLong(f -> f[0]).toArray();
    long[] indices = found.stream().mapToLong(f -> f[1]).toArray();
    LongArrays.radixSort(hashes, indices);
    for (int from = 0, to; from < hashes.length; from = to) {
      to = from + 1;
      while (to < hashes.length && hashes[to] == hashes[from]) {
        to++;
      }
      for (int x = from; x < to; x++) {
        for (int y = x + 1; y < to; y++) {
          if (indices[x] != indices[y]) {
            pairs.compare(
                (int) Math.min(indices[x], indices[y]), (int) Math.max(indices[x], indices[y]));
          }
        }
      }
    }
  }

  private static long hash(String letters, int without) {
    long hash = 1125899906842597L;
    for (int i = 0; i < letters.length(); i++) {
      if (i != without) {
        hash = hash * 31 + letters.charAt(i);
        hash ^= hash >>> 29;
      }
    }
    return hash;
  }
}
