package dev.entente.resolve;

import dev.entente.lexicon.KnownOfficial.Term;
import dev.entente.model.PartialDate;
import dev.entente.recognize.Recognized;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Whether an office was held on an article's date, as far as the lexicon knows its term. */
public final class OfficeAtDate {
  private static final Set<String> SMALL = Set.of("of", "the", "for", "to", "and");

  private OfficeAtDate() {}

  /**
   * {@code acting}, {@code late} or {@code designate} where the text says so; {@code incumbent},
   * {@code former} or {@code future} by the term of the office; else what the text says, which may
   * be {@code former} or nothing.
   */
  public static String status(
      List<Term> terms, Recognized.Office office, Optional<PartialDate> date) {
    if (!office.status().isEmpty() && !office.status().equals("former")) {
      return office.status();
    }
    String status = office.status();
    if (date.isEmpty()) {
      return status;
    }
    for (Term term : terms) {
      if (!isSameOffice(term.office(), office.office())) {
        continue;
      }
      if (covers(term, date.get())) {
        return "incumbent";
      }
      if (term.to().isPresent() && term.to().get().lastDay().isBefore(date.get().firstDay())) {
        status = "former";
      } else if (status.isEmpty()
          && term.from().isPresent()
          && term.from().get().firstDay().isAfter(date.get().lastDay())) {
        status = "future";
      }
    }
    return status;
  }

  /** Whether a term with a known beginning or end covers a date, in part at least. */
  public static boolean covers(Term term, PartialDate date) {
    if (term.from().isEmpty() && term.to().isEmpty()) {
      return false;
    }
    boolean begun = term.from().isEmpty() || !term.from().get().firstDay().isAfter(date.lastDay());
    boolean lasts = term.to().isEmpty() || !term.to().get().lastDay().isBefore(date.firstDay());
    return begun && lasts;
  }

  /** Whether two wordings name one office: the words of one stand in the other. */
  static boolean isSameOffice(String one, String other) {
    Set<String> a = words(one);
    Set<String> b = words(other);
    return a.equals(b) || (a.size() > 1 && b.containsAll(a)) || (b.size() > 1 && a.containsAll(b));
  }

  private static Set<String> words(String office) {
    Set<String> words = new HashSet<>(List.of(office.split("[\\s\\-,]+")));
    words.removeAll(SMALL);
    return words;
  }
}
