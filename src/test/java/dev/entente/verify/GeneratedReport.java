package dev.entente.verify;

import dev.entente.analysis.AgendaAnalysis;
import dev.entente.analysis.Analysis;
import dev.entente.analysis.Blocks;
import dev.entente.analysis.Rows.AliasRow;
import dev.entente.analysis.Rows.OfficeRow;
import dev.entente.analysis.TimeAnalysis;
import dev.entente.count.AgendaPairs;
import dev.entente.count.ArticleContent;
import dev.entente.count.Counter;
import dev.entente.count.Counts;
import dev.entente.count.Keys;
import dev.entente.count.Registers;
import dev.entente.model.Kind;
import dev.entente.model.PartialDate;
import dev.entente.model.Period;
import dev.entente.report.table.AggregateTables;
import dev.entente.report.table.ArticleTables;
import dev.entente.report.table.CsvRows;
import dev.entente.report.table.TableSpec;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.Identities;
import dev.entente.resolve.Official;
import dev.entente.resolve.ResolvedArticle;
import java.io.Reader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * The tables of a generated corpus, counted the fast way: in several parts, merged in an order that
 * chance decides.
 */
final class GeneratedReport implements Published {
  private static final EntityTable TABLE = GeneratedCorpus.TABLE;
  private static final List<String> SOURCES = List.of("A", "B", "C");

  private final GeneratedCorpus corpus;
  private final Settings settings;
  private final Map<TableSpec, String> tables = new EnumMap<>(TableSpec.class);

  /**
   * Counts and renders a corpus.
   *
   * @param parts in how many parts it is counted
   */
  GeneratedReport(GeneratedCorpus corpus, Settings settings, int parts, Random order) {
    this.corpus = corpus;
    this.settings = settings;
    AgendaPairs agenda = agendaPairs();
    Counts counts = count(agenda, parts, order);
    Analysis analysis = new Analysis(counts, TABLE, settings.unit(), settings.minStories());
    write(TableSpec.PERIODS, out -> analysis.periods(r -> AggregateTables.write(r, out)));
    write(TableSpec.ENTITIES, out -> analysis.entities(r -> AggregateTables.write(r, out)));
    write(
        TableSpec.ENTITY_PERIODS,
        out -> analysis.entityPeriods(r -> AggregateTables.write(r, out)));
    write(TableSpec.PAIRS, analysis.pairs(), AggregateTables::write);
    write(TableSpec.PAIR_PERIODS, analysis.pairPeriods(), AggregateTables::write);
    write(TableSpec.ABSENT_PAIRS, out -> analysis.absentPairs(r -> AggregateTables.write(r, out)));
    write(TableSpec.AGENDA, new AgendaAnalysis(analysis, agenda), AggregateTables::write);
    TimeAnalysis time = new TimeAnalysis(analysis);
    write(TableSpec.CHANGES_OVER_TIME, time.changes(), AggregateTables::write);
    write(TableSpec.TRENDS, time.trends(), AggregateTables::write);
    writeArticles();
    writeRegisters();
  }

  /** Settings with the nesting of the lexicon's topics. */
  static Map<String, Set<String>> topicsAbove() {
    Map<String, Set<String>> above = new HashMap<>();
    GeneratedCorpus.LEXICON
        .topics()
        .forEach(
            topic -> {
              Set<String> ids = new HashSet<>();
              topic
                  .ancestors()
                  .forEach(a -> ids.add("topic:" + GeneratedCorpus.LEXICON.topics().get(a).id()));
              topic.countries().forEach(country -> ids.add("country:" + country));
              above.put("topic:" + topic.id(), ids);
            });
    return above;
  }

  private AgendaPairs agendaPairs() {
    Map<Long, Integer> articles = new TreeMap<>();
    for (ResolvedArticle article : corpus.articles()) {
      int[] countries =
          Arrays.stream(ArticleContent.of(article, TABLE).entities())
              .filter(e -> TABLE.kind(e) == Kind.COUNTRY)
              .toArray();
      for (int i = 0; i < countries.length; i++) {
        for (int j = i + 1; j < countries.length; j++) {
          articles.merge(Keys.pair(countries[i], countries[j], 0), 1, Integer::sum);
        }
      }
    }
    return AgendaPairs.of(
        articles.keySet().stream()
            .sorted(
                Comparator.comparingInt((Long pair) -> -articles.get(pair))
                    .thenComparing(Comparator.naturalOrder()))
            .limit(settings.agendaPairs())
            .mapToLong(Long::longValue)
            .toArray());
  }

  private int period(ResolvedArticle article) {
    return Period.of(article.date().date(), settings.unit());
  }

  private int period(List<ResolvedArticle> story) {
    Comparator<ResolvedArticle> byDate =
        Comparator.comparing((ResolvedArticle a) -> a.date().basis())
            .thenComparing(a -> a.date().date().orElse(PartialDate.ofYear(1)));
    return period(Collections.min(story, byDate));
  }

