package dev.entente.bench.corpus;

import dev.entente.lexicon.LexiconFiles;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The phrases that generated articles are about, from the files of the bundled lexicon: of each
 * country the first name, demonyms and capital, of each topic its first plain phrases.
 *
 * @param countries in the order in which news speak of them, the most frequent first
 * @param topics in the order of the lexicon
 * @param known every word of the files, in lower case: an invented word is none of them
 */
public record Gazetteer(List<Country> countries, List<Topic> topics, Set<String> known) {
  /** The phrases of a topic; what it has beyond them stays out. */
  static final int PHRASES = 12;

  private static final List<String> OFTEN_IN_THE_NEWS =
      List.of(
          ("US CN RU IR TR IQ SA IL PS GB DE FR IN PK AF SY UA JP KR KP EG QA AE LB YE AZ AM IT ES"
                  + " BR CA AU KW OM JO LY VE CU MX ZA NG ET PL NL BE AT CH SE GR RS KZ UZ TM TJ KG"
                  + " GE BY VN ID MY TH PH BD LK DZ MA TN SD SO KE")
              .split(" "));
  private static final Pattern WORD = Pattern.compile("[a-z]+\\*?");

  /**
   * A country.
   *
   * @param demonyms adjective and names of the people, at most three; may be empty
   * @param capital its first capital, or empty
   */
  public record Country(String id, String name, List<String> demonyms, String capital) {
    /** The adjective, or the name where there is none. */
    String adjective() {
      return demonyms.isEmpty() ? name : demonyms.get(0);
    }
  }

  /** A topic and its phrases, as they stand in a sentence. */
  public record Topic(String id, List<String> phrases) {}

  /** The gazetteer of the bundled lexicon. */
  public static Gazetteer bundled() {
    List<Country> countries = new ArrayList<>();
    for (Map<?, ?> entry : entries("countries.yaml")) {
      if (!entry.containsKey("successor")) {
        countries.add(
            new Country(
                entry.get("id").toString(),
                entry.get("name").toString(),
                first(plain(entry.get("demonyms")), 3),
                String.join("", first(plain(entry.get("capitals")), 1))));
      }
    }
    countries.sort(java.util.Comparator.comparingInt(Gazetteer::place));
    List<Topic> topics = new ArrayList<>();
    for (Map<?, ?> entry : entries("topics.yaml")) {
      topics.add(
          new Topic(entry.get("id").toString(), first(plain(entry.get("phrases")), PHRASES)));
    }
    Set<String> known = new HashSet<>();
    for (String file : LexiconFiles.NAMES) {
      Matcher word = WORD.matcher(LexiconFiles.bundledText(file).toLowerCase(Locale.ROOT));
      while (word.find()) {
        known.add(word.group());
      }
    }
    return new Gazetteer(
        Collections.unmodifiableList(countries),
        Collections.unmodifiableList(topics),
        Collections.unmodifiableSet(known));
  }

  private static int place(Country country) {
    int place = OFTEN_IN_THE_NEWS.indexOf(country.id());
    return place < 0 ? OFTEN_IN_THE_NEWS.size() : place;
  }

  @SuppressWarnings("unchecked")
  private static List<Map<?, ?>> entries(String file) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(1 << 26).build();
    return (List<Map<?, ?>>) new Load(settings).loadFromString(LexiconFiles.bundledText(file));
  }

  /** The phrases without conditions and wildcards, their mark of case dropped. */
  private static List<String> plain(Object phrases) {
    List<String> plain = new ArrayList<>();
    if (phrases instanceof List<?> list) {
      for (Object phrase : list) {
        if (phrase instanceof String text && !text.contains("*")) {
          plain.add(text.startsWith("=") ? text.substring(1) : text);
        }
      }
    }
    return plain;
  }

  private static List<String> first(List<String> items, int most) {
    return List.copyOf(items.subList(0, Math.min(most, items.size())));
  }
}
