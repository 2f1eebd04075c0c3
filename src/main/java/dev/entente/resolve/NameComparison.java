package dev.entente.resolve;

import dev.entente.recognize.PersonName;
import java.util.Arrays;
import java.util.Optional;

/** What two full names, each of one or more articles, say of their bearers. */
final class NameComparison {
  private static final double SIMILAR_WORD = 0.85;
  private static final double SIMILAR_SURNAME = 0.75;
  private static final int LONG_SKELETON = 3;
  private static final double SIMILAR_NAME = 0.88;
  private static final int LONG_NAME = 10;

  /** What a comparison rests on. */
  enum Likeness {
    SAME("same name"),
    SHORTER("shorter form of the name"),
    SPELLING("other spelling"),
    ORDER("other order of the name"),
    SHORT_GIVEN_NAME("short form of the given name"),
    SIMILAR_SURNAME("same office and given name, similar surname"),
    SIMILAR_GIVEN_NAME("same office and surname, similar given name"),
    SLIP("one letter differs");

    private final String reason;

    Likeness(String reason) {
      this.reason = reason;
    }

    String reason() {
      return reason;
    }
  }

  /**
   * Evidence beside the names.
   *
   * @param country whether both are given the same country
   * @param office whether both are given offices that may be one
   */
  record Shared(boolean country, boolean office) {}

  private NameComparison() {}

  /** The strongest reason to take two full names for one person's; empty for none. */
  static Optional<Likeness> of(NameParts one, NameParts other, Shared shared) {
    if (Clusters.isUnlike(one, other)) {
      return Optional.empty();
    }
    PersonName.Relation relation = PersonName.relate(one.base(), other.base());
    switch (relation) {
      case SAME:
        boolean same = one.suffix().equals(other.suffix());
        return Optional.of(same ? Likeness.SAME : Likeness.SHORTER);
      case SHORTER:
        return shorter(one, other, shared);
      case LONGER:
        return shorter(other, one, shared);
      default:
        if (letters(one).equals(letters(other))) {
          return Optional.of(Likeness.SPELLING);
        }
        if (one.base().length == other.base().length) {
          return ofEqualLength(one, other, shared);
        }
        return isBeginning(one.base(), other.base()) || isBeginning(other.base(), one.base())
            ? Optional.of(Likeness.SHORTER)
            : shortGivenName(one, other, shared);
    }
  }

  /** A dropped given name needs more than the rest; a father's name is none of his child's. */
  private static Optional<Likeness> shorter(NameParts few, NameParts many, Shared shared) {
    if (few.headless()) {
      return Optional.empty();
    }
    if (startAlike(few.first(), many.first())) {
      return Optional.of(Likeness.SHORTER);
    }
    boolean father = many.chain();
    boolean initials = many.first().length() < 3;
    return !father && (shared.country() || shared.office() || initials)
        ? Optional.of(Likeness.SHORTER)
        : Optional.empty();
  }

  private static boolean startAlike(String one, String other) {
    boolean initial = one.length() == 1 || other.length() == 1;
    return initial ? one.charAt(0) == other.charAt(0) : isOneWord(one, other);
  }

  private static Optional<Likeness> ofEqualLength(NameParts one, NameParts other, Shared shared) {
    String[] a = one.base();
    String[] b = other.base();
    int n = a.length;
    int unlike = 0;
    int where = -1;
    for (int i = 0; i < n; i++) {
      boolean surname = i == n - 1 && isOneSurname(a[i], b[i]);
      if (!surname && !isOneWord(a[i], b[i])) {
        unlike++;
        where = i;
      }
    }
    if (unlike == 0) {
      return Optional.of(Likeness.SPELLING);
    }
    if ((shared.country() || shared.office()) && Clusters.isReordered(a, b)) {
      return Optional.of(Likeness.ORDER);
    }
    if (unlike > 1) {
      return Optional.empty();
    }
    boolean similar = NameLikeness.likeness(a[where], b[where]) >= SIMILAR_NAME;
    if (where == n - 1 && similar && shared.country() && shared.office()) {
      return Optional.of(Likeness.SIMILAR_SURNAME);
    }
    if (where == 0 && (shared.country() || shared.office())) {
      if (GivenNames.alike(a[0], b[0])) {
        return Optional.of(Likeness.SHORT_GIVEN_NAME);
      }
      if (similar && shared.office()) {
        return Optional.of(Likeness.SIMILAR_GIVEN_NAME);
      }
    }
    return isSlip(a, b) ? Optional.of(Likeness.SLIP) : Optional.empty();
  }

  /** Dan Smith may be Daniel J. Smith. */
  private static Optional<Likeness> shortGivenName(NameParts one, NameParts other, Shared shared) {
    boolean alike =
        one.last().equals(other.last())
            && !one.first().equals(other.first())
            && GivenNames.alike(one.first(), other.first())
            && Math.min(one.base().length, other.base().length) == 2;
    return alike && (shared.country() || shared.office())
        ? Optional.of(Likeness.SHORT_GIVEN_NAME)
        : Optional.empty();
  }

  /** Whether two surnames are one: where the rest of the name agrees, their consonants do. */
  private static boolean isOneSurname(String one, String other) {
    String skeleton = NameLikeness.skeleton(one);
    return skeleton.length() >= LONG_SKELETON
        && skeleton.equals(NameLikeness.skeleton(other))
        && NameLikeness.likeness(one, other) >= SIMILAR_SURNAME;
  }

  /** Whether two words are one, spelt alike. */
  static boolean isOneWord(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    boolean alike =
        NameLikeness.skeleton(one).equals(NameLikeness.skeleton(other))
            && NameLikeness.likeness(one, other) >= SIMILAR_WORD;
    return alike
        || PersonName.relate(new String[] {one}, new String[] {other})
            .equals(PersonName.Relation.SAME);
  }

  /** Whether a name of three words or more goes on in the other. */
  private static boolean isBeginning(String[] few, String[] many) {
    return few.length > 2
        && few.length < many.length
        && Arrays.equals(few, Arrays.copyOf(many, few.length));
  }

  private static String letters(NameParts name) {
    return String.join("", name.base());
  }

  /** Whether two long names differ in one letter: one that is wrong, too much or missing. */
  private static boolean isSlip(String[] one, String[] other) {
    String a = String.join("", one);
    String b = String.join("", other);
    if (Math.min(a.length(), b.length()) < LONG_NAME || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int from = 0;
    while (from < Math.min(a.length(), b.length()) && a.charAt(from) == b.charAt(from)) {
      from++;
    }
    int endA = a.length();
    int endB = b.length();
    while (endA > from && endB > from && a.charAt(endA - 1) == b.charAt(endB - 1)) {
      endA--;
      endB--;
    }
    return endA - from < 2 && endB - from < 2;
  }
}
