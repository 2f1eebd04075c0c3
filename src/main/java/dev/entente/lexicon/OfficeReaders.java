package dev.entente.lexicon;

import dev.entente.model.Basis;
import dev.entente.model.PartialDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the files on offices and officials. */
final class OfficeReaders {
  private static final Set<String> OFFICE_KEYS =
      Set.of(
          "titles",
          "portfolios",
          "modifiers",
          "bodies",
          "organisations",
          "agencies",
          "regions",
          "honorifics",
          "particles",
          "not_titles",
          "private",
          "not_names",
          "things",
          "given_names",
          "common_words");

  private final Compiler compiler;
  private final Set<String> countryIds;
  private final List<Title> titles = new ArrayList<>();
  private final List<OfficeWord> words = new ArrayList<>();
  private final List<KnownOfficial> officials = new ArrayList<>();
  private final Set<String> commonWords = new HashSet<>();
  private final List<List<String>> same = new ArrayList<>();
  private final List<List<String>> different = new ArrayList<>();

  OfficeReaders(Compiler compiler, Set<String> countryIds) {
    this.compiler = compiler;
    this.countryIds = countryIds;
  }

  List<Title> titles() {
    return List.copyOf(titles);
  }

  List<OfficeWord> words() {
    return List.copyOf(words);
  }

  List<KnownOfficial> officials() {
    return List.copyOf(officials);
  }

  Set<String> commonWords() {
    return Set.copyOf(commonWords);
  }

  List<List<String>> same() {
    return List.copyOf(same);
  }

  List<List<String>> different() {
    return List.copyOf(different);
  }

  void readOffices(YamlTree root) {
    Map<String, YamlTree> fields = root.fields(OFFICE_KEYS);
    items(fields, "titles").forEach(this::readTitle);
    for (YamlTree item : items(fields, "portfolios")) {
      Map<String, YamlTree> word = item.fields(Set.of("portfolio", "also", "office", "country"));
      addWord(item, word, "portfolio", Role.PORTFOLIO, "");
    }
    for (YamlTree item : items(fields, "modifiers")) {
      Map<String, YamlTree> word = item.fields(Set.of("word", "also", "status", "keeps"));
      readModifier(item, word);
    }
    for (YamlTree item : items(fields, "bodies")) {
      Map<String, YamlTree> word = item.fields(Set.of("body", "also", "country", "kind", "office"));
      addWord(item, word, "body", Role.BODY, "");
    }
    items(fields, "regions").forEach(this::readRegions);
    for (YamlTree item : items(fields, "organisations")) {
      Map<String, YamlTree> word = item.fields(Set.of("name", "also", "office"));
      addWord(item, word, "name", Role.ORGANISATION, "");
    }
    for (YamlTree item : items(fields, "agencies")) {
      addWord(item, item.fields(Set.of("agency", "also", "country")), "agency", Role.AGENCY, "");
    }
    addAll(fields, "honorifics", Role.HONORIFIC);
    addAll(fields, "particles", Role.PARTICLE);
    addAll(fields, "not_titles", Role.NOT_TITLE);
    addAll(fields, "private", Role.PRIVATE);
    addAll(fields, "not_names", Role.NOT_NAME);
    addAll(fields, "things", Role.THING);
    for (YamlTree name : items(fields, "given_names")) {
      compiler.add(name, Role.GIVEN_NAME, -1, "given_names");
    }
    if (fields.containsKey("common_words")) {
      Collections.addAll(commonWords, fields.get("common_words").text().split("\\s+"));
    }
  }

  private static List<YamlTree> items(Map<String, YamlTree> fields, String key) {
    return fields.containsKey(key) ? fields.get(key).items() : List.of();
  }

  private void addAll(Map<String, YamlTree> fields, String key, Role role) {
    if (fields.containsKey(key)) {
      compiler.addAll(fields.get(key), role, 0, Basis.PHRASE, key + ":");
    }
  }

  private void readTitle(YamlTree item) {
    Map<String, YamlTree> fields =
        item.fields(Set.of("title", "plural", "also", "office", "kind", "public", "country"));
    if (!fields.containsKey("title") || !fields.containsKey("public")) {
      item.mistake("a title needs 'title' and 'public'");
      return;
    }
    String name = plain(fields.get("title").text());
    String office = fields.containsKey("office") ? fields.get("office").text() : name;
    String kind = fields.containsKey("kind") ? fields.get("kind").text() : "";
    String reach = fields.get("public").text();
    if (!reach.equals("always") && !reach.equals("with")) {
      fields.get("public").mistake("'" + reach + "' is neither always nor with");
    }
    Title.Reach when = reach.equals("always") ? Title.Reach.ALWAYS : Title.Reach.WITH;
    String country = country(fields);
    String rule = "offices:" + name;
    int one = titles.size();
    titles.add(new Title(office, kind, when, country, Title.Number.ONE));
    compiler.add(fields.get("title"), Role.TITLE, one, rule);
    for (YamlTree also : items(fields, "also")) {
      compiler.add(also, Role.TITLE, one, rule);
    }
    int many = titles.size();
    titles.add(new Title(office, kind, when, country, Title.Number.MANY));
    for (YamlTree plural : items(fields, "plural")) {
      compiler.add(plural, Role.TITLE, many, rule);
    }
  }

