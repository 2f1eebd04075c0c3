package dev.entente.verify;

import dev.entente.measure.Association;
import dev.entente.measure.BenjaminiHochberg;
import dev.entente.measure.Contingency;
import dev.entente.measure.FisherExact;
import dev.entente.measure.LogProbability;
import dev.entente.measure.Proportion;
import dev.entente.measure.Wilson;
import dev.entente.report.table.TableSpec;
import dev.entente.verify.Evidence.Article;
import dev.entente.verify.Evidence.Story;
import dev.entente.verify.Loops.Pair;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What {@code agenda} should hold. */
final class AgendaTable {
  private final Recount recount;
  private final Structure structure;
  private final Names names;
  private final List<Pair> pairs;
  private final List<Integer> topics;
  private final Map<String, Map<Triple, Cell>> scopes = new HashMap<>();

  /** Two countries and a topic. */
  private record Triple(Pair pair, int topic) {}

  /**
   * What a scope holds of a triple: articles and stories with all three, and stories with the topic
   * and exactly one of the countries.
   */
  private static final class Cell {
    private final Sum together = new Sum();
    private long topicInOne;
  }

  /** Stories with both countries of a pair, and with exactly one. */
  private record Sides(long both, long one) {}

  private final Map<String, Map<Pair, Sides>> sides = new HashMap<>();

  /** The table of a corpus. */
  AgendaTable(Recount recount, Structure structure, Names names) {
    this.recount = recount;
    this.structure = structure;
    this.names = names;
    this.topics = recount.evidence().ofKind("topic");
    this.pairs = mostFrequent();
    scopes.put(Scope.ALL, new HashMap<>());
    sides.put(Scope.ALL, new HashMap<>());
    for (String period : recount.timeline().all()) {
      scopes.put(period, new HashMap<>());
      sides.put(period, new HashMap<>());
    }
    recount.evidence().stories().forEach(this::addStory);
  }

  /**
   * The pairs of countries that most articles mention both of, of equal ones the first in the order
   * of pairs.
   */
  private List<Pair> mostFrequent() {
    List<Integer> countries = recount.evidence().ofKind("country");
    Map<Pair, Integer> articles = new HashMap<>();
    for (Article article : recount.evidence().articles()) {
      Set<Integer> entities = Loops.byEntity(article).keySet();
      List<Integer> held = countries.stream().filter(entities::contains).toList();
      for (int a : held) {
        for (int b : held) {
          if (a < b) {
            articles.merge(new Pair(a, b), 1, Integer::sum);
          }
        }
      }
    }
    return articles.keySet().stream()
        .sorted(
            Comparator.comparingInt((Pair p) -> -articles.get(p))
                .thenComparing(Comparator.naturalOrder()))
        .limit(recount.settings().agendaPairs())
        .sorted()
        .toList();
  }

  private Cell cell(String scope, Triple triple) {
    return scopes.get(scope).computeIfAbsent(triple, t -> new Cell());
  }

  private void addStory(Story story) {
    Set<Integer> entities = new HashSet<>();
    Set<Pair> held = new HashSet<>();
    for (Article article : story.articles()) {
      Loops loops = Loops.over(article, recount.evidence());
      entities.addAll(loops.mentions().keySet());
      held.addAll(loops.pairs().keySet());
      addArticle(article, loops);
    }
    for (Pair pair : pairs) {
      boolean both = held.contains(pair);
      boolean one = entities.contains(pair.a()) != entities.contains(pair.b());
      if (!both && !one) {
        continue;
      }
      for (String scope : List.of(Scope.ALL, story.period())) {
        sides
            .get(scope)
            .merge(
                pair,
                new Sides(both ? 1 : 0, one ? 1 : 0),
                (x, y) -> new Sides(x.both() + y.both(), x.one() + y.one()));
        for (int topic : topics) {
          if (entities.contains(topic)) {
            Cell cell = cell(scope, new Triple(pair, topic));
            if (both) {
              cell.together.addStory();
            } else {
              cell.topicInOne++;
            }
          }
        }
      }
    }
  }

