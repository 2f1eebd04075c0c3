package dev.entente.recognize;

import dev.entente.lexicon.Role;
import dev.entente.model.Basis;
import dev.entente.text.Tokens;

/**
 * Reads persons' names as runs of capitalised words: particles and hyphens inside, honorifics
 * before, never across a mark or a word that no name holds.
 */
final class NameReader {
  private static final int LONGEST = 9;
  private static final int NICKNAME = Tokens.GAP_QUOTE | Tokens.GAP_OPEN;

  private final Tokens tokens;
  private final Hits hits;
  private final Segments segments;

  NameReader(Tokens tokens, Hits hits, Segments segments) {
    this.tokens = tokens;
    this.hits = hits;
    this.segments = segments;
  }

  /** Passes honorifics and ranks before a name. */
  int skipHonorifics(int token) {
    int at = token;
    while (at < tokens.count()
        && segments.is(at, Role.HONORIFIC)
        && segments.last(segments.at(at)) < tokens.count()
        && tokens.joins(segments.last(segments.at(at)))) {
      at = segments.last(segments.at(at));
    }
    return at;
  }

  /** The token after the name that begins at a token; the token itself where none does. */
  int end(int start) {
    if (start >= tokens.count() || !startsName(start)) {
      return start;
    }
    int at = start + 1;
    while (at < tokens.count() && at - start < LONGEST && !tokens.is(at - 1, Tokens.POSSESSIVE)) {
      if (!goesOn(at) && !isNickname(at)) {
        break;
      }
      at++;
    }
    while (at - 1 > start
        && !tokens.is(at - 1, Tokens.UPPER_FIRST)
        && !isHyphenated(at - 1)
        && !isElided(at - 1)) {
      at--;
    }
    return at;
  }

  /**
   * The token after the name that begins at a token right after a title, where the surname may be
   * in capitals; the token itself where none does.
   */
  int endAfterTitle(int start) {
    int end = end(start);
    if (end > start || start >= tokens.count() || !isShouted(start)) {
      return end;
    }
    int at = start + 1;
    while (at < tokens.count()
        && at - start < LONGEST
        && !tokens.is(at - 1, Tokens.POSSESSIVE)
        && (isShouted(at) || goesOn(at))
        && tokens.joins(at)
        && !tokens.is(at, Tokens.SENTENCE_START)) {
      at++;
    }
    return at;
  }

  /** Whether a token is written in capitals as some agencies write surnames. */
  boolean isShouted(int token) {
    return tokens.is(token, Tokens.ALL_UPPER)
        && !tokens.is(token, Tokens.HAS_DIGIT)
        && !tokens.is(token, Tokens.DOTTED)
        && (tokens.end(token) - tokens.start(token) > 2 || isBeforeHyphen(token))
        && segments.at(token) == Segments.NONE;
  }

  private boolean isBeforeHyphen(int token) {
    int next = token + 1;
    return next < tokens.count()
        && tokens.gap(next) == Tokens.GAP_HYPHEN
        && tokens.is(next, Tokens.ALL_UPPER);
  }

  /** Whether the token may be the first of a name. */
  boolean startsName(int token) {
    if (!tokens.is(token, Tokens.UPPER_FIRST)) {
      return isParticle(token) && beforeCapital(token) && !tokens.is(token, Tokens.SENTENCE_START);
    }
    return isNameWord(token) && !isBlocked(token, true) && !isShortAcronym(token);
  }

  /**
   * Two capitals begin a name only before a word in lower case letters: "TJ Cox", not "AL-THANI".
   */
  private boolean isShortAcronym(int token) {
    if (!tokens.is(token, Tokens.ALL_UPPER)
        || tokens.is(token, Tokens.DOTTED)
        || tokens.end(token) - tokens.start(token) != 2) {
      return false;
    }
    int next = token + 1;
    return next >= tokens.count()
        || !tokens.joins(next)
        || !tokens.is(next, Tokens.UPPER_FIRST)
        || tokens.is(next, Tokens.ALL_UPPER);
  }

