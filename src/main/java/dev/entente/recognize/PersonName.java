package dev.entente.recognize;

import dev.entente.text.Folding;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** How two forms of a name relate, by their folded words. A lost letter fits any letter. */
public final class PersonName {
  private static final Set<String> PARTICLES =
      Set.of(
          "al", "el", "ul", "ol", "e", "ye", "bin", "ibn", "ben", "von", "van", "de", "der", "di",
          "da", "dos", "la", "le", "y");

  private static final Set<String> CHILD_OF = Set.of("bin", "ibn", "bint");

  private PersonName() {}

  /** How one form relates to another. */
  public enum Relation {
    /** The same words. */
    SAME,
    /** The words of the shorter stand in the longer one, the last word included. */
    SHORTER,
    /** The other way round. */
    LONGER,
    /** One word that is the surname of the other. */
    SURNAME,
    /** One word that is another part of the other. */
    PART,
    /** Nothing says that they are one person's. */
    NONE;

    /** Whether the two forms may be one person's where an office stands beside the name. */
    boolean isOnePerson() {
      return this != PART && this != NONE;
    }
  }

  /** The folded words of a name, cut at spaces and hyphens. */
  public static String[] words(String name) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int at = 0; at <= name.length(); at++) {
      if (at < name.length() && !separates(name.charAt(at))) {
        continue;
      }
      if (at > from) {
        String folded = Folding.fold(name.substring(from, at));
        if (!folded.isEmpty()) {
          words.add(folded);
        }
      }
      from = at + 1;
    }
    return words.toArray(new String[0]);
  }

  private static boolean separates(char c) {
    return Character.isWhitespace(c) || "\u00A0-\u2010\u2011\u2013".indexOf(c) >= 0;
  }

  /** The words without particles; all words where nothing else is left. */
  public static String[] core(String[] words) {
    List<String> core = new ArrayList<>();
    for (String word : words) {
      if (!PARTICLES.contains(word)) {
        core.add(word);
      }
    }
    return core.isEmpty() ? words : core.toArray(new String[0]);
  }

  /** Whether the last word of a name stands alone, without a particle before it. */
  public static boolean hasPlainSurname(String[] words) {
    return words.length < 2 || !PARTICLES.contains(words[words.length - 2]);
  }

  /** How form a relates to form b: SHORTER means that a is the shorter one. */
  public static Relation relate(String[] a, String[] b) {
    if (isChildOf(a, b) || isChildOf(b, a)) {
      return Relation.NONE;
    }
    String[] x = core(a);
    String[] y = core(b);
    if (x.length == 0 || y.length == 0) {
      return Relation.NONE;
    }
    if (x.length == y.length) {
      return equalWords(x, y) ? Relation.SAME : Relation.NONE;
    }
    if (x.length > y.length) {
      return switch (shorter(y, x)) {
        case SHORTER, SURNAME, PART -> y.length == 1 ? shorter(y, x) : Relation.LONGER;
        default -> Relation.NONE;
      };
    }
    return shorter(x, y);
  }

  /**
   * Whether a name goes on with another one as the father's, as "Ali bin Omar Saud" with "Omar".
   */
  private static boolean isChildOf(String[] child, String[] father) {
    return child.length > father.length
        && father.length > 1
        && CHILD_OF.contains(child[1])
        && !child[0].equals(father[0])
        && child[2].equals(father[0]);
  }

  private static Relation shorter(String[] few, String[] many) {
    if (few.length == 1) {
      if (fits(few[0], many[many.length - 1])) {
        return Relation.SURNAME;
      }
      for (String word : many) {
        if (fits(few[0], word)) {
          return Relation.PART;
        }
      }
      return Relation.NONE;
    }
    if (!fits(few[few.length - 1], many[many.length - 1]) && !dropsSecondSurname(few, many)) {
      return Relation.NONE;
    }
    int at = 0;
    for (String word : few) {
      while (at < many.length && !fitsOrInitial(word, many[at])) {
        at++;
      }
      if (at++ == many.length) {
        return Relation.NONE;
      }
    }
    return Relation.SHORTER;
  }

  /** Whether "Ricardo Rosselló" is the shorter form of "Ricardo Rosselló Nevares". */
  private static boolean dropsSecondSurname(String[] few, String[] many) {
    return many.length > 2
        && fits(few[0], many[0])
        && fits(few[few.length - 1], many[many.length - 2]);
  }

  private static boolean equalWords(String[] x, String[] y) {
    for (int i = 0; i < x.length; i++) {
      boolean last = i == x.length - 1;
      if (last ? !fits(x[i], y[i]) : !fitsOrInitial(x[i], y[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean fitsOrInitial(String a, String b) {
    if (fits(a, b)) {
      return true;
    }
    return (a.length() == 1 || b.length() == 1) && a.charAt(0) == b.charAt(0);
  }

  /** Whether two folded words are equal, a lost letter fitting any. */
  static boolean fits(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    if (a.length() != b.length() || (a.indexOf('?') < 0 && b.indexOf('?') < 0)) {
      return false;
    }
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i) && a.charAt(i) != '?' && b.charAt(i) != '?') {
        return false;
      }
    }
    return true;
  }
}
