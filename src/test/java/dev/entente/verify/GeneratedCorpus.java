package dev.entente.verify;

import dev.entente.date.DateReading;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.Basis;
import dev.entente.model.DateBasis;
import dev.entente.model.DateField;
import dev.entente.model.DateFinding;
import dev.entente.model.PartialDate;
import dev.entente.recognize.Recognized;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.Identities;
import dev.entente.resolve.Official;
import dev.entente.resolve.ResolvedArticle;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/**
 * A small corpus that chance has made, dense enough that everything which reports treat apart comes
 * up: stories of several articles in several periods, coarse dates and none, mentions that overlap,
 * places, phrases of offices, nested topics, one source and many and none.
 *
 * @param stories the articles of each story, by the id of the first
 */
record GeneratedCorpus(List<ResolvedArticle> articles, Map<String, List<ResolvedArticle>> stories) {

  /** The lexicon of every generated corpus. */
  static final Lexicon LEXICON = LexiconFiles.bundled(LexiconFiles.KnownOfficials.OFF);

  /** Its officials: two of Iran, one of a country in no article, one of none. */
  static final Identities IDENTITIES =
      new Identities(
          List.of(
              official("ali-one", "IR"),
              official("bo-two", "IR"),
              official("cy-three", "NZ"),
              official("di-four", "")),
          Map.of(),
          Map.of(),
          Map.of());

  /** Its entities. */
  static final EntityTable TABLE = EntityTable.of(LEXICON, IDENTITIES);

  private static final List<String> WORDS =
      List.of("plain", "=sum", "it,is", "\"so\"", "𝔸𝔹", "-dash", "two\nlines", "é", "'='", "x");
  private static final List<String> DATES =
      List.of("", "2019", "2020-02", "2020-11-30", "2020-12-01", "2021-04-05", "2021-06", "2022");

  private static Official official(String slug, String country) {
    return new Official(
        "official:" + slug, slug, country, "minister", List.of(), List.of(), 20200101, 20201231);
  }