  private boolean goesOn(int token) {
    if (tokens.is(token, Tokens.SENTENCE_START)) {
      return false;
    }
    int gap = tokens.gap(token);
    boolean joined = tokens.joins(token) || gap == Tokens.GAP_GLUED;
    if (!joined || (gap & Tokens.GAP_NEWLINE) != 0 && endsLine(token)) {
      return false;
    }
    if (!tokens.is(token, Tokens.UPPER_FIRST)) {
      return isHyphenated(token) || isElided(token) || (isParticle(token) && beforeCapital(token));
    }
    return isNameWord(token) && !isBlocked(token, false) && !isPronoun(token);
  }

  /** Whether a token is the initial of "Anne A. Roe" rather than an article. */
  private boolean isInitial(int token) {
    return tokens.is(token, Tokens.DOTTED)
        && tokens.is(token, Tokens.UPPER_FIRST)
        && tokens.end(token) - tokens.start(token) == 1;
  }

  /** Whether a token is the "I" of a new clause rather than a monarch's numeral. */
  private boolean isPronoun(int token) {
    int next = token + 1;
    return tokens.end(token) - tokens.start(token) == 1
        && tokens.charAt(tokens.start(token)) == 'I'
        && !tokens.is(token, Tokens.DOTTED)
        && next < tokens.count()
        && tokens.joins(next)
        && !tokens.is(next, Tokens.SENTENCE_START)
        && !tokens.is(next, Tokens.UPPER_FIRST)
        && !hits.has(next, Role.OF);
  }

  /** "d'Estaing", "l'Ouverture": one letter and an apostrophe before a capital. */
  private boolean isElided(int token) {
    int from = tokens.start(token);
    return tokens.end(token) - from > 3
        && "'\u2019".indexOf(tokens.charAt(from + 1)) >= 0
        && Character.isUpperCase(tokens.charAt(from + 2));
  }

  /**
   * Whether a token is the nickname in "William “Bill” Foo", or the word after it, which goes on
   * with the name.
   */
  private boolean isNickname(int token) {
    if (tokens.is(token, Tokens.SENTENCE_START) || !tokens.is(token, Tokens.UPPER_FIRST)) {
      return false;
    }
    if (!isNameWord(token) || isBlocked(token, false)) {
      return false;
    }
    int opened = marks(token - 1);
    boolean after = (opened & NICKNAME) != 0 && closes(token, opened);
    int gap = marks(token);
    int next = token + 1;
    return after
        || ((gap == Tokens.GAP_QUOTE || gap == Tokens.GAP_OPEN)
            && gap != tokens.gap(token)
            && next < tokens.count()
            && closes(next, gap)
            && tokens.is(next, Tokens.UPPER_FIRST)
            && !tokens.is(next, Tokens.SENTENCE_START)
            && isNameWord(next)
            && !isBlocked(next, false));
  }

  private int marks(int token) {
    return tokens.gap(token) & ~(Tokens.GAP_SPACE | Tokens.GAP_NEWLINE);
  }

  private boolean closes(int token, int opened) {
    int gap = tokens.gap(token);
    int mark = opened == Tokens.GAP_OPEN ? Tokens.GAP_CLOSE : Tokens.GAP_QUOTE;
    return marks(token) == mark && gap != mark;
  }

  /** A name goes on past a line end only where the line was wrapped, not where it ended. */
  private boolean endsLine(int token) {
    return (tokens.gap(token) & Tokens.GAP_SENTENCE) != 0;
  }

  private boolean isHyphenated(int token) {
    return tokens.gap(token) == Tokens.GAP_HYPHEN && !tokens.is(token, Tokens.HAS_DIGIT);
  }

  private boolean beforeCapital(int token) {
    int next = token + 1;
    if (next >= tokens.count() || !tokens.joins(next)) {
      return false;
    }
    return tokens.is(next, Tokens.UPPER_FIRST)
        ? isNameWord(next) && !isBlocked(next, false)
        : isParticle(next)
            && next + 1 < tokens.count()
            && tokens.joins(next + 1)
            && tokens.is(next + 1, Tokens.UPPER_FIRST)
            && !isBlocked(next + 1, false);
  }

