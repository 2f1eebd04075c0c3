package dev.entente.gold;

import dev.entente.gold.IdentityGold.Person;
import dev.entente.gold.IdentityGold.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts the persons that are split or merged. A person is split when his places belong to two
 * officials or more; merged when one of his officials also has a place of another person, or one
 * that is none of his. Places that are no mention any more count nowhere.
 */
final class IdentityScorer {
  private final Map<Place, Map<String, Integer>> mentions = new HashMap<>();
  private final List<String> differences = new ArrayList<>();

  /**
   * Counts of persons.
   *
   * @param judged those with a place that is a mention
   * @param wrong those who are split or merged or both
   */
  record Rates(int judged, int split, int merged, int wrong) {

    Rates plus(Rates other) {
      return new Rates(
          judged + other.judged, split + other.split, merged + other.merged, wrong + other.wrong);
    }
  }

  /** Adds a mention of an official. */
  void add(Place place, String official) {
    mentions.computeIfAbsent(place, p -> new TreeMap<>()).merge(official, 1, Integer::sum);
  }

  /** What was wrong in the counts so far, one line each. */
  List<String> differences() {
    return List.copyOf(differences);
  }

  /** Counts the persons of one corpus. */
  Rates rates(List<Person> persons) {
    List<Map<String, Integer>> officials = new ArrayList<>();
    Map<String, Set<Integer>> holders = new HashMap<>();
    for (int i = 0; i < persons.size(); i++) {
      Map<String, Integer> found = new TreeMap<>();
      for (Place place : persons.get(i).places()) {
        official(place).forEach(o -> found.merge(o, 1, Integer::sum));
      }
      officials.add(found);
      for (String official : found.keySet()) {
        holders.computeIfAbsent(official, o -> new TreeSet<>()).add(i);
      }
    }
    Rates rates = new Rates(0, 0, 0, 0);
    for (int i = 0; i < persons.size(); i++) {
      if (!officials.get(i).isEmpty()) {
        rates = count(rates, persons, i, officials.get(i), holders);
      }
    }
    return rates;
  }

  private Rates count(
      Rates rates,
      List<Person> persons,
      int at,
      Map<String, Integer> officials,
      Map<String, Set<Integer>> holders) {
    Person person = persons.get(at);
    Set<String> mixed = new TreeSet<>();
    for (Place place : person.others()) {
      if (official(place).stream().anyMatch(officials::containsKey)) {
        mixed.add(place.toString());
      }
    }
    for (String official : officials.keySet()) {
      for (int other : holders.get(official)) {
        if (other != at) {
          mixed.add(persons.get(other).name());
        }
      }
    }
    boolean split = officials.size() > 1;
    boolean merged = !mixed.isEmpty();
    if (split || merged) {
      differences.add(
          person.name() + (split ? " split " + officials : "") + (merged ? " with " + mixed : ""));
    }
    return new Rates(
        rates.judged() + 1,
        rates.split() + (split ? 1 : 0),
        rates.merged() + (merged ? 1 : 0),
        rates.wrong() + (split || merged ? 1 : 0));
  }

  /** The official of most mentions of a place, the first by alphabet of several. */
  private Set<String> official(Place place) {
    Map<String, Integer> found = mentions.getOrDefault(place, Map.of());
    Set<String> one = new HashSet<>();
    found.keySet().stream()
        .min(Comparator.comparing((String o) -> -found.get(o)).thenComparing(o -> o))
        .ifPresent(one::add);
    return one;
  }
}
