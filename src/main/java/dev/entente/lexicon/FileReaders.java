package dev.entente.lexicon;

import dev.entente.model.Basis;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the files on countries, topics, blockers and text; offices and officials are next door. */
final class FileReaders {
  private final Compiler compiler;
  private final LexiconFiles.KnownOfficials known;
  private final List<Country> countries = new ArrayList<>();
  private final List<Boilerplate> boilerplate = new ArrayList<>();

  FileReaders(Compiler compiler, LexiconFiles.KnownOfficials known) {
    this.compiler = compiler;
    this.known = known;
  }

  /** Reads all files; mistakes go to the compiler's list. */
  Lexicon.Lists read(Map<String, YamlTree> trees) {
    readText(trees.get("text.yaml"));
    readCountries(trees.get("countries.yaml"));
    readBlockers(trees.get("blockers.yaml"));
    List<Topic> topics = readTopics(trees.get("topics.yaml"));
    Set<String> countryIds = new HashSet<>();
    countries.forEach(country -> countryIds.add(country.id()));
    OfficeReaders offices = new OfficeReaders(compiler, countryIds);
    offices.readOffices(trees.get("offices.yaml"));
    offices.readOfficials(trees.get("officials.yaml"), known);
    return new Lexicon.Lists(
        List.copyOf(countries),
        topics,
        offices.titles(),
        offices.words(),
        offices.officials(),
        List.copyOf(boilerplate),
        offices.same(),
        offices.different(),
        offices.commonWords());
  }

  private void readText(YamlTree root) {
    Map<String, YamlTree> fields =
        root.fields(
            Set.of(
                "abbreviations",
                "starters",
                "place_prepositions",
                "travel",
                "not_place",
                "linking",
                "complement",
                "boilerplate"));
    addWords(fields, "abbreviations", Role.ABBREVIATION);
    addWords(fields, "starters", Role.STARTER);
    addWords(fields, "place_prepositions", Role.PLACE_PREPOSITION);
    addWords(fields, "travel", Role.TRAVEL);
    addWords(fields, "not_place", Role.NOT_PLACE);
    addWords(fields, "linking", Role.LINK);
    addWords(fields, "complement", Role.OF);
    if (!fields.containsKey("boilerplate")) {
      return;
    }
    for (YamlTree item : fields.get("boilerplate").items()) {
      Map<String, YamlTree> rule = item.fields(Set.of("phrase", "scope", "at"));
      if (!rule.containsKey("phrase") || !rule.containsKey("scope")) {
        item.mistake("a rule of boilerplate needs 'phrase' and 'scope'");
        continue;
      }
      try {
        Boilerplate.Scope scope = Boilerplate.Scope.of(rule.get("scope").text());
        Boilerplate.Place at =
            rule.containsKey("at")
                ? Boilerplate.Place.of(rule.get("at").text())
                : Boilerplate.Place.ANYWHERE;
        compiler.add(rule.get("phrase"), Role.BOILERPLATE, boilerplate.size(), "boilerplate");
        boilerplate.add(new Boilerplate(scope, at));
      } catch (IllegalArgumentException e) {
        item.mistake("scope is line, sentence or parenthesis; at is anywhere, start or whole");
      }
    }
  }

  private void addWords(Map<String, YamlTree> fields, String key, Role role) {
    if (fields.containsKey(key)) {
      compiler.addAll(fields.get(key), role, 0, Basis.PHRASE, key + ":");
    }
  }

  private void readCountries(YamlTree root) {
    Set<String> ids = new HashSet<>();
    for (YamlTree item : root.items()) {
      Map<String, YamlTree> fields =
          item.fields(
              Set.of(
                  "id",
                  "name",
                  "names",
                  "demonyms",
                  "combining",
                  "capitals",
                  "metonyms",
                  "territories",
                  "given_name",
                  "exclude",
                  "successor",
                  "since",
                  "until"));
      if (!fields.containsKey("id") || !fields.containsKey("name")) {
        item.mistake("a country needs 'id' and 'name'");
        continue;
      }
      String id = fields.get("id").text();
      if (!id.matches("[A-Z]{2}|[A-Z]{4}")) {
        fields.get("id").mistake("'" + id + "' is neither two nor four capital letters");
      }
      if (!ids.add(id)) {
        fields.get("id").mistake("country '" + id + "' stands twice");
      }
      int owner = countries.size();
      String successor = fields.containsKey("successor") ? fields.get("successor").text() : "";
      countries.add(new Country(id, fields.get("name").text(), successor));
      String rule = "countries:" + id + ":";
      addCountry(fields, "names", owner, Basis.NAME, rule);
      addCountry(fields, "demonyms", owner, Basis.DEMONYM, rule);
      addCountry(fields, "territories", owner, Basis.TERRITORY, rule);
      addCountry(fields, "metonyms", owner, Basis.METONYM, rule);
      addCountry(fields, "capitals", owner, Basis.PLACE, rule);
      if (fields.containsKey("combining")) {
        compiler.addAll(
            fields.get("combining"), Role.COUNTRY, owner, Basis.REFERENCE, rule + "combining ");
      }
      if (fields.containsKey("exclude")) {
        compiler.addAll(
            fields.get("exclude"), Role.COUNTRY_EXCLUDE, owner, Basis.PHRASE, rule + "exclude ");
      }
      if (fields.containsKey("given_name")) {
        compiler.addAll(
            fields.get("given_name"), Role.GIVEN_NAME, owner, Basis.NAME, rule + "given ");
      }
    }
  }

