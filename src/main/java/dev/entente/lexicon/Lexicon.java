package dev.entente.lexicon;

import dev.entente.text.Tokenizer;
import dev.entente.text.Vocabulary;
import java.io.Serializable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Everything the lexicon says, compiled once and applied to any number of articles. Immutable and
 * thread-safe.
 */
public final class Lexicon implements Serializable {
  private static final long serialVersionUID = 1;

  private final Source source;
  private final String fingerprint;
  private final Vocabulary vocabulary;
  private final Tokenizer tokenizer;
  private final PhraseTrie trie;
  private final Entry[] entries;
  private final Lists lists;
  private final Map<String, Integer> countryIndex = new HashMap<>();
  private final Map<String, Integer> topicIndex = new HashMap<>();

  Lexicon(Source source, String fingerprint, Compiler.Compiled compiled, Lists lists) {
    this.source = source;
    this.fingerprint = fingerprint;
    this.vocabulary = compiled.vocabulary();
    this.tokenizer = new Tokenizer(vocabulary, compiled.abbreviations(), compiled.starters());
    this.trie = compiled.trie();
    this.entries = compiled.entries().toArray(new Entry[0]);
    this.lists = lists;
    for (int i = 0; i < lists.countries().size(); i++) {
      countryIndex.put(lists.countries().get(i).id(), i);
    }
    for (int i = 0; i < lists.topics().size(); i++) {
      topicIndex.put(lists.topics().get(i).id(), i);
    }
  }

  /** The SHA-256 of the files, in hexadecimal: what a kept recognition depends on. */
  public String fingerprint() {
    return fingerprint;
  }

  /** The tokenizer for the lexicon's words. */
  public Tokenizer tokenizer() {
    return tokenizer;
  }

  /** The words of all phrases. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** The automaton of all phrases. */
  public PhraseTrie trie() {
    return trie;
  }

  /** An entry of the automaton. */
  public Entry entry(int index) {
    return entries[index];
  }

  /** The number of entries. */
  public int entries() {
    return entries.length;
  }

  /** The countries; a country's index is the owner of its entries. */
  public List<Country> countries() {
    return lists.countries();
  }

  /** The topics; a topic's index is the owner of its entries. */
  public List<Topic> topics() {
    return lists.topics();
  }

  /** The titles. */
  public List<Title> titles() {
    return lists.titles();
  }

  /** The portfolios, modifiers, bodies and organisations, in one list. */
  public List<OfficeWord> officeWords() {
    return lists.officeWords();
  }

  /** The known officials. */
  public List<KnownOfficial> officials() {
    return lists.officials();
  }

  /** The rules of boilerplate. */
  public List<Boilerplate> boilerplate() {
    return lists.boilerplate();
  }

  /** Names that a reader says are one person's, each list one person. */
  public List<List<String>> same() {
    return lists.same();
  }

  /** Names that a reader says are different persons'. */
  public List<List<String>> different() {
    return lists.different();
  }

  /** Whether a folded word is an everyday one, which alone names nobody. */
  public boolean isCommonWord(String folded) {
    return lists.commonWords().contains(folded);
  }

  /** The country with an id. */
  public OptionalInt country(String id) {
    Integer index = countryIndex.get(id);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  /** The topic with an id. */
  public OptionalInt topic(String id) {
    Integer index = topicIndex.get(id);
    return index == null ? OptionalInt.empty() : OptionalInt.of(index);
  }

  @Override
  public String toString() {
    return "Lexicon["
        + countries().size()
        + " countries, "
        + topics().size()
        + " topics, "
        + titles().size()
        + " titles, "
        + officials().size()
        + " officials, "
        + entries.length
        + " phrases]";
  }

  /** Travels as its files and is compiled again where it arrives; that is less to send. */
  private Object writeReplace() {
    return source;
  }

  /** The texts of the files by name. */
  record Source(Map<String, String> texts, LexiconFiles.KnownOfficials known)
      implements Serializable {

    private Object readResolve() {
      return LexiconFiles.compile(texts, known);
    }
  }

  /** The lists that entries point into. */
  record Lists(
      List<Country> countries,
      List<Topic> topics,
      List<Title> titles,
      List<OfficeWord> officeWords,
      List<KnownOfficial> officials,
      List<Boilerplate> boilerplate,
      List<List<String>> same,
      List<List<String>> different,
      Set<String> commonWords)
      implements Serializable {}
}
