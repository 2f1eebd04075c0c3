package dev.entente.bench.corpus;

import java.util.ArrayList;
import java.util.List;

/** The countries, topics, officials and words of a corpus, and how often each is spoken of. */
final class World {
  static final int OFFICIALS = 300;
  private static final int INVENTED = 50_000;
  private static final int ERA = 4;

  private final Gazetteer gazetteer;
  private final Cast cast;
  private final Words words;
  private final Zipf countryRanks;
  private final Zipf topicRanks;

  World(Gazetteer gazetteer, long seed) {
    this.gazetteer = gazetteer;
    this.words = Words.of(INVENTED, seed, gazetteer.known());
    this.cast = Cast.of(OFFICIALS, seed, gazetteer.countries());
    this.countryRanks = Zipf.of(gazetteer.countries().size(), 1.1, 3);
    this.topicRanks = Zipf.of(gazetteer.topics().size(), 0.8, 3);
  }

  /** The running words. */
  Words words() {
    return words;
  }

  /** The officials. */
  Cast cast() {
    return cast;
  }

  /** Any country. */
  Gazetteer.Country country(Chance chance) {
    return gazetteer.countries().get(countryRanks.draw(chance));
  }

  /** Any topic. */
  Gazetteer.Topic topic(Chance chance) {
    return gazetteer.topics().get(topicRanks.draw(chance));
  }

  /** What an article of a year is about; what is much spoken of moves with the years. */
  Subject subject(int year, Chance chance) {
    List<Gazetteer.Country> countries = new ArrayList<>();
    for (int i = 1 + Math.min(chance.below(3), 1 + chance.below(2)); i > 0; i--) {
      countries.add(country(chance));
    }
    List<Gazetteer.Topic> topics = new ArrayList<>();
    int partner = countries.get(0).id().hashCode() & 7;
    for (int i = 1 + chance.below(3); i > 0; i--) {
      int rank = topicRanks.draw(chance);
      int moved = chance.percent(40) ? rank + partner + year / ERA * 3 : rank;
      topics.add(gazetteer.topics().get(moved % gazetteer.topics().size()));
    }
    List<Official> officials = new ArrayList<>();
    for (int i = 1 + chance.below(3); i > 0; i--) {
      Official official = cast.draw(chance.of(countries), year, chance);
      if (!officials.contains(official)) {
        officials.add(official);
      }
    }
    return new Subject(year, countries, topics, officials);
  }
}
