package dev.entente.date;

import static dev.entente.date.Characters.at;
import static dev.entente.date.Characters.dash;
import static dev.entente.date.Characters.digit;
import static dev.entente.date.Characters.letter;
import static dev.entente.date.Characters.lettersEnd;
import static dev.entente.date.Characters.lettersStart;
import static dev.entente.date.Characters.skipSpace;
import static dev.entente.date.Characters.space;

import dev.entente.model.DateField;
import dev.entente.model.DatePrecision;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds dates behind a label. The label starts its line, or a part of it behind a bar or a bullet;
 * with a colon and a capital it may stand anywhere, as line ends are often lost. Without a colon
 * the words after the date must not run on: {@code Released on 3 May 2019, the report} is prose.
 */
final class LabelledDates {

  /** Whether a mark or a line end sets the label off from its date. */
  private enum Form {
    MARKED,
    BARE
  }

  private static final int REACH = 60;
  private static final int LONGEST_LABEL = 40;
  private static final int LONGEST_WORD = 14;
  private static final int MOST_WORDS = 4;
  private static final Set<String> BETWEEN = Set.of("on", "in", "at", "the", "by", "of", "a", "p");
  private static final Set<String> AFTER = Set.of("by", "at", "in", "under", "gmt", "utc");

  private LabelledDates() {}

  /** Adds the labelled dates whose label starts in {@code [from, to)}. */
  static void find(String s, int from, int to, List<Claim> claims, Refusals refused) {
    boolean starts = from == 0 || s.charAt(from - 1) == '\n';
    for (int i = from; i < to; i++) {
      char c = s.charAt(i);
      if (starts && !space(c)) {
        claim(s, i, claims, refused);
        starts = false;
      } else if (c == ':') {
        claimBefore(s, i, from, claims, refused);
      }
      starts = starts || c == '\n' || c == '|' || c == '\u2022' || c == '\u00b7' || c == '\t';
    }
  }

  private static void claim(String s, int start, List<Claim> claims, Refusals refused) {
    Optional<Labels.Label> found =
        Labels.startingAt(s, start, Math.min(s.length(), start + LONGEST_LABEL));
    if (found.isEmpty()) {
      return;
    }
    Labels.Label label = found.get();
    int next = skipSpace(s, label.end(), label.end() + 3);
    char mark = at(s, next);
    boolean marked = mark == ':' || mark == '=' || mark == '|' || dash(mark);
    boolean ended = s.substring(label.end(), Math.min(next, s.length())).indexOf('\n') >= 0;
    read(s, label, marked || ended ? Form.MARKED : Form.BARE, claims, refused);
  }

  /** A label right before a colon, in the midst of a line. */
  private static void claimBefore(
      String s, int colon, int from, List<Claim> claims, Refusals refused) {
    Optional<Labels.Label> longest = Optional.empty();
    int word = colon;
    for (int words = 0; words < MOST_WORDS; words++) {
      int end = word;
      word = lettersStart(s, end, LONGEST_WORD);
      if (word == end || word < from) {
        break;
      }
      if (Character.isUpperCase(s.charAt(word))) {
        Optional<Labels.Label> shorter = longest;
        longest = Labels.startingAt(s, word, colon).filter(l -> l.end() == colon).or(() -> shorter);
      }
      if (word == from || s.charAt(word - 1) != ' ') {
        break;
      }
      word--;
    }
    longest.ifPresent(label -> read(s, label, Form.MARKED, claims, refused));
  }

  private static void read(
      String s, Labels.Label label, Form form, List<Claim> claims, Refusals refused) {
    int to = Math.min(s.length(), label.end() + REACH);
    Optional<Written> found = DateForms.first(s, label.end(), to);
    if (found.isEmpty() || !joined(s, label.end(), found.get().start())) {
      return;
    }
    Written written = found.get();
    boolean day = written.date().filter(d -> d.precision() == DatePrecision.DAY).isPresent();
    if (form == Form.BARE && (!day || runsOn(s, label, written.end()))) {
      return;
    }
    boolean known = claims.stream().anyMatch(claim -> claim.written().start() == written.start());
    if (!known) {
      written.refusal().ifPresent(reason -> refused.add(DateField.BODY, written.start(), reason));
      claims.add(new Claim(label.rank(), label.start(), written));
    }
  }

  /** Whether nothing but marks, weekdays, times and little words stand between label and date. */
  private static boolean joined(String s, int from, int to) {
    int lines = 0;
    int i = from;
    while (i < to) {
      char c = s.charAt(i);
      if (letter(c)) {
        int end = lettersEnd(s, i, 12);
        if (!CalendarNames.weekday(s, i, end)
            && !Clock.zone(s, i, end)
            && !BETWEEN.contains(Characters.lower(s, i, end))) {
          return false;
        }
        i = end;
      } else if (digit(c)) {
        int end = Clock.skip(s, i);
        if (end == i) {
          return false;
        }
        i = end;
      } else {
        lines += c == '\n' ? 1 : 0;
        if (lines > 1) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /** Whether prose follows the date of a label without a colon. */
  private static boolean runsOn(String s, Labels.Label label, int end) {
    int i = end;
    while (at(s, i) == ' ' || at(s, i) == '\t' || at(s, i) == '\u00a0') {
      i++;
    }
    char c = at(s, i);
    if (c == ',' || c == '.') {
      i = skipSpace(s, i + 1, i + 3);
      c = at(s, i);
      boolean stop = i >= s.length() || digit(c) || s.substring(end, i).indexOf('\n') >= 0;
      int word = lettersEnd(s, i, 12);
      return !stop && !CalendarNames.weekday(s, i, word) && !Clock.zone(s, i, word);
    }
    if (!letter(c)) {
      return false;
    }
    String word = Characters.lower(s, i, lettersEnd(s, i, 12));
    boolean upper = Character.isUpperCase(c);
    return !upper && !AFTER.contains(word);
  }
}