  private Counts count(AgendaPairs agenda, int parts, Random order) {
    List<Counter> counters = new ArrayList<>();
    for (int i = 0; i < parts; i++) {
      counters.add(new Counter(TABLE, agenda));
    }
    List<ResolvedArticle> shuffled = new ArrayList<>(corpus.articles());
    Collections.shuffle(shuffled, order);
    Set<String> counted = new HashSet<>();
    corpus
        .stories()
        .forEach(
            (id, story) -> {
              if (story.size() == 1 && order.nextBoolean()) {
                counted.add(story.get(0).article().id());
              }
            });
    for (ResolvedArticle article : shuffled) {
      counters
          .get(order.nextInt(parts))
          .addArticle(
              ArticleContent.of(article, TABLE),
              period(article),
              article.date().date(),
              article.article().sentences(),
              SOURCES.indexOf(article.article().source()),
              counted.contains(article.article().id()) ? Counter.Alone.YES : Counter.Alone.NO);
    }
    List<List<ResolvedArticle>> stories = new ArrayList<>(corpus.stories().values());
    Collections.shuffle(stories, order);
    for (List<ResolvedArticle> story : stories) {
      Counter counter = counters.get(order.nextInt(parts));
      if (!counted.contains(story.get(0).article().id())) {
        counter.addStory(
            story.stream().map(a -> counter.part(ArticleContent.of(a, TABLE))).toList(),
            period(story));
      }
    }
    Collections.shuffle(counters, order);
    Counts counts = new Counts();
    counters.forEach(counter -> counts.merge(counter.counts()));
    return counts;
  }

  private void writeArticles() {
    StringBuilder mentions = new StringBuilder();
    StringBuilder sentences = new StringBuilder();
    CsvRows mentionRows = new CsvRows(mentions);
    CsvRows sentenceRows = new CsvRows(sentences);
    ArticleTables rows =
        new ArticleTables(TABLE, ArticleTables.Texts.KEPT, mentionRows, sentenceRows);
    Map<String, String> storyOf = new HashMap<>();
    corpus.stories().forEach((id, story) -> story.forEach(a -> storyOf.put(a.article().id(), id)));
    for (ResolvedArticle article : corpus.articles()) {
      String id = article.article().id();
      String story = storyOf.get(id);
      rows.add(
          article,
          Period.text(period(article)),
          new ArticleTables.Story(
              story,
              id.equals(story) ? 1 : 0.875,
              Period.text(period(corpus.stories().get(story)))));
    }
    mentionRows.flush();
    sentenceRows.flush();
    put(TableSpec.ARTICLES, rows.articles());
    put(TableSpec.STORIES, rows.stories());
    put(TableSpec.MENTIONS, mentions.toString());
    put(TableSpec.SENTENCES, sentences.toString());
  }

  private void put(TableSpec spec, String rows) {
    StringBuilder text = new StringBuilder();
    new CsvRows(text).header(spec).flush();
    tables.put(spec, text + rows);
  }

  private void writeRegisters() {
    Registers registers = new Registers();
    Identities identities = GeneratedCorpus.IDENTITIES;
    corpus.articles().forEach(article -> registers.add(article, TABLE, identities));
    write(
        TableSpec.OFFICES,
        out ->
            registers
                .offices()
                .forEach(
                    (held, n) -> {
                      Official official = identities.officials().get(held.official());
                      AggregateTables.write(
                          new OfficeRow(
                              official.id(),
                              official.name(),
                              held.office(),
                              held.country(),
                              held.host(),
                              held.basis(),
                              held.status(),
                              n[0],
                              n[1] == Long.MAX_VALUE ? "" : Analysis.dateText((int) n[1]),
                              n[2] == Long.MIN_VALUE ? "" : Analysis.dateText((int) n[2])),
                          out);
                    }));
    write(
        TableSpec.ALIASES,
        out ->
            registers
                .aliases()
                .forEach(
                    (alias, n) -> {
                      Official official = identities.officials().get(alias.official());
                      AggregateTables.write(
                          new AliasRow(
                              official.id(),
                              official.name(),
                              alias.surface(),
                              n[0],
                              n[1],
                              alias.reason(),
                              alias.confidence()),
                          out);
                    }));
  }

  private <R> void write(TableSpec spec, Blocks<R> blocks, BiConsumer<R, CsvRows> cells) {
    write(
        spec,
        out -> {
          for (int block = 0; block < blocks.count(); block++) {
            blocks.rows(block, row -> cells.accept(row, out));
          }
        });
  }

  private void write(TableSpec spec, Consumer<CsvRows> fill) {
    StringBuilder text = new StringBuilder();
    CsvRows rows = new CsvRows(text).header(spec);
    fill.accept(rows);
    rows.flush();
    tables.put(spec, text.toString());
  }

  @Override
  public Optional<Reader> open(TableSpec table) {
    return Optional.ofNullable(tables.get(table)).map(StringReader::new);
  }

  @Override
  public Settings settings() {
    return settings;
  }

  /** The tables as text. */
  Map<TableSpec, String> tables() {
    return tables;
  }
}
