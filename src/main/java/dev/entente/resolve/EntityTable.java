package dev.entente.resolve;

import dev.entente.lexicon.Country;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.Topic;
import dev.entente.model.Kind;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * All entities of a run as numbers: countries, officials, topics, each kind by id. The order of the
 * numbers is the order of a pair's ends. Immutable.
 */
public final class EntityTable implements Serializable {
  private static final long serialVersionUID = 1;

  private final String[] ids;
  private final String[] names;
  private final String[] countries;
  private final String[] offices;
  private final int[] ofCountry;
  private final int[] ofTopic;
  private final int firstOfficial;
  private final int firstTopic;
  private final Map<String, Integer> byCountryCode = new HashMap<>();
  private final boolean[][] above;
  private final boolean[][] about;

  private EntityTable(Lexicon lexicon, Identities identities) {
    List<Country> all = lexicon.countries();
    List<Topic> topics = lexicon.topics();
    int[] countryOrder = order(all.size(), i -> all.get(i).id());
    int[] topicOrder = order(topics.size(), i -> topics.get(i).id());
    firstOfficial = all.size();
    firstTopic = firstOfficial + identities.officials().size();
    int n = firstTopic + topics.size();
    ids = new String[n];
    names = new String[n];
    countries = new String[n];
    offices = new String[n];
    ofCountry = new int[all.size()];
    ofTopic = new int[topics.size()];
    for (int i = 0; i < all.size(); i++) {
      Country country = all.get(countryOrder[i]);
      put(i, "country:" + country.id(), country.name(), country.id(), "");
      ofCountry[countryOrder[i]] = i;
      byCountryCode.put(country.id(), i);
    }
    for (int i = 0; i < identities.officials().size(); i++) {
      Official official = identities.officials().get(i);
      put(firstOfficial + i, official.id(), official.name(), official.country(), official.office());
    }
    for (int i = 0; i < topics.size(); i++) {
      Topic topic = topics.get(topicOrder[i]);
      put(firstTopic + i, "topic:" + topic.id(), topic.name(), "", "");
      ofTopic[topicOrder[i]] = firstTopic + i;
    }
    above = new boolean[topics.size()][topics.size()];
    about = new boolean[topics.size()][firstOfficial];
    for (int i = 0; i < topics.size(); i++) {
      for (String country : topics.get(i).countries()) {
        about[ofTopic[i] - firstTopic][byCountryCode.get(country)] = true;
      }
      for (int ancestor : topics.get(i).ancestors()) {
        above[ofTopic[i] - firstTopic][ofTopic[ancestor] - firstTopic] = true;
      }
    }
  }

  /** The entities of a lexicon and of the officials found. */
  public static EntityTable of(Lexicon lexicon, Identities identities) {
    return new EntityTable(lexicon, identities);
  }

  private static int[] order(int n, java.util.function.IntFunction<String> id) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, n).boxed().toList());
    order.sort(Comparator.comparing(id::apply));
    return order.stream().mapToInt(Integer::intValue).toArray();
  }

  private void put(int at, String id, String name, String country, String office) {
    ids[at] = id;
    names[at] = name;
    countries[at] = country;
    offices[at] = office;
  }

  /** The number of entities. */
  public int size() {
    return ids.length;
  }

  /** The entity of the lexicon's country. */
  public int ofCountry(int lexiconIndex) {
    return ofCountry[lexiconIndex];
  }

  /** The entity of the lexicon's topic. */
  public int ofTopic(int lexiconIndex) {
    return ofTopic[lexiconIndex];
  }

  /** The entity of an official, by the index in the identities. */
  public int ofOfficial(int index) {
    return firstOfficial + index;
  }

  /** The kind of an entity. */
  public Kind kind(int entity) {
    if (entity < firstOfficial) {
      return Kind.COUNTRY;
    }
    return entity < firstTopic ? Kind.OFFICIAL : Kind.TOPIC;
  }

  /** The id, such as {@code country:IR}. */
  public String id(int entity) {
    return ids[entity];
  }

  /** The display name. */
  public String name(int entity) {
    return names[entity];
  }

  /** The ISO code of a country or of an official's country; empty else. */
  public String country(int entity) {
    return countries[entity];
  }

  /** The office of an official; empty else. */
  public String office(int entity) {
    return offices[entity];
  }

  /** The entity of a country code, or -1. */
  public int byCountryCode(String code) {
    return byCountryCode.getOrDefault(code, -1);
  }

  /** Whether a pair holds by definition; a is the smaller number. */
  public boolean isStructural(int a, int b) {
    if (a < firstOfficial && b >= firstOfficial && b < firstTopic) {
      return countries[b].equals(countries[a]);
    }
    if (a < firstOfficial && b >= firstTopic) {
      return about[b - firstTopic][a];
    }
    return a >= firstTopic
        && (above[a - firstTopic][b - firstTopic] || above[b - firstTopic][a - firstTopic]);
  }
}
