package dev.entente.bench.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The officials of a corpus: the larger countries have more of them, each is in office for some
 * years, and no two surnames are within two letters of each other, so that they stay apart.
 */
final class Cast {
  private static final int FIRST_YEAR = 2000;
  private static final int YEARS = 26;
  private static final int STREAM = 3;
  private static final int GIVEN_NAMES = 90;
  private static final List<Official.Office> OFFICES =
      List.of(
          new Official.Office("Foreign Minister", "minister of foreign affairs"),
          new Official.Office("President", "president"),
          new Official.Office("Prime Minister", "prime minister"),
          new Official.Office("Parliament Speaker", "speaker of the parliament"),
          new Official.Office("Defense Minister", "minister of defense"),
          new Official.Office("Energy Minister", "minister of energy"),
          new Official.Office("Deputy Foreign Minister", "deputy minister of foreign affairs"),
          new Official.Office("Interior Minister", "minister of interior"),
          new Official.Office("Trade Minister", "minister of trade"),
          new Official.Office("Foreign Ministry Spokesman", "spokesman of the foreign ministry"),
          new Official.Office("Transport Minister", "minister of transport"),
          new Official.Office("Health Minister", "minister of health"));

  private final List<Official> all;
  private final Map<String, List<Official>> byCountry = new HashMap<>();

  private Cast(List<Official> all) {
    this.all = List.copyOf(all);
    for (Official official : all) {
      byCountry.computeIfAbsent(official.country().id(), id -> new ArrayList<>()).add(official);
    }
  }

  /** A cast of so many officials. */
  static Cast of(int size, long seed, List<Gazetteer.Country> countries) {
    Chance chance = new Chance(seed, STREAM);
    List<String> given = new ArrayList<>();
    while (given.size() < GIVEN_NAMES) {
      String name = Words.name(chance, 1 + chance.below(2));
      if (name.length() > 3 && !given.contains(name)) {
        given.add(name);
      }
    }
    Zipf zipf = Zipf.of(Math.min(90, countries.size()), 0.8, 2);
    Set<String> surnames = new HashSet<>();
    List<Official> officials = new ArrayList<>();
    while (officials.size() < size) {
      String surname = Words.name(chance, 2 + chance.below(2));
      if (surname.length() < 6 || surnames.stream().anyMatch(other -> near(other, surname))) {
        continue;
      }
      surnames.add(surname);
      String name = chance.of(given);
      int from = FIRST_YEAR - 4 + chance.below(YEARS);
      officials.add(
          new Official(
              name,
              surname,
              name + " " + (chance.percent(12) ? accented(surname) : surname),
              countries.get(zipf.draw(chance)),
              OFFICES.get(Math.min(chance.below(OFFICES.size()), chance.below(OFFICES.size()))),
              from,
              from + 3 + chance.below(9)));
    }
    return new Cast(officials);
  }

  /** All officials. */
  List<Official> all() {
    return all;
  }

  /** An official of the country in that year, else of any year; of any country if it has none. */
  Official draw(Gazetteer.Country country, int year, Chance chance) {
    List<Official> own = byCountry.getOrDefault(country.id(), all);
    Official official = own.get(Math.min(chance.below(own.size()), chance.below(own.size())));
    for (int attempt = 0; attempt < 6 && !official.in(year); attempt++) {
      official = chance.of(own);
    }
    return official;
  }

  private static String accented(String surname) {
    return surname
        .replaceFirst("^S", "\u015e")
        .replaceFirst("o(?=[a-z]+$)", "\u00f6")
        .replaceFirst("a(?=[a-z]$)", "\u00e1")
        .replaceFirst("e(?=[a-z]$)", "\u00e9");
  }

  /** Whether two surnames are within a distance of two edits. */
  private static boolean near(String one, String other) {
    int[] row = new int[other.length() + 1];
    for (int j = 0; j < row.length; j++) {
      row[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j < row.length; j++) {
        int above = row[j];
        int change = one.charAt(i - 1) == other.charAt(j - 1) ? diagonal : diagonal + 1;
        row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
        diagonal = above;
      }
    }
    return row[other.length()] <= 2;
  }
}