  private void addArticle(Article article, Loops loops) {
    for (Pair pair : pairs) {
      if (!loops.pairs().containsKey(pair)) {
        continue;
      }
      for (int topic : topics) {
        if (loops.mentions().containsKey(topic)) {
          Triple triple = new Triple(pair, topic);
          cell(Scope.ALL, triple).together.addArticle(0, 0, article.source());
          cell(article.period(), triple).together.addArticle(0, 0, article.source());
        }
      }
    }
  }

  private record Row(Triple triple, String scope) {}

  /** The rows of every triple that a story holds, for all periods together and for each. */
  Expected agenda() {
    List<String> order = new ArrayList<>(List.of(Scope.ALL));
    order.addAll(recount.timeline().all());
    Map<Row, Double> log10P = new HashMap<>();
    Map<Row, Double> log10Q = new HashMap<>();
    order.forEach(scope -> test(scope, log10P, log10Q));
    Expected expected =
        new Expected(TableSpec.AGENDA, "country_a", "country_b", "topic_id", "period");
    for (Pair pair : pairs) {
      for (int topic : topics) {
        Triple triple = new Triple(pair, topic);
        Cell all = scopes.get(Scope.ALL).getOrDefault(triple, new Cell());
        if (all.together.articles() == 0 && all.together.stories() == 0) {
          continue;
        }
        for (String scope : order) {
          Row row = new Row(triple, scope);
          expected.add(
              List.of(id(pair.a()), id(pair.b()), id(topic), scope),
              () ->
                  cells(
                      row,
                      log10P.getOrDefault(row, Double.NaN),
                      log10Q.getOrDefault(row, Double.NaN)));
        }
      }
    }
    return expected;
  }

  /** The topic in stories with both countries, against stories with exactly one. */
  private Contingency table(Triple triple, String scope) {
    Cell cell = scopes.get(scope).getOrDefault(triple, new Cell());
    Sides side = sides.get(scope).getOrDefault(triple.pair(), new Sides(0, 0));
    return Contingency.ofShares(
        new Proportion(cell.together.stories(), side.both()),
        new Proportion(cell.topicInOne, side.one()));
  }

  /** Tests every triple of a scope with margins enough, whether a story holds it or not. */
  private void test(String scope, Map<Row, Double> log10P, Map<Row, Double> log10Q) {
    long least = recount.settings().minStories();
    List<Row> family = new ArrayList<>();
    for (Pair pair : pairs) {
      for (int topic : topics) {
        Triple triple = new Triple(pair, topic);
        Contingency table = table(triple, scope);
        boolean enough =
            table.f1() >= least && table.n() - table.f1() >= least && table.f2() >= least;
        boolean about =
            structure.holds(new Pair(pair.a(), topic))
                || structure.holds(new Pair(pair.b(), topic));
        if (enough && !about && table.f2() < table.n()) {
          Row row = new Row(triple, scope);
          family.add(row);
          log10P.put(row, FisherExact.log10P(table));
        }
      }
    }
    double[] q =
        BenjaminiHochberg.log10Q(family.stream().mapToDouble(log10P::get).toArray(), family.size());
    for (int i = 0; i < q.length; i++) {
      log10Q.put(family.get(i), q[i]);
    }
  }

  private Cells cells(Row row, double log10P, double log10Q) {
    Cell cell = scopes.get(row.scope()).getOrDefault(row.triple(), new Cell());
    Contingency table = table(row.triple(), row.scope());
    Proportion share = new Proportion(table.o11(), table.f1());
    Association association = Association.of(table);
    return new Cells()
        .text("topic_name", names.of(id(row.triple().topic())))
        .count("articles", cell.together.articles())
        .count("stories", cell.together.stories())
        .count("sources", cell.together.sources())
        .count("pair_stories", table.f1())
        .measure("share", share.value())
        .interval("share_low", "share_high", Wilson.interval(share))
        .measure("odds_ratio", association.oddsRatio())
        .measure("odds_low", association.oddsLow())
        .measure("odds_high", association.oddsHigh())
        .measure("p_value", LogProbability.plain(log10P))
        .measure("q_value", LogProbability.plain(log10Q));
  }

  private String id(int entity) {
    return recount.evidence().entities().get(entity);
  }
}
