package dev.entente.date;

import dev.entente.model.DateField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The reasons why words of an article were not read as a date, as many as are worth listing. */
final class Refusals {

  private final List<String> reasons = new ArrayList<>();

  /** Adds a reason, with its field and its place there in UTF-16 code units, or drops it. */
  void add(DateField field, int start, String reason) {
    String line = field.name().toLowerCase(Locale.ROOT) + " at " + start + ": " + reason;
    if (reasons.size() < DateFinder.MOST_REFUSALS && !reasons.contains(line)) {
      reasons.add(line);
    }
  }

  /** The reasons in the order they were added. */
  List<String> reasons() {
    return List.copyOf(reasons);
  }
}