  /** Whether a capitalised token looks like a word of a name rather than an acronym. */
  private boolean isNameWord(int token) {
    if (tokens.is(token, Tokens.HAS_DIGIT)) {
      return false;
    }
    int length = tokens.end(token) - tokens.start(token);
    if (!tokens.is(token, Tokens.ALL_UPPER) || length <= 2 || tokens.is(token, Tokens.DOTTED)) {
      return true;
    }
    return isRomanNumeral(token) || (token > 0 && isMixedCase(token - 1) && length > 3);
  }

  private boolean isMixedCase(int token) {
    return tokens.is(token, Tokens.UPPER_FIRST)
        && !tokens.is(token, Tokens.ALL_UPPER)
        && tokens.joins(token + 1)
        && segments.at(token) == Segments.NONE;
  }

  private boolean isRomanNumeral(int token) {
    for (int p = tokens.start(token); p < tokens.end(token); p++) {
      if ("IVX".indexOf(tokens.charAt(p)) < 0) {
        return false;
      }
    }
    return true;
  }

  private boolean isParticle(int token) {
    return hits.has(token, Role.PARTICLE);
  }

  /** Whether a short title is the last word of a name, as in "Hun Sen". */
  private boolean endsName(int token) {
    int next = token + 1;
    boolean capitalNext =
        next < tokens.count() && tokens.joins(next) && tokens.is(next, Tokens.UPPER_FIRST);
    return hits.has(token - 1, Role.GIVEN_NAME)
        && tokens.gap(token) == Tokens.GAP_SPACE
        && !tokens.is(token, Tokens.DOTTED)
        && !capitalNext;
  }

  /** Whether a town stands after a given name, as in "Ricardo Lagos". */
  private boolean isSurname(int token, int segment) {
    Basis basis = segments.entry(segment).basis();
    return (basis == Basis.PLACE || (basis == Basis.NAME && isClosed(token + 1)))
        && !tokens.is(token, Tokens.POSSESSIVE)
        && tokens.gap(token) == Tokens.GAP_SPACE
        && hits.has(token - 1, Role.GIVEN_NAME);
  }

  /** Whether no capital goes on after a word. */
  private boolean isClosed(int next) {
    return next >= tokens.count()
        || !tokens.joins(next)
        || tokens.is(next, Tokens.SENTENCE_START)
        || !tokens.is(next, Tokens.UPPER_FIRST);
  }

  /** Whether a word belongs to something that is no name. */
  private boolean isBlocked(int token, boolean first) {
    int segment = segments.at(token);
    if (segment == Segments.NONE || (!first && isInitial(token))) {
      return false;
    }
    boolean given = hits.has(token, Role.GIVEN_NAME);
    int length = segments.last(segment) - segments.first(segment);
    boolean lowerCaseWord = tokens.gap(token) == Tokens.GAP_HYPHEN && !first;
    return switch (segments.entry(segment).role()) {
      case PORTFOLIO, PRIVATE, MODIFIER -> !given && (first || hits.has(token, Role.NOT_NAME));
      case COUNTRY ->
          length > 1 || !(given || lowerCaseWord || (!first && isSurname(token, segment)));
      case HONORIFIC -> first && !given;
      case NOT_NAME -> !lowerCaseWord && !(given && !first);
      case TITLE -> length > 1 || !(given || lowerCaseWord || (!first && endsName(token)));
      default -> length > 1 || !given;
    };
  }

  /** Whether a word of the lexicon's other roles does not forbid it inside an office. */
  boolean isContentWord(int token) {
    if (tokens.end(token) - tokens.start(token) < 3 || tokens.is(token, Tokens.POSSESSIVE)) {
      return false;
    }
    for (int h = hits.from(token); h < hits.count && hits.first[h] == token; h++) {
      switch (hits.entry[h].role()) {
        case LINK, OF, PLACE_PREPOSITION, TRAVEL, NOT_NAME, NOT_PLACE -> {
          return false;
        }
        default -> {}
      }
    }
    return true;
  }
}
