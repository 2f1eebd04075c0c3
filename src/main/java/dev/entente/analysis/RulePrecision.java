package dev.entente.analysis;

import dev.entente.analysis.Rows.JudgementRow;
import dev.entente.analysis.Rows.RuleRow;
import dev.entente.count.RuleTally;
import dev.entente.measure.Interval;
import dev.entente.measure.Proportion;
import dev.entente.measure.Wilson;
import dev.entente.model.Judgement;
import dev.entente.model.MentionKey;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What judgements say of the rules: the share of right ones among the judged mentions that the run
 * has. A judgement of a mention that it has not is stale and counts for nothing, since a rule that
 * was mended no longer finds what was wrong.
 */
public final class RulePrecision {
  /** A judgement of a mention that the run has. */
  public static final String FOUND = "found";

  /** A judgement of a mention that the run has not, of a rule that found others. */
  public static final String NO_MENTION = "no mention";

  /** A judgement of a rule that found nothing in the run. */
  public static final String NO_RULE = "no rule";

  private static final Comparator<Judgement> ORDER =
      Comparator.comparing((Judgement j) -> j.mention().rule())
          .thenComparing(j -> j.mention().articleId())
          .thenComparingInt(j -> j.mention().sentence())
          .thenComparingInt(j -> j.mention().start())
          .thenComparingInt(j -> j.mention().end());

  private final List<Judgement> judgements;
  private final Set<MentionKey> found;
  private final double least;
  private final TreeMap<String, Proportion> rules = new TreeMap<>();

  /**
   * The judgements of a run.
   *
   * @param judgements each mention once
   * @param found the mentions among them that the run has
   * @param least rules of a lower precision are left out
   */
  public RulePrecision(List<Judgement> judgements, Set<MentionKey> found, double least) {
    this.judgements = judgements.stream().sorted(ORDER).toList();
    this.found = found;
    this.least = least;
    for (Judgement judgement : judgements) {
      if (found.contains(judgement.mention())) {
        rules.merge(
            judgement.mention().rule(),
            new Proportion(judgement.right() ? 1 : 0, 1),
            (x, y) -> new Proportion(x.count() + y.count(), x.of() + y.of()));
      }
    }
  }

  /** The rules that are left out: those judged whose precision is below the least, by name. */
  public Set<String> leftOut() {
    Set<String> names = new TreeSet<>();
    rules.forEach(
        (rule, share) -> {
          if (share.value() < least) {
            names.add(rule);
          }
        });
    return names;
  }

  /** The table {@code rules}: every rule that found a mention. */
  public List<RuleRow> rules(RuleTally tally) {
    Set<String> leftOut = leftOut();
    return tally.rules().entrySet().stream()
        .map(
            entry -> {
              RuleTally.Found of = entry.getValue();
              Proportion share = rules.getOrDefault(entry.getKey(), new Proportion(0, 0));
              Interval interval = Wilson.interval(share);
              return new RuleRow(
                  entry.getKey(),
                  of.kind(),
                  of.mentions(),
                  of.articles(),
                  share.of(),
                  share.count(),
                  share.value(),
                  interval.low(),
                  interval.high(),
                  leftOut.contains(entry.getKey()));
            })
        .toList();
  }

  /** The table {@code judgements}: every judgement, by rule and place. */
  public List<JudgementRow> judgements(RuleTally tally) {
    return judgements.stream()
        .map(
            judgement -> {
              boolean has = tally.rules().containsKey(judgement.mention().rule());
              String state =
                  found.contains(judgement.mention()) ? FOUND : has ? NO_MENTION : NO_RULE;
              return new JudgementRow(judgement.mention(), judgement.right(), state);
            })
        .toList();
  }
}