  private void addCountry(
      Map<String, YamlTree> fields, String key, int owner, Basis basis, String rule) {
    if (fields.containsKey(key)) {
      compiler.addAll(fields.get(key), Role.COUNTRY, owner, basis, rule);
    }
  }

  private void readBlockers(YamlTree root) {
    for (YamlTree item : root.items()) {
      Map<String, YamlTree> fields = item.fields(Set.of("phrase", "blocks"));
      if (!fields.containsKey("phrase") || !fields.containsKey("blocks")) {
        item.mistake("a blocker needs 'phrase' and 'blocks'");
        continue;
      }
      int mask = 0;
      for (YamlTree kind : fields.get("blocks").items()) {
        switch (kind.text()) {
          case "countries" -> mask |= 1;
          case "officials" -> mask |= 2;
          case "topics" -> mask |= 4;
          default -> kind.mistake("'" + kind.text() + "' is not countries, topics or officials");
        }
      }
      compiler.add(
          fields.get("phrase"), Role.BLOCKER, mask, "blockers:" + fields.get("phrase").text());
    }
  }

  private List<Topic> readTopics(YamlTree root) {
    List<YamlTree> items = root.items();
    Map<String, Integer> index = new HashMap<>();
    List<Map<String, YamlTree>> all = new ArrayList<>();
    for (YamlTree item : items) {
      Map<String, YamlTree> fields =
          item.fields(Set.of("id", "name", "scope", "parents", "countries", "phrases", "exclude"));
      for (String key : List.of("id", "name", "scope", "phrases")) {
        if (!fields.containsKey(key)) {
          item.mistake("a topic needs '" + key + "'");
        }
      }
      if (fields.containsKey("id")
          && fields.containsKey("name")
          && fields.containsKey("scope")
          && fields.containsKey("phrases")) {
        String id = fields.get("id").text();
        if (!id.matches("[a-z][a-z0-9_]*")) {
          fields.get("id").mistake("'" + id + "' is not lower-case letters, digits and '_'");
        }
        if (index.put(id, all.size()) != null) {
          fields.get("id").mistake("topic '" + id + "' stands twice");
        }
        all.add(fields);
      }
    }
    List<Topic> topics = new ArrayList<>();
    for (int owner = 0; owner < all.size(); owner++) {
      Map<String, YamlTree> fields = all.get(owner);
      topics.add(
          new Topic(
              fields.get("id").text(),
              fields.get("name").text(),
              fields.get("scope").text(),
              ancestors(owner, all, index),
              linked(fields.get("countries"))));
      readPhrases(fields, owner);
    }
    return List.copyOf(topics);
  }

  private List<String> linked(YamlTree ids) {
    if (ids == null) {
      return List.of();
    }
    for (YamlTree id : ids.items()) {
      if (countries.stream().noneMatch(country -> country.id().equals(id.text()))) {
        id.mistake("country '" + id.text() + "' is not in countries.yaml");
      }
    }
    return ids.texts();
  }

  private static List<Integer> ancestors(
      int topic, List<Map<String, YamlTree>> all, Map<String, Integer> index) {
    List<Integer> found = new ArrayList<>();
    List<Integer> open = new ArrayList<>(List.of(topic));
    while (!open.isEmpty()) {
      YamlTree parents = all.get(open.remove(0)).get("parents");
      if (parents == null) {
        continue;
      }
      for (YamlTree parent : parents.items()) {
        Integer above = index.get(parent.text());
        if (above == null) {
          parent.mistake("parent topic '" + parent.text() + "' is not in the file");
        } else if (above == topic) {
          parent.mistake("topic '" + parent.text() + "' is above itself");
        } else if (!found.contains(above)) {
          found.add(above);
          open.add(above);
        }
      }
    }
    return List.copyOf(found);
  }

  private void readPhrases(Map<String, YamlTree> fields, int owner) {
    String rule = "topics:" + fields.get("id").text() + ":";
    for (YamlTree item : fields.get("phrases").items()) {
      if (!item.isMapping()) {
        compiler.add(item, Role.TOPIC, owner, rule + item.text());
        continue;
      }
      Map<String, YamlTree> phrase = item.fields(Set.of("phrase", "near", "within", "sentence"));
      if (!phrase.containsKey("phrase")
          || phrase.containsKey("near") == phrase.containsKey("sentence")) {
        item.mistake("a phrase with companions needs 'phrase' and one of 'near' and 'sentence'");
        continue;
      }
      boolean near = phrase.containsKey("near");
      int within = near && phrase.containsKey("within") ? phrase.get("within").count() : 0;
      if (near && within == 0) {
        item.mistake("'near' needs 'within', a number of words");
      }
      compiler.addWithCompanions(
          phrase.get("phrase"),
          owner,
          rule + phrase.get("phrase").text(),
          phrase.get(near ? "near" : "sentence").items(),
          within);
    }
    if (fields.containsKey("exclude")) {
      compiler.addAll(
          fields.get("exclude"), Role.TOPIC_EXCLUDE, owner, Basis.PHRASE, rule + "exclude ");
    }
  }
}
