package dev.entente.count;

import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

/**
 * The sums of a corpus or a part of it.
 *
 * <p>{@code periods} is keyed by period alone, {@code entities} by an entity as both ends and
 * period, {@code pairs} by pair and period, {@code agenda} by number of the pair, topic and period.
 * {@code apart} counts stories that hold both entities though no pair of them, where the agenda
 * needs to know; {@code agendaApart} the same for a topic in stories with both countries and no
 * pair of theirs.
 */
public final class Counts implements Serializable {
  private static final long serialVersionUID = 1;

  private final Tally periods = new Tally();
  private final Tally entities = new Tally();
  private final Tally pairs = new Tally();
  private final Tally agenda = new Tally();
  private final Tally apart = new Tally();
  private final Tally agendaApart = new Tally();
  private final Tally windows = new Tally();
  private long windowsAll;
  private final Map<Integer, int[]> dates = new HashMap<>();

  /** Adds all sums of another part. */
  public Counts merge(Counts other) {
    periods.merge(other.periods);
    entities.merge(other.entities);
    pairs.merge(other.pairs);
    agenda.merge(other.agenda);
    apart.merge(other.apart);
    agendaApart.merge(other.agendaApart);
    windows.merge(other.windows);
    windowsAll += other.windowsAll;
    other.dates.forEach((entity, range) -> addDates(entity, range[0], range[1]));
    return this;
  }

  void addWindows(long inArticle) {
    windowsAll += inArticle;
  }

  /** Windows by entity or pair, with period 0: how many hold it, as sentences; where asked for. */
  public Tally windows() {
    return windows;
  }

  /** All windows, of articles without a mention too. */
  public long windowsAll() {
    return windowsAll;
  }

  void addDates(int entity, int first, int last) {
    int[] range = dates.computeIfAbsent(entity, e -> new int[] {first, last});
    range[0] = Math.min(range[0], first);
    range[1] = Math.max(range[1], last);
  }

  /** Sums by period. */
  public Tally periods() {
    return periods;
  }

  /** Sums by entity and period. */
  public Tally entities() {
    return entities;
  }

  /** Sums by pair and period. */
  public Tally pairs() {
    return pairs;
  }

  /** Sums by agenda pair, topic and period. */
  public Tally agenda() {
    return agenda;
  }

  /** Stories with both entities and no pair of them. */
  public Tally apart() {
    return apart;
  }

  /** Stories with a topic and both countries of an agenda pair and no pair of them. */
  public Tally agendaApart() {
    return agendaApart;
  }

  /** The first and last date of an entity's articles as yyyymmdd, or an empty array. */
  public int[] dates(int entity) {
    return dates.getOrDefault(entity, new int[0]);
  }
}
