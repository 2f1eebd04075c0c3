package dev.entente.analysis;

import dev.entente.model.Period;
import dev.entente.model.PeriodUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * The periods of a corpus in the order of tables.
 *
 * @param unit the length of a period
 * @param all every period: those of the unit from the first to the last without a hole, coarser
 *     ones and {@code undated} where they hold something
 * @param series the periods of the unit alone, in time
 */
public record Calendar(PeriodUnit unit, List<Integer> all, List<Integer> series) {

  /** The calendar of the periods that hold articles or stories. */
  public static Calendar of(Collection<Integer> held, PeriodUnit unit) {
    TreeSet<Integer> codes = new TreeSet<>(held);
    TreeSet<Integer> own = new TreeSet<>();
    for (int code : codes) {
      if (Period.isOf(code, unit)) {
        own.add(code);
      }
    }
    List<Integer> series = new ArrayList<>();
    if (!own.isEmpty()) {
      for (int code = own.first(); code <= own.last(); code = Period.next(code, unit)) {
        series.add(code);
      }
    }
    codes.addAll(series);
    List<Integer> all = new ArrayList<>(codes);
    all.sort(Comparator.comparingInt(Period::order));
    return new Calendar(unit, List.copyOf(all), List.copyOf(series));
  }
}
