package dev.entente.date;

import dev.entente.model.DateBasis;
import dev.entente.model.DateField;
import dev.entente.model.DateFinding;
import java.util.List;

/**
 * Finds the dates, months and years that a text names with their year. One pass over the text; what
 * is looked at around a run of four digits is bounded.
 */
final class Candidates {

  private Candidates() {}

  /**
   * Adds what the text names to {@code found}, in its order, and the refusals to {@code refused}.
   */
  static void find(String text, DateField field, List<DateFinding> found, Refusals refused) {
    FourDigits runs = new FourDigits(text);
    YearContext context = new YearContext(text);
    for (int year = runs.next(); year >= 0; year = runs.next()) {
      if (!context.isFree(year)) {
        continue;
      }
      Written written = YearDate.around(text, year, YearDate.Setting.PROSE);
      boolean bare = written.end() - written.start() == 4;
      boolean named = bare ? context.isPastYear(year) : context.isPast(written);
      if (!named) {
        continue;
      }
      written.refusal().ifPresent(reason -> refused.add(field, written.start(), reason));
      written
          .date()
          .ifPresent(
              date ->
                  found.add(
                      DateFinding.of(
                          DateBasis.INFERRED, date, field, text, written.start(), written.end())));
    }
  }
}
