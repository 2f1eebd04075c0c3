package dev.entente.report;

import dev.entente.analysis.Rows.RuleRow;
import java.util.Comparator;
import java.util.List;

/**
 * What the report says of the precision of rules; {@link #NONE} where no judgements were given.
 *
 * @param asked whether judgements were given
 * @param least the precision below which rules are left out, 0 where none is
 * @param judged the judged rules, the least precise first; of equal ones the one judged most
 * @param rules how many rules found a mention, judged or not
 * @param mentions how many mentions they found
 * @param stale judgements of mentions that the run has not
 */
public record RuleFindings(
    boolean asked, double least, List<RuleRow> judged, long rules, long mentions, long stale) {

  /** No judgements. */
  public static final RuleFindings NONE = new RuleFindings(false, 0, List.of(), 0, 0, 0);

  /** Copies the list. */
  public RuleFindings {
    judged = List.copyOf(judged);
  }

  /** The findings of all rows of {@code rules}. */
  public static RuleFindings of(List<RuleRow> rows, double least, long stale) {
    List<RuleRow> judged =
        rows.stream()
            .filter(row -> row.judged() > 0)
            .sorted(
                Comparator.comparingDouble(RuleRow::precision)
                    .thenComparing(Comparator.comparingLong(RuleRow::judged).reversed())
                    .thenComparing(RuleRow::rule))
            .toList();
    long mentions = rows.stream().mapToLong(RuleRow::mentions).sum();
    return new RuleFindings(true, least, judged, rows.size(), mentions, stale);
  }

  /** The rules that are left out, the least precise first. */
  public List<RuleRow> leftOut() {
    return judged.stream().filter(RuleRow::leftOut).toList();
  }

  /** The judgements that count. */
  public long judgements() {
    return judged.stream().mapToLong(RuleRow::judged).sum();
  }

  /** The mentions of judged rules. */
  public long covered() {
    return judged.stream().mapToLong(RuleRow::mentions).sum();
  }

  /**
   * The share of right mentions among those of the judged rules that are kept, each rule's
   * precision weighted by its mentions; {@code NaN} where there is none.
   */
  public double weighted() {
    double right = 0;
    double all = 0;
    for (RuleRow row : judged) {
      if (!row.leftOut()) {
        right += row.precision() * row.mentions();
        all += row.mentions();
      }
    }
    return all == 0 ? Double.NaN : right / all;
  }
}
