package dev.entente.gold;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * Persons of whole corpora, as a reader judged them: places that are one person's, and places that
 * are not. A file in JSON, read as the YAML that it also is.
 */
record IdentityGold(List<Person> persons) {

  /** Where a form of a name stands: all mentions of that surface in an article. */
  record Place(String article, String surface) {}

  /**
   * A person.
   *
   * @param corpus the corpus of the articles
   * @param sample the sample that the person was drawn in
   * @param places places of this person
   * @param others places of anybody else that were once taken for this person's
   */
  record Person(
      String corpus, String sample, String name, List<Place> places, List<Place> others) {}

  /** The names of the samples. */
  Set<String> samples() {
    return persons.stream().map(Person::sample).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The persons of one sample in one corpus. */
  List<Person> persons(String corpus, String sample) {
    return persons.stream()
        .filter(p -> p.corpus().equals(corpus) && p.sample().equals(sample))
        .toList();
  }

  /** A gold file among the test resources, by its path. */
  static IdentityGold resource(String name) {
    try (InputStream in = IdentityGold.class.getResourceAsStream(name)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Reads the text of a gold file. */
  static IdentityGold parse(String json) {
    LoadSettings settings = LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
    Map<?, ?> root = (Map<?, ?>) new Load(settings).loadFromString(json);
    List<Person> persons = new ArrayList<>();
    for (Object item : (List<?>) root.get("persons")) {
      Map<?, ?> fields = (Map<?, ?>) item;
      persons.add(
          new Person(
              (String) fields.get("corpus"),
              (String) fields.get("sample"),
              (String) fields.get("name"),
              places(fields.get("places")),
              places(fields.get("others"))));
    }
    return new IdentityGold(List.copyOf(persons));
  }

  /** Places by article: each article's id with its surfaces. */
  private static List<Place> places(Object articles) {
    List<Place> places = new ArrayList<>();
    if (articles != null) {
      ((Map<?, ?>) articles)
          .forEach(
              (article, surfaces) -> {
                for (Object surface : (List<?>) surfaces) {
                  places.add(new Place((String) article, (String) surface));
                }
              });
    }
    return List.copyOf(places);
  }
}
