package dev.entente.verify;

import dev.entente.measure.Proportion;
import dev.entente.measure.Wilson;
import dev.entente.model.PartialDate;
import dev.entente.report.table.TableSpec;
import dev.entente.verify.Evidence.Article;
import dev.entente.verify.Evidence.Mention;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What {@code periods}, {@code entities} and {@code entity_periods} should hold. */
final class EntityTables {
  private final Recount recount;
  private final Names names;
  private final Map<Integer, TreeSet<PartialDate>> dates = new HashMap<>();

  /** The tables of a corpus. */
  EntityTables(Recount recount, Names names) {
    this.recount = recount;
    this.names = names;
    for (Article article : recount.evidence().articles()) {
      for (Mention mention : article.mentions()) {
        article
            .date()
            .ifPresent(
                date -> dates.computeIfAbsent(mention.entity(), e -> new TreeSet<>()).add(date));
      }
    }
  }

  /** All periods, those without articles between two with some included. */
  Expected periods() {
    Expected expected = new Expected(TableSpec.PERIODS, "period");
    for (String period : recount.timeline().all()) {
      Sum whole = recount.scope(period).whole();
      expected.add(
          List.of(period),
          () ->
              new Cells()
                  .count("articles", whole.articles())
                  .count("stories", whole.stories())
                  .count("sentences", whole.sentences())
                  .count("sources", whole.sources()));
    }
    return expected;
  }

  /** All entities with a mention that counts. */
  Expected entities() {
    Expected expected = new Expected(TableSpec.ENTITIES, "entity_id");
    for (int entity = 0; entity < recount.evidence().entities().size(); entity++) {
      int number = entity;
      expected.add(List.of(id(entity)), () -> entity(number));
    }
    return expected;
  }

  private Cells entity(int entity) {
    Sum sum = recount.scope(Scope.ALL).entity(entity);
    TreeSet<PartialDate> of = dates.getOrDefault(entity, new TreeSet<>());
    Cells cells =
        new Cells()
            .text("kind", recount.evidence().kind(entity))
            .count("articles", sum.articles())
            .count("stories", sum.stories())
            .count("sentences", sum.sentences())
            .count("mentions", sum.mentions())
            .count("sources", sum.sources())
            .text("first_date", of.isEmpty() ? "" : of.first().toString())
            .text("last_date", of.isEmpty() ? "" : of.last().toString());
    return switch (recount.evidence().kind(entity)) {
      case "country" ->
          cells.text("country", id(entity).substring("country:".length())).text("office", "");
      case "topic" -> cells.text("country", "").text("office", "");
      default -> cells;
    };
  }

  /** Countries and topics in every period, officials in those that hold them. */
  Expected entityPeriods() {
    Expected expected = new Expected(TableSpec.ENTITY_PERIODS, "entity_id", "period");
    for (int entity = 0; entity < recount.evidence().entities().size(); entity++) {
      int number = entity;
      for (String period : recount.timeline().all()) {
        Scope scope = recount.scope(period);
        if (!recount.evidence().isOfficial(entity) || scope.entities().containsKey(entity)) {
          expected.add(List.of(id(entity), period), () -> entityPeriod(number, scope));
        }
      }
    }
    return expected;
  }

  private Cells entityPeriod(int entity, Scope scope) {
    Sum sum = scope.entity(entity);
    Proportion share = new Proportion(sum.stories(), scope.stories());
    return new Cells()
        .text("kind", recount.evidence().kind(entity))
        .text("name", names.of(id(entity)))
        .count("articles", sum.articles())
        .count("stories", sum.stories())
        .count("stories_all", scope.stories())
        .measure("share", share.value())
        .interval("share_low", "share_high", Wilson.interval(share));
  }

  private String id(int entity) {
    return recount.evidence().entities().get(entity);
  }
}
