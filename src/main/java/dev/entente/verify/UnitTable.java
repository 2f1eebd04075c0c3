package dev.entente.verify;

import dev.entente.measure.Association;
import dev.entente.measure.Contingency;
import dev.entente.report.table.TableSpec;
import dev.entente.verify.Evidence.Article;
import dev.entente.verify.Evidence.Mention;
import dev.entente.verify.Loops.Pair;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What {@code pair_units} should hold; the windows of mentions stand in {@code mention_windows}.
 */
final class UnitTable {
  private final Recount recount;
  private final Structure structure;
  private final Names names;
  private final Map<String, Long> windowOf = new HashMap<>();
  private final Map<Integer, Long> entityWindows = new HashMap<>();
  private final Map<Pair, Long> pairWindows = new HashMap<>();
  private long windows;

  /** The table of a report that has one. */
  UnitTable(
      Published report,
      Recount recount,
      Structure structure,
      Names names,
      Consumer<Difference> differences) {
    this.recount = recount;
    this.structure = structure;
    this.names = names;
    long length = report.settings().window();
    new PublishedTable(report, TableSpec.ARTICLES, differences)
        .forEach(row -> windows += (Long.parseLong(row.cell("words")) + length - 1) / length);
    new PublishedTable(report, TableSpec.MENTION_WINDOWS, differences)
        .forEach(
            row ->
                windowOf.put(
                    String.join(
                        "\n",
                        row.cells(List.of("article_id", "sentence", "start", "end", "entity_id"))),
                    Long.parseLong(row.cell("window"))));
    recount.evidence().articles().forEach(this::addArticle);
  }

  private void addArticle(Article article) {
    Map<Long, Set<Mention>> byWindow = new TreeMap<>();
    for (Mention m : article.mentions()) {
      if (m.entity() >= 0) {
        String place = article.id() + "\n" + m.sentence() + "\n" + m.start() + "\n" + m.end();
        long window = windowOf.getOrDefault(place + "\n" + m.words().entityId(), -1L);
        byWindow.computeIfAbsent(window, w -> new HashSet<>()).add(m);
      }
    }
    for (Set<Mention> here : byWindow.values()) {
      Set<Integer> entities = new HashSet<>();
      Set<Pair> pairs = new HashSet<>();
      for (Mention x : here) {
        entities.add(x.entity());
        for (Mention y : here) {
          boolean officials =
              recount.evidence().isOfficial(x.entity())
                  && recount.evidence().isOfficial(y.entity());
          if (x.entity() < y.entity() && !Loops.overlap(x, y, officials)) {
            pairs.add(new Pair(x.entity(), y.entity()));
          }
        }
      }
      entities.forEach(e -> entityWindows.merge(e, 1L, Long::sum));
      pairs.forEach(p -> pairWindows.merge(p, 1L, Long::sum));
    }
  }

  /** The rows by pair, then article, sentence, window. */
  Expected pairUnits() {
    Expected expected = new Expected(TableSpec.PAIR_UNITS, "a_id", "b_id", "unit");
    Scope all = recount.scope(Scope.ALL);
    long articles = recount.evidence().articles().size();
    long sentences = recount.evidence().articles().stream().mapToLong(Article::sentences).sum();
    for (Pair pair : new TreeSet<>(all.pairs().keySet())) {
      Sum both = all.pair(pair);
      Sum a = all.entity(pair.a());
      Sum b = all.entity(pair.b());
      add(expected, pair, "article", both.articles(), a.articles(), b.articles(), articles);
      add(expected, pair, "sentence", both.sentences(), a.sentences(), b.sentences(), sentences);
      add(
          expected,
          pair,
          "window",
          pairWindows.getOrDefault(pair, 0L),
          entityWindows.getOrDefault(pair.a(), 0L),
          entityWindows.getOrDefault(pair.b(), 0L),
          windows);
    }
    return expected;
  }

  private void add(Expected expected, Pair pair, String unit, long both, long a, long b, long all) {
    if (both == 0) {
      return;
    }
    String aId = recount.evidence().entities().get(pair.a());
    String bId = recount.evidence().entities().get(pair.b());
    expected.add(
        List.of(aId, bId, unit),
        () -> {
          Cells cells =
              new Cells()
                  .text("a_name", names.of(aId))
                  .text("b_name", names.of(bId))
                  .text("kinds", recount.evidence().kinds(pair.a(), pair.b()))
                  .mark("structural", structure.holds(pair))
                  .count("units", both)
                  .count("units_a", a)
                  .count("units_b", b)
                  .count("units_all", all);
          if (both < a + b - all) {
            return cells.text("expected", "").text("lift", "").text("npmi", "");
          }
          Association association = Association.of(new Contingency(both, a, b, all));
          return cells
              .measure("expected", association.expected())
              .measure("lift", association.lift())
              .measure("npmi", association.npmi());
        });
  }
}