  /**
   * A corpus.
   *
   * @param articles how many
   * @param seed what decides everything else
   */
  static GeneratedCorpus of(int articles, long seed) {
    Random random = new Random(seed);
    List<ResolvedArticle> all = new ArrayList<>();
    Map<String, List<ResolvedArticle>> stories = new TreeMap<>();
    int spread = 1 + random.nextInt(6);
    int longest = 1 + random.nextInt(7);
    List<String> open = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      ResolvedArticle article = article("a" + (100 + i), spread, longest, random);
      all.add(article);
      boolean copies = !open.isEmpty() && random.nextInt(3) == 0;
      String story = copies ? open.get(random.nextInt(open.size())) : article.article().id();
      open.add(story);
      stories.computeIfAbsent(story, s -> new ArrayList<>()).add(article);
    }
    return new GeneratedCorpus(List.copyOf(all), stories);
  }

  private static ResolvedArticle article(String id, int spread, int longest, Random random) {
    List<Recognized.Sentence> texts = new ArrayList<>();
    List<ResolvedArticle.Mention> mentions = new ArrayList<>();
    int at = 0;
    int sentences = 1 + random.nextInt(3);
    for (int s = 0; s < sentences; s++) {
      List<int[]> words = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int w = 0; w < 6; w++) {
        int start = text.length();
        text.append(WORDS.get(random.nextInt(WORDS.size())));
        words.add(new int[] {start, text.length()});
        text.append(w < 5 ? " " : "");
      }
      int number = s * 2;
      int start = s == 0 ? 0 : at;
      int length = text.codePointCount(0, text.length());
      texts.add(new Recognized.Sentence(number, start, start + length, text.toString()));
      at = s == 0 ? 0 : at + length + random.nextInt(9);
      for (int m = random.nextInt(longest); m >= 0; m--) {
        addMention(s, words, spread, random, mentions);
      }
    }
    mentions.sort(
        Comparator.comparingInt((ResolvedArticle.Mention m) -> m.span().sentence())
            .thenComparingInt(m -> m.span().start())
            .thenComparingInt(m -> m.span().end())
            .thenComparingInt(ResolvedArticle.Mention::entity));
    DateFinding date = date(random);
    Recognized recognized =
        new Recognized(
            id,
            List.of("", "A", "B", "C").get(random.nextInt(4)),
            "title",
            "",
            id,
            0,
            new DateReading(Optional.empty(), List.of(), List.of()),
            sentences * 6,
            sentences + random.nextInt(3),
            texts,
            List.of(),
            List.of(),
            List.of(),
            new long[0]);
    return new ResolvedArticle(recognized, date, mentions);
  }

  private static DateFinding date(Random random) {
    String text = DATES.get(random.nextInt(DATES.size()));
    int month = 1 + random.nextInt(12);
    if (text.isEmpty()) {
      return DateFinding.none();
    }
    PartialDate date = PartialDate.parse(text);
    if (date.month() > 0 && random.nextBoolean()) {
      date = new PartialDate(2020, month, 0);
    }
    DateBasis basis = random.nextBoolean() ? DateBasis.STATED : DateBasis.INFERRED;
    return DateFinding.of(basis, date, DateField.BODY, text, 0, text.length());
  }

  private static void addMention(
      int sentence,
      List<int[]> words,
      int spread,
      Random random,
      List<ResolvedArticle.Mention> mentions) {
    int first = random.nextInt(Math.min(spread, 5));
    int last = Math.min(5, first + random.nextInt(2));
    Recognized.Span span = new Recognized.Span(sentence, words.get(first)[0], words.get(last)[1]);
    switch (random.nextInt(3)) {
      case 0 -> {
        int country = TABLE.byCountryCode(List.of("IR", "TR", "SY").get(random.nextInt(3)));
        Basis basis = random.nextInt(4) == 0 ? Basis.PLACE : Basis.NAME;
        add(country, span, span, basis, Optional.empty(), mentions);
      }
      case 1 -> {
        int official = TABLE.ofOfficial(random.nextInt(IDENTITIES.officials().size()));
        int from = words.get(random.nextInt(first + 1))[0];
        Recognized.Span extent = new Recognized.Span(sentence, from, span.end());
        add(official, span, extent, Basis.OFFICE, office(random), mentions);
      }
      default -> {
        List<String> ids = List.of("border_crossings", "border_security", "nuclear", "health");
        int topic = LEXICON.topic(ids.get(random.nextInt(ids.size()))).orElseThrow();
        Set<Integer> all = new HashSet<>(LEXICON.topics().get(topic).ancestors());
        all.add(topic);
        all.add(nested());
        if (random.nextBoolean()) {
          all.addAll(LEXICON.topics().get(nested()).ancestors());
        } else {
          all.remove(nested());
        }
        for (int one : all) {
          add(TABLE.ofTopic(one), span, span, Basis.PHRASE, Optional.empty(), mentions);
        }
      }
    }
  }

  private static Optional<Recognized.Office> office(Random random) {
    String title = random.nextBoolean() ? "minister" : "envoy";
    String host = title.equals("envoy") ? "TR" : "";
    return random.nextInt(3) == 0
        ? Optional.empty()
        : Optional.of(new Recognized.Office(title, "IR", host, "text", ""));
  }

  /** A topic that has another above it. */
  private static int nested() {
    for (int t = 0; t < LEXICON.topics().size(); t++) {
      if (!LEXICON.topics().get(t).ancestors().isEmpty()) {
        return t;
      }
    }
    throw new IllegalStateException("no topic of the lexicon is nested");
  }

  private static void add(
      int entity,
      Recognized.Span span,
      Recognized.Span extent,
      Basis basis,
      Optional<Recognized.Office> office,
      List<ResolvedArticle.Mention> mentions) {
    boolean there = mentions.stream().anyMatch(m -> m.entity() == entity && m.span().equals(span));
    if (there) {
      return;
    }
    boolean official = basis == Basis.OFFICE;
    mentions.add(
        new ResolvedArticle.Mention(
            entity,
            span,
            extent,
            basis,
            "rule",
            office,
            official
                ? Optional.of(new Identities.Link(entity - TABLE.ofOfficial(0), "full name", 1))
                : Optional.empty()));
  }
}