  private void readModifier(YamlTree item, Map<String, YamlTree> fields) {
    if (!fields.containsKey("word")) {
      item.mistake("a modifier needs 'word'");
      return;
    }
    boolean keeps = !fields.containsKey("keeps") || fields.get("keeps").text().equals("yes");
    String status = fields.containsKey("status") ? fields.get("status").text() : "none";
    int owner = words.size();
    words.add(
        new OfficeWord(
            keeps ? plain(fields.get("word").text()) : "",
            "",
            status.equals("none") ? "" : status));
    compiler.add(fields.get("word"), Role.MODIFIER, owner, "offices:modifier");
    for (YamlTree also : items(fields, "also")) {
      compiler.add(also, Role.MODIFIER, owner, "offices:modifier");
    }
  }

  private void addWord(
      YamlTree item, Map<String, YamlTree> fields, String key, Role role, String status) {
    if (!fields.containsKey(key)) {
      item.mistake("an entry needs '" + key + "'");
      return;
    }
    String office =
        fields.containsKey("office") ? fields.get("office").text() : plain(fields.get(key).text());
    int owner = words.size();
    words.add(new OfficeWord(office, country(fields), status));
    compiler.add(fields.get(key), role, owner, "offices:" + key);
    boolean same = role != Role.BODY || fields.containsKey("office");
    for (YamlTree also : items(fields, "also")) {
      compiler.add(also, role, same ? owner : words.size(), "offices:" + key);
      if (!same) {
        words.add(new OfficeWord(plain(also.text()), country(fields), status));
      }
    }
  }

  /** Regions are bodies of their country, each under its own name. */
  private void readRegions(YamlTree item) {
    Map<String, YamlTree> fields = item.fields(Set.of("country", "names"));
    String country = country(fields);
    for (YamlTree name : items(fields, "names")) {
      int owner = words.size();
      words.add(new OfficeWord(plain(name.text()), country, ""));
      compiler.add(name, Role.BODY, owner, "offices:region");
    }
  }

  private String country(Map<String, YamlTree> fields) {
    if (!fields.containsKey("country")) {
      return "";
    }
    String id = fields.get("country").text();
    if (!id.isEmpty() && !countryIds.contains(id)) {
      fields.get("country").mistake("country '" + id + "' is not in countries.yaml");
    }
    return id;
  }

  private static String plain(String phrase) {
    return phrase.startsWith("=") ? phrase.substring(1) : phrase;
  }

  void readOfficials(YamlTree root, LexiconFiles.KnownOfficials known) {
    Map<String, YamlTree> fields = root.fields(Set.of("people", "same", "different"));
    if (known == LexiconFiles.KnownOfficials.ON) {
      Map<String, Integer> ids = new HashMap<>();
      for (YamlTree item : items(fields, "people")) {
        readOfficial(item, ids);
      }
    }
    items(fields, "same").forEach(group -> same.add(group.texts()));
    items(fields, "different").forEach(group -> different.add(group.texts()));
  }

  private void readOfficial(YamlTree item, Map<String, Integer> ids) {
    Map<String, YamlTree> fields = item.fields(Set.of("id", "name", "aliases", "country", "terms"));
    if (!fields.containsKey("name")) {
      item.mistake("an official needs 'name'");
      return;
    }
    String id = fields.containsKey("id") ? fields.get("id").text() : "";
    Integer earlier = id.isEmpty() ? null : ids.put(id, item.line());
    if (earlier != null) {
      item.mistake("id '" + id + "' stands at line " + earlier + " already");
    }
    String name = fields.get("name").text();
    List<String> aliases =
        items(fields, "aliases").stream().map(YamlTree::text).distinct().toList();
    List<KnownOfficial.Term> terms =
        items(fields, "terms").stream().map(OfficeReaders::term).toList();
    int owner = officials.size();
    officials.add(new KnownOfficial(id, name, aliases, country(fields), terms));
    Set<String> forms = new HashSet<>(aliases);
    forms.add(name);
    for (String form : forms.stream().sorted().toList()) {
      compiler.add(item, "=" + form, Role.OFFICIAL, owner, "officials:" + name);
    }
  }

  private static KnownOfficial.Term term(YamlTree item) {
    Map<String, YamlTree> fields = item.fields(Set.of("office", "from", "to"));
    if (!fields.containsKey("office")) {
      item.mistake("a term needs 'office'");
    }
    String office = fields.containsKey("office") ? fields.get("office").text() : "";
    Optional<PartialDate> from = date(fields.get("from"));
    Optional<PartialDate> to = date(fields.get("to"));
    if (from.isPresent() && to.isPresent() && to.get().lastDay().isBefore(from.get().firstDay())) {
      item.mistake("the term ends on " + to.get() + " before it begins on " + from.get());
    }
    return new KnownOfficial.Term(office, from, to);
  }

  private static Optional<PartialDate> date(YamlTree value) {
    if (value == null || value.text().isEmpty() || value.text().equals("null")) {
      return Optional.empty();
    }
    try {
      return Optional.of(PartialDate.parse(value.text()));
    } catch (IllegalArgumentException | java.time.DateTimeException e) {
      value.mistake("'" + value.text() + "' is no date such as 2024-08-21, 2024-08 or 2024");
      return Optional.empty();
    }
  }
}
