package dev.entente.resolve;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Compares the offices that articles give, by their words. */
final class Offices {
  private static final Set<String> SMALL = Set.of("of", "the", "for", "to", "and");

  /** Words that make another office of an office, instead of saying the same one in full. */
  private static final Set<String> RANKS =
      Set.of(
          "vice",
          "deputy",
          "under",
          "assistant",
          "prime",
          "special",
          "general",
          "chief",
          "lady",
          "crown");

  private final Map<String, Set<String>> words = new HashMap<>();

  /** The words of an office, without what it is held for after an at sign. */
  private Set<String> words(String office) {
    return words.computeIfAbsent(
        office,
        o -> {
          int host = o.indexOf('@');
          Set<String> found =
              new HashSet<>(List.of((host < 0 ? o : o.substring(0, host)).split("[\\s\\-,]+")));
          found.removeAll(SMALL);
          found.remove("");
          return found;
        });
  }

  /**
   * Whether two wordings may name one office: the words of one stand in the other, and what the
   * longer has more is no rank. <em>Minister</em> may be a <em>foreign minister</em>; a
   * <em>president</em> is no <em>vice president</em>.
   */
  boolean areAlike(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    Set<String> few = a.size() > b.size() ? b : a;
    Set<String> many = few == a ? b : a;
    return !few.isEmpty()
        && many.containsAll(few)
        && many.stream().noneMatch(word -> RANKS.contains(word) && !few.contains(word));
  }

  /** Whether any office of one may be any of the other. */
  boolean share(Set<String> some, Set<String> others) {
    for (String one : some) {
      for (String other : others) {
        if (one.equals(other) || areAlike(one, other)) {
          return true;
        }
      }
    }
    return false;
  }
}
