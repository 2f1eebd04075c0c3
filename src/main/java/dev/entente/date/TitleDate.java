package dev.entente.date;

import static dev.entente.date.Characters.at;
import static dev.entente.date.Characters.dash;
import static dev.entente.date.Characters.space;

import dev.entente.model.DatePrecision;
import java.util.Optional;

/**
 * Reads a day that is set off at the start or the end of a title by a dash, a bar, a colon, a comma
 * or brackets: {@code Press Briefing - March 3, 2021}. In the midst of a title, or joined to it by
 * words ({@code the attacks of September 11, 2001}), a day is a subject and not the article's date;
 * a month or a year is too.
 */
final class TitleDate {

  private static final String MARKS = "|:,;(/[\u2022\u00b7";

  private TitleDate() {}

  /** The day that the title states, or empty. */
  static Optional<Claim> find(String title) {
    FourDigits runs = new FourDigits(title);
    for (int year = runs.next(); year >= 0; year = runs.next()) {
      Written written = YearDate.around(title, year, YearDate.Setting.PROSE);
      boolean day = written.date().filter(d -> d.precision() == DatePrecision.DAY).isPresent();
      if (day && setOff(title, written)) {
        return Optional.of(new Claim(Claim.Rank.TITLE, written.start(), written));
      }
    }
    return Optional.empty();
  }

  private static boolean setOff(String title, Written date) {
    int before = date.start();
    while (before > 0 && space(title.charAt(before - 1))) {
      before--;
    }
    int after = Characters.skipSpace(title, date.end(), title.length());
    boolean last = after == title.length() || ")]".indexOf(title.charAt(after)) >= 0;
    return before == 0 && (last || marks(at(title, after))) || last && marks(at(title, before - 1));
  }

  private static boolean marks(char c) {
    return dash(c) || MARKS.indexOf(c) >= 0;
  }
}
