package dev.entente.recognize;

import dev.entente.date.DateFinder;
import dev.entente.date.DateReading;
import dev.entente.lexicon.Lexicon;
import dev.entente.model.Kind;
import dev.entente.model.RawArticle;
import dev.entente.story.Focus;
import dev.entente.story.Signatures;
import dev.entente.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Recognizes one article after the other. Its buffers are reused, so that one recognizer serves one
 * thread; the lexicon is shared.
 */
public final class Recognizer {
  private final Lexicon lexicon;
  private final DateFinder dates = new DateFinder();
  private final Signatures signatures = new Signatures();
  private long[] hashes = {};
  private final Tokens tokens = new Tokens();
  private final Hits hits = new Hits();
  private final PhraseMatcher matcher;
  private final BoilerplateFinder boilerplate;
  private final CountryRecognizer countries;
  private final TopicRecognizer topics;
  private final OfficialRecognizer officials;
  private final Publisher.Reader publishers;

  /** A recognizer for one thread. */
  public Recognizer(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.matcher = new PhraseMatcher(lexicon);
    this.boilerplate = new BoilerplateFinder(lexicon);
    this.countries = new CountryRecognizer(lexicon);
    this.topics = new TopicRecognizer(lexicon);
    this.officials = new OfficialRecognizer(lexicon);
    this.publishers = new Publisher.Reader(lexicon);
  }

  /** What an article holds. */
  public Recognized recognize(RawArticle article) {
    DateReading reading =
        dates.read(
            article.metadataDate().isEmpty()
                ? Optional.empty()
                : Optional.of(article.metadataDate()),
            article.title(),
            article.body());
    lexicon.tokenizer().tokenize(article.title(), article.body(), tokens);
    matcher.match(tokens, hits);
    BitSet marked = boilerplate.find(tokens, hits);
    List<CountryRecognizer.Found> foundCountries = countries.find(tokens, hits, marked);
    List<TopicRecognizer.Found> foundTopics = topics.find(tokens, hits, marked);
    OfficialRecognizer.Found found =
        officials.find(tokens, hits, foundCountries, marked, publishers.read(article.source()));
    return new Assembly(article, reading, marked).assemble(foundCountries, foundTopics, found);
  }

  /** Turns token ranges into sentences and offsets. */
  private final class Assembly {
    private final RawArticle article;
    private final DateReading reading;
    private final BitSet marked;
    private final BitSet used = new BitSet();
    private int[] slot = {};
    private int[] markedBefore = {};

    Assembly(RawArticle article, DateReading reading, BitSet marked) {
      this.article = article;
      this.reading = reading;
      this.marked = marked;
    }

    Recognized assemble(
        List<CountryRecognizer.Found> foundCountries,
        List<TopicRecognizer.Found> foundTopics,
        OfficialRecognizer.Found found) {
      List<CountryRecognizer.Found> kept = new ArrayList<>(foundCountries.size());
      for (CountryRecognizer.Found country : foundCountries) {
        if (!isInside(found.nameTokens(), country.first(), country.last())) {
          kept.add(country);
          used.set(tokens.sentenceOf(country.first()));
        }
      }
      foundTopics.forEach(topic -> used.set(tokens.sentenceOf(topic.first())));
      found.persons().forEach(p -> p.places.forEach(m -> used.set(tokens.sentenceOf(m.first()))));
      found.bareNames().forEach(name -> used.set(tokens.sentenceOf(name[0])));
      List<Recognized.Sentence> texts = texts();
      List<Recognized.Mention> mentions = mentions(kept, foundTopics);
      return new Recognized(
          article.id(),
          article.source(),
          article.title(),
          article.url(),
          article.path(),
          article.position(),
          reading,
          tokens.count() - marked.cardinality(),
          sentences(),
          texts,
          mentions,
          persons(found),
          bareNames(found),
          signature(foundCountries));
    }

    /** What the article is compared to others by: its words, boilerplate left out. */
    private long[] signature(List<CountryRecognizer.Found> foundCountries) {
      if (hashes.length < tokens.count()) {
        hashes = new long[tokens.count() + (tokens.count() >> 1)];
      }
      int n = 0;
      int bodyFrom = 0;
      for (int t = 0; t < tokens.count(); t++) {
        if (!marked.get(t)) {
          hashes[n++] = tokens.hash(t);
          bodyFrom = tokens.start(t) < tokens.bodyStart() ? n : bodyFrom;
        }
      }
      int[] countries =
          foundCountries.stream()
              .filter(c -> c.basis().counts() && tokens.start(c.first()) >= tokens.bodyStart())
              .mapToInt(CountryRecognizer.Found::country)
              .toArray();
      return signatures.of(hashes, 0, bodyFrom, n).about(Focus.of(countries)).toLongs();
    }

