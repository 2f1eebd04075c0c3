package dev.entente.sample;

import dev.entente.model.Basis;
import dev.entente.model.MentionKey;
import dev.entente.model.RuleNames;
import dev.entente.model.RunFailure;
import dev.entente.report.table.TableRows;
import dev.entente.report.table.TableSpec;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Draws mentions of every rule from a report, and reads the sentences around them: one pass over
 * the mentions, one over the sentences and one over the entities, holding the sample alone.
 *
 * <p>A mention of basis {@code place} counts nowhere and is not drawn. One that is left out for its
 * rule's precision is, so that the rule can be judged again.
 */
public final class Sampler {
  private static final List<String> MENTION_COLUMNS =
      List.of(
          "article_id",
          "sentence",
          "start",
          "end",
          "rule",
          "kind",
          "basis",
          "entity_id",
          "surface",
          "office");

  private final TableRows report;

  /** A sampler of one report. */
  public Sampler(TableRows report) {
    this.report = report;
  }

  /**
   * What is asked for.
   *
   * @param perRule the most mentions of a rule
   * @param seed another seed draws other mentions
   * @param rules how many rules, those with the most mentions; empty for all
   */
  public record Wish(int perRule, long seed, Optional<Integer> rules) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException with one line that names the option, if a number is below 1
     */
    public Wish {
      if (perRule < 1) {
        throw new IllegalArgumentException("--per-rule " + perRule + " is below 1");
      }
      if (rules.orElse(1) < 1) {
        throw new IllegalArgumentException("--rules " + rules.orElseThrow() + " is below 1");
      }
    }
  }

  /**
   * The sample.
   *
   * @throws RunFailure if the report has no sentences, without which no mention can be judged
   */
  public SampleSheet sample(Wish wish) {
    Draw draw = new Draw(wish.perRule(), wish.seed());
    boolean there = report.read(TableSpec.MENTIONS, MENTION_COLUMNS, cells -> add(cells, draw));
    if (!there) {
      throw new RunFailure(RunFailure.Sort.FAILED, "the report holds no table of mentions");
    }
    List<Draw.OfRule> rules = chosen(draw.rules(), wish);
    List<SampledMention> mentions = new ArrayList<>();
    rules.forEach(rule -> mentions.addAll(rule.sample()));
    Map<SentenceKey, SentenceText> sentences = sentences(mentions);
    Map<String, String> names = names(mentions);
    SampleSheet sheet = new SampleSheet(rules.size());
    for (SampledMention mention : mentions) {
      sheet.add(
          mention,
          names.getOrDefault(mention.entityId(), ""),
          sentences.get(SentenceKey.of(mention)).around(mention.key()));
    }
    return sheet;
  }

  private static void add(List<String> cells, Draw draw) {
    String rule = cells.get(4);
    String basis = cells.get(6);
    String entity = cells.get(7);
    if (basis.equals(Basis.PLACE.word()) || !RuleNames.isOwn(rule, entity)) {
      return;
    }
    MentionKey key =
        new MentionKey(
            cells.get(0), number(cells.get(1)), number(cells.get(2)), number(cells.get(3)), rule);
    draw.add(
        new SampledMention(
            key, draw.rank(key), cells.get(5), basis, entity, cells.get(8), cells.get(9)));
  }

  private static int number(String cell) {
    try {
      return Integer.parseInt(cell);
    } catch (NumberFormatException e) {
      throw new RunFailure(
          RunFailure.Sort.FAILED, "a mention of the report stands at '" + cell + "', no number", e);
    }
  }

  private static List<Draw.OfRule> chosen(List<Draw.OfRule> rules, Wish wish) {
    if (wish.rules().isEmpty()) {
      return rules;
    }
    Set<String> most = new HashSet<>();
    rules.stream()
        .sorted(
            Comparator.comparingLong(Draw.OfRule::mentions)
                .reversed()
                .thenComparing(Draw.OfRule::rule))
        .limit(wish.rules().get())
        .forEach(rule -> most.add(rule.rule()));
    return rules.stream().filter(rule -> most.contains(rule.rule())).toList();
  }

  private record SentenceKey(String articleId, int sentence) {
    static SentenceKey of(SampledMention mention) {
      return new SentenceKey(mention.key().articleId(), mention.key().sentence());
    }
  }

  private Map<SentenceKey, SentenceText> sentences(List<SampledMention> mentions) {
    Set<SentenceKey> wanted = new HashSet<>();
    mentions.forEach(mention -> wanted.add(SentenceKey.of(mention)));
    Map<SentenceKey, SentenceText> found = new HashMap<>();
    boolean there =
        report.read(
            TableSpec.SENTENCES,
            List.of("article_id", "sentence", "start", "text"),
            cells -> {
              SentenceKey key = new SentenceKey(cells.get(0), number(cells.get(1)));
              if (wanted.contains(key)) {
                found.put(key, new SentenceText(number(cells.get(2)), cells.get(3)));
              }
            });
    if (!there) {
      throw new RunFailure(
          RunFailure.Sort.USAGE,
          "the report holds no sentences, and no mention can be judged without its own; make it"
              + " without --no-text");
    }
    if (found.size() < wanted.size()) {
      throw new RunFailure(
          RunFailure.Sort.FAILED,
          "the report lacks sentences of its mentions; 'entente verify' lists what does not agree");
    }
    return found;
  }

  private Map<String, String> names(List<SampledMention> mentions) {
    Set<String> wanted = new HashSet<>();
    mentions.forEach(mention -> wanted.add(mention.entityId()));
    Map<String, String> names = new HashMap<>();
    report.read(
        TableSpec.ENTITIES,
        List.of("entity_id", "name"),
        cells -> {
          if (wanted.contains(cells.get(0))) {
            names.put(cells.get(0), cells.get(1));
          }
        });
    return names;
  }
}
