package dev.entente.resolve;

import dev.entente.recognize.PersonName;
import dev.entente.text.Folding;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A name in its parts.
 *
 * @param base the folded words without particles, from the given name to the surname; the name of a
 *     monarch may be one word
 * @param suffix what follows the surname and tells namesakes apart: a numeral, {@code jr}, {@code
 *     sr}; empty else
 * @param initials the letters of the initials between given name and surname
 * @param chain whether the second word is {@code bin} or the like, so that what follows it is the
 *     father's name
 * @param headless whether the first word is {@code bin} or the like, so that the bearer's own name
 *     is lost
 */
record NameParts(String[] base, String suffix, String initials, boolean chain, boolean headless) {
  private static final Pattern NUMERAL = Pattern.compile("[IVX]+");
  private static final Set<String> GENERATION = Set.of("jr", "sr", "junior", "senior");
  private static final Set<String> TITLES =
      Set.of(
          "ayatollah",
          "chairman",
          "emperor",
          "general",
          "imam",
          "king",
          "pope",
          "president",
          "queen",
          "sheikh");
  private static final Set<String> CHILD_OF = Set.of("bin", "ibn", "bint");

  /** The parts of a name as it is written. */
  static NameParts of(String name) {
    String[] words = PersonName.words(name);
    String[] core = withoutTitle(PersonName.core(words));
    String[] written = name.split("\\s+");
    String suffix = core.length > 1 ? suffix(core[core.length - 1], written) : "";
    return new NameParts(
        suffix.isEmpty() ? core : Arrays.copyOf(core, core.length - 1),
        suffix,
        initials(written),
        words.length > 2 && CHILD_OF.contains(words[1]),
        words.length > 1 && CHILD_OF.contains(words[0]));
  }

  /** Some names that the lexicon knows begin with a title. */
  private static String[] withoutTitle(String[] core) {
    return core.length > 1 && TITLES.contains(core[0])
        ? Arrays.copyOfRange(core, 1, core.length)
        : core;
  }

  private static String suffix(String folded, String[] written) {
    if (GENERATION.contains(folded)) {
      return folded.charAt(0) + "r";
    }
    String last = written[written.length - 1].replace(".", "");
    return NUMERAL.matcher(last).matches() ? folded : "";
  }

  private static String initials(String[] written) {
    StringBuilder initials = new StringBuilder();
    for (int i = 1; i < written.length - 1; i++) {
      String folded = Folding.fold(written[i]);
      boolean dotted = written[i].indexOf('.') >= 0 && folded.length() < 4;
      if (folded.length() == 1 || dotted) {
        initials.append(folded);
      }
    }
    return initials.toString();
  }

  String first() {
    return base[0];
  }

  String last() {
    return base[base.length - 1];
  }

  /** Whether the name has more than one word besides its suffix. */
  boolean isFull() {
    return base.length > 1;
  }

  /** Whether a numeral follows the name, as in a monarch's. */
  boolean isNumbered() {
    return !suffix.isEmpty() && !suffix.endsWith("r");
  }

  /**
   * Whether nothing in numerals, generations and initials tells two bearers apart: <em>George
   * W.</em> and <em>George H. W.</em> do not agree, <em>George</em> agrees with both. One initial
   * for another is rather a slip.
   */
  boolean agrees(NameParts other) {
    boolean suffixes = suffix.isEmpty() || other.suffix.isEmpty() || suffix.equals(other.suffix);
    boolean count =
        initials.isEmpty()
            || other.initials.isEmpty()
            || initials.length() == other.initials.length();
    return suffixes && count;
  }
}