    private static boolean isInside(BitSet nameTokens, int first, int last) {
      return nameTokens.get(first) && nameTokens.get(last - 1);
    }

    private int sentences() {
      int count = 0;
      for (int s = 0; s < tokens.sentences(); s++) {
        int next = marked.nextClearBit(tokens.firstToken(s));
        if (next < tokens.lastToken(s)) {
          count++;
        }
      }
      return count;
    }

    private List<Recognized.Sentence> texts() {
      slot = new int[tokens.sentences()];
      List<Recognized.Sentence> texts = new ArrayList<>();
      for (int s = used.nextSetBit(0); s >= 0; s = used.nextSetBit(s + 1)) {
        slot[s] = texts.size();
        int from = tokens.sentenceStart(s);
        int to = tokens.sentenceEnd(s);
        texts.add(
            new Recognized.Sentence(
                s, tokens.offsetOf(from), tokens.offsetOf(to), tokens.text(from, to)));
      }
      return Collections.unmodifiableList(texts);
    }

    private Recognized.Span span(int first, int last) {
      int sentence = tokens.sentenceOf(first);
      int base = tokens.sentenceStart(sentence);
      return new Recognized.Span(
          slot[sentence],
          tokens.start(first) - base,
          Math.min(tokens.end(last - 1), tokens.sentenceEnd(sentence)) - base,
          first - markedBefore(first));
    }

    /** How many tokens before one are boilerplate. */
    private int markedBefore(int token) {
      if (marked.isEmpty()) {
        return 0;
      }
      if (markedBefore.length == 0) {
        markedBefore = new int[tokens.count() + 1];
        for (int t = 0; t < tokens.count(); t++) {
          markedBefore[t + 1] = markedBefore[t] + (marked.get(t) ? 1 : 0);
        }
      }
      return markedBefore[token];
    }

    private List<Recognized.Mention> mentions(
        List<CountryRecognizer.Found> foundCountries, List<TopicRecognizer.Found> foundTopics) {
      List<Recognized.Mention> mentions =
          new ArrayList<>(foundCountries.size() + foundTopics.size());
      int t = 0;
      for (CountryRecognizer.Found c : foundCountries) {
        while (t < foundTopics.size() && foundTopics.get(t).first() < c.first()) {
          mentions.add(topic(foundTopics.get(t++)));
        }
        mentions.add(
            new Recognized.Mention(
                span(c.first(), c.last()), Kind.COUNTRY, c.country(), c.basis(), c.rule()));
      }
      while (t < foundTopics.size()) {
        mentions.add(topic(foundTopics.get(t++)));
      }
      return Collections.unmodifiableList(mentions);
    }

    private Recognized.Mention topic(TopicRecognizer.Found found) {
      return new Recognized.Mention(
          span(found.first(), found.last()),
          Kind.TOPIC,
          found.topic(),
          dev.entente.model.Basis.PHRASE,
          found.rule());
    }

    private List<Recognized.Person> persons(OfficialRecognizer.Found found) {
      List<Recognized.Person> persons = new ArrayList<>();
      for (PersonBook.Draft draft : found.persons()) {
        if (draft.places.isEmpty()) {
          continue;
        }
        List<Recognized.PersonMention> mentions = new ArrayList<>();
        draft.places.sort(Comparator.comparingInt(PersonBook.Place::first));
        for (PersonBook.Place place : draft.places) {
          mentions.add(
              new Recognized.PersonMention(
                  span(place.first(), place.last()),
                  place.basis(),
                  place.rule(),
                  place.office(),
                  span(place.extentFirst(), place.extentLast())));
        }
        persons.add(
            new Recognized.Person(
                draft.name, draft.known, List.copyOf(draft.offices), List.copyOf(mentions)));
      }
      return persons;
    }

    private List<Recognized.BareName> bareNames(OfficialRecognizer.Found found) {
      List<Recognized.BareName> names = new ArrayList<>();
      for (int[] name : found.bareNames()) {
        Recognized.Span span = span(name[0], name[1]);
        String text = tokens.text(tokens.start(name[0]), tokens.end(name[1] - 1));
        names.add(new Recognized.BareName(text, span));
      }
      return names;
    }
  }
}
