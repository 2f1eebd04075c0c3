package dev.entente.bench.corpus;

import dev.entente.model.RawArticle;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A news-like corpus that chance has made from a seed: article by number, the same on every machine
 * and in any order. One article in a hundred is an edited copy of an earlier one.
 */
public final class NewsCorpus {
  /** The seed of the corpora that benchmarks report on. */
  public static final long SEED = 20_260_101;

  private static final int SOURCES = 200;
  private static final int FIRST_YEAR = 2000;
  private static final int YEARS = 26;
  private static final int EDITS = 4;
  private static final int DRAFT_STREAM = 1;
  private static final int COPY_STREAM = 2;

  private final World world;
  private final long seed;
  private final List<String> sources = new ArrayList<>();
  private final Zipf sourceRanks = Zipf.of(SOURCES, 0.9, 2);

  /** The corpus of a seed over the phrases of a gazetteer. */
  public NewsCorpus(Gazetteer gazetteer, long seed) {
    this.world = new World(gazetteer, seed);
    this.seed = seed;
    Chance chance = new Chance(seed, COPY_STREAM);
    while (sources.size() < SOURCES) {
      String source =
          Words.name(chance, 2) + chance.of(List.of(" Agency", " News", " Times", " Post"));
      if (!sources.contains(source)) {
        sources.add(source);
      }
    }
  }

  /** The officials who hold an office in it. */
  public List<Official> officials() {
    return world.cast().all();
  }

  /** Appends an article, numbered from 0, as one JSON line. */
  public void append(int number, StringBuilder out) {
    article(number).appendTo(out);
  }

  /** The first articles as they are once they are read. */
  public List<RawArticle> first(int articles) {
    List<RawArticle> first = new ArrayList<>();
    for (int i = 0; i < articles; i++) {
      Article article = article(i);
      first.add(
          new RawArticle(
              article.id(),
              article.source(),
              article.title(),
              article.url(),
              article.date().toString(),
              article.text(),
              "generated.jsonl",
              i));
    }
    return first;
  }

  /** Whether the article is an edited copy of an earlier one. */
  boolean isCopy(int number) {
    return number > 0 && stream(number, COPY_STREAM).percent(1);
  }

  private Article article(int number) {
    return isCopy(number)
        ? copy(number, stream(number, COPY_STREAM))
        : draft(number, stream(number, DRAFT_STREAM));
  }

  private Chance stream(int number, int stream) {
    return new Chance(seed + stream, (long) number << 3);
  }

  private Article draft(int number, Chance chance) {
    int year = FIRST_YEAR + Math.max(chance.below(YEARS), chance.below(YEARS * 2) - YEARS);
    LocalDate date = LocalDate.ofYearDay(year, 1 + chance.below(365));
    Subject subject = world.subject(year, chance);
    Prose prose = new Prose(world, subject, chance);
    String title = prose.title();
    String text = prose.text(900 + chance.below(900) + chance.below(900));
    return published(number, date, title, text, sourceRanks.draw(chance));
  }

  private Article copy(int number, Chance chance) {
    chance.next();
    int original = chance.below(number);
    while (isCopy(original)) {
      original--;
    }
    Article first = draft(original, stream(original, DRAFT_STREAM));
    StringBuilder text = new StringBuilder(first.text());
    for (int i = 0; i < EDITS; i++) {
      int start = text.indexOf(" ", chance.below(text.length() - 40)) + 1;
      int end = start > 0 ? text.indexOf(" ", start) : -1;
      if (end > 0 && isPlain(text, start, end)) {
        text.replace(start, end, world.words().content(chance));
      }
    }
    int source = sources.indexOf(first.source());
    int other = (source + 1 + chance.below(SOURCES - 1)) % SOURCES;
    return published(
        number, first.date().plusDays(chance.below(2)), first.title(), text.toString(), other);
  }

  private Article published(int number, LocalDate date, String title, String text, int source) {
    String name = sources.get(source);
    String slug = name.toLowerCase(Locale.ROOT).replace(' ', '-');
    String id = slug + "-" + number;
    String url =
        "https://"
            + slug
            + ".example/"
            + date.toString().replace('-', '/')
            + "/"
            + number
            + ".html";
    return new Article(id, date, title, name, url, text);
  }

  private static boolean isPlain(StringBuilder text, int start, int end) {
    for (int i = start; i < end; i++) {
      if (text.charAt(i) < 'a' || text.charAt(i) > 'z') {
        return false;
      }
    }
    return end > start;
  }
}
