package dev.entente.lexicon;

import dev.entente.model.Basis;
import dev.entente.text.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the phrases of all files and compiles them into the vocabulary and the automaton. */
final class Compiler {
  private final List<String> mistakes;
  private final List<Phrase> phrases = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, Integer> companionSets = new LinkedHashMap<>();
  private final Set<String> seen = new LinkedHashSet<>();

  Compiler(List<String> mistakes) {
    this.mistakes = mistakes;
  }

  /** Adds the phrase of a plain value. */
  void add(YamlTree source, Role role, int owner, String rule) {
    add(source, role, owner, Basis.PHRASE, rule);
  }

  /** Adds every phrase of a sequence. */
  void addAll(YamlTree sequence, Role role, int owner, Basis basis, String rulePrefix) {
    for (YamlTree item : sequence.items()) {
      add(item, role, owner, basis, rulePrefix + item.text());
    }
  }

  /** Adds the phrase of a plain value with a basis. */
  void add(YamlTree source, Role role, int owner, Basis basis, String rule) {
    parse(source, source.text())
        .ifPresent(p -> put(p, new Entry(role, owner, basis, rule, p.cases(), -1, 0)));
  }

  /** Adds a phrase that is not a value of its own in the file. */
  void add(YamlTree source, String text, Role role, int owner, String rule) {
    parse(source, text)
        .ifPresent(p -> put(p, new Entry(role, owner, Basis.PHRASE, rule, p.cases(), -1, 0)));
  }

  /**
   * Adds a phrase that needs a companion.
   *
   * @param within how many tokens away it may be, 0 for anywhere in the sentence
   */
  void addWithCompanions(
      YamlTree source, int owner, String rule, List<YamlTree> companions, int within) {
    String key = companions.stream().map(YamlTree::text).sorted().toList().toString();
    int set = companionSets.computeIfAbsent(key, k -> companionSets.size());
    for (YamlTree companion : companions) {
      add(companion, Role.COMPANION, set, "companion");
    }
    parse(source, source.text())
        .ifPresent(
            p -> put(p, new Entry(Role.TOPIC, owner, Basis.PHRASE, rule, p.cases(), set, within)));
  }

  private java.util.Optional<Phrase> parse(YamlTree source, String text) {
    try {
      return java.util.Optional.of(Phrase.parse(text));
    } catch (IllegalArgumentException e) {
      source.mistake(e.getMessage());
      return java.util.Optional.empty();
    }
  }

  private void put(Phrase phrase, Entry entry) {
    String key =
        phrase.words()
            + "|"
            + phrase.cases()
            + "|"
            + entry.role()
            + "|"
            + entry.owner()
            + "|"
            + entry.companions();
    if (seen.add(key)) {
      phrases.add(phrase);
      entries.add(entry);
    }
  }

  /** The mistakes found so far. */
  List<String> mistakes() {
    return mistakes;
  }

  /** Compiles what was added. */
  Compiled compile() {
    Map<String, Integer> words = new LinkedHashMap<>();
    Map<String, Integer> stems = new LinkedHashMap<>();
    for (Phrase phrase : phrases) {
      for (String word : phrase.words()) {
        if (word.endsWith("*")) {
          stems.putIfAbsent(word.substring(0, word.length() - 1), stems.size());
        } else {
          words.putIfAbsent(word, words.size());
        }
      }
    }
    Vocabulary vocabulary = Vocabulary.of(List.copyOf(words.keySet()), List.copyOf(stems.keySet()));
    PhraseTrie.Builder trie = new PhraseTrie.Builder();
    BitSet abbreviations = new BitSet();
    BitSet starters = new BitSet();
    for (int i = 0; i < phrases.size(); i++) {
      int[] symbols =
          phrases.get(i).words().stream()
              .mapToInt(
                  w ->
                      w.endsWith("*")
                          ? words.size() + stems.get(w.substring(0, w.length() - 1))
                          : words.get(w))
              .toArray();
      switch (entries.get(i).role()) {
        case ABBREVIATION -> abbreviations.set(symbols[0]);
        case STARTER -> starters.set(symbols[0]);
        default -> trie.add(symbols, i);
      }
    }
    return new Compiled(
        vocabulary, trie.build(vocabulary.size()), List.copyOf(entries), abbreviations, starters);
  }

  /** What compiling gives. */
  record Compiled(
      Vocabulary vocabulary,
      PhraseTrie trie,
      List<Entry> entries,
      BitSet abbreviations,
      BitSet starters) {}
}
