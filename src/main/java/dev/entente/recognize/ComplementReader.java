package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.OfficeWord;
import dev.entente.lexicon.Role;
import dev.entente.lexicon.Title;
import dev.entente.text.Tokens;
import java.util.Set;

/**
 * Reads what an office is held for, after its title: "of transport of Iraq", "to Ankara", "for
 * Educational and Cultural Affairs", and after the name in "President X of Y".
 */
final class ComplementReader {
  private static final int MOST_UNKNOWN = 3;
  private static final Set<String> OF_NAME = Set.of("of", "from");
  private static final Set<String> WHERE = Set.of("to", "in", "at", "on", "from");

  private static final Set<String> PARTIES =
      Set.of("party", "movement", "front", "coalition", "alliance", "league");

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Hits hits;
  private final Segments segments;
  private final NameReader names;

  ComplementReader(Lexicon lexicon, Tokens tokens, Hits hits, Segments segments, NameReader names) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.hits = hits;
    this.segments = segments;
    this.names = names;
  }

  /** Reads on from the title's end as far as complements go, and past the name after them. */
  void read(OfficeDraft draft) {
    if (tokens.joins(draft.last - 1) && isPreposition(draft.last - 1) && draft.hasLongTitle()) {
      readOne(draft, draft.last - 1);
    }
    boolean more = true;
    while (more && draft.last < tokens.count() && joins(draft.last)) {
      more = isPreposition(draft.last) && readOne(draft, draft.last);
    }
    readTail(draft);
  }

  private void readTail(OfficeDraft draft) {
    int start = names.skipHonorifics(draft.last);
    if (start >= tokens.count() || !joins(draft.last)) {
      return;
    }
    int end = names.endAfterTitle(start);
    if (end == start || end >= tokens.count() || !joins(end)) {
      return;
    }
    int at = end + 1;
    if (!OF_NAME.contains(tokens.folded(end)) || at >= tokens.count() || !joins(at)) {
      return;
    }
    at = tokens.folded(at).equals("the") ? at + 1 : at;
    if (at >= tokens.count() || draft.country >= 0) {
      return;
    }
    if (segments.is(at, Role.COUNTRY)
        || segments.is(at, Role.BODY)
        || segments.is(at, Role.ORGANISATION)) {
      int kept = draft.last;
      readOne(draft, end);
      draft.tail = draft.last;
      draft.last = kept;
    }
  }

  private boolean isPreposition(int token) {
    return hits.has(token, Role.OF) && !tokens.is(token, Tokens.UPPER_FIRST);
  }

  private boolean joins(int token) {
    return tokens.joins(token) && !tokens.is(token, Tokens.SENTENCE_START);
  }

  /** Reads one preposition with what depends on it; false where nothing more can follow. */
  private boolean readOne(OfficeDraft draft, int preposition) {
    String word = tokens.folded(preposition);
    draft.isPrivate |= word.equals("at") && draft.title.kind().equals("state");
    boolean toHost =
        draft.isPosted()
            && (word.equals("to") || word.equals("at") || word.equals("in") || word.equals("for"));
    int at = preposition + 1;
    int taken = 0;
    int unknown = 0;
    int lower = 0;
    boolean inOwned = false;
    while (at < tokens.count()
        && (joins(at)
            || goesOnPastComma(at, taken + unknown)
            || endsList(at, taken + unknown)
            || isListedCountry(draft, at))) {
      int segment = segments.at(at);
      String text = tokens.folded(at);
      boolean capital = tokens.is(at, Tokens.UPPER_FIRST);
      if (segment != Segments.NONE && take(draft, segment, toHost, word, taken + unknown)) {
        taken++;
        at = segments.last(segment);
      } else if (text.equals("the") && (taken + unknown == 0 || isAfterAnd(at))) {
        at++;
      } else if (taken + unknown > 0
          && text.equals("and")
          && (isListGoingOn(draft, at) || !joins(at))) {
        at++;
      } else if (capital && taken + unknown > 0 && (tokens.gap(at) & Tokens.GAP_HYPHEN) != 0) {
        at++;
      } else if (segment == Segments.NONE && capital) {
        boolean owned = tokens.is(at - 1, Tokens.POSSESSIVE);
        int own = ownWords(at, unknown + taken == lower || owned || isDirection(at - 1), owned);
        if (own == 0) {
          break;
        }
        unknown++;
        inOwned |= owned;
        at += own;
      } else if (segment != Segments.NONE && capital && isInside(segment)) {
        unknown++;
        at = segments.last(segment);
      } else if (inOwned && !capital && names.startsName(at)) {
        at = names.end(at);
      } else if (taken + unknown > 0 && isInnerPreposition(at)) {
        at++;
      } else if ((taken == 0 && unknown == lower || tokens.is(at - 1, Tokens.POSSESSIVE))
          && !capital
          && lower < MOST_UNKNOWN - 1
          && (segment == Segments.NONE && names.isContentWord(at)
              || isCommonNoun(at)
              || tokens.is(at, Tokens.POSSESSIVE))) {
        lower++;
        unknown++;
        at++;
      } else {
        break;
      }
    }
    while (at > preposition + 1 && isDangling(at - 1)) {
      at--;
    }
    if (taken == 0
        && (unknown == 0
            || (WHERE.contains(word) && !draft.isPosted() && !draft.isOfParliament(word)))) {
      return false;
    }
    if (taken == 0) {
      draft.of.add(tokens.text(tokens.start(preposition + 1), tokens.end(at - 1)));
    }
    draft.holdsName |= unknown > lower;
    draft.last = at;
    return true;
  }

  /** The South of "South Bend", the New of "New Orleans". */
  private boolean isDirection(int token) {
    return tokens.is(token, Tokens.UPPER_FIRST)
        && (segments.is(token, Role.MODIFIER)
            || (segments.is(token, Role.NOT_NAME) && hits.has(token, Role.PLACE_PREPOSITION)));
  }

  /** "the governor of the region". */
  private boolean isCommonNoun(int token) {
    return segments.is(token, Role.NOT_NAME)
        && tokens.end(token) - tokens.start(token) > 3
        && !hits.has(token, Role.OF)
        && !hits.has(token, Role.LINK)
        && !hits.has(token, Role.PLACE_PREPOSITION)
        && !hits.has(token, Role.STARTER);
  }

  private boolean isDangling(int token) {
    String word = tokens.folded(token);
    return word.equals("and") || word.equals("the") || word.equals("of") || word.equals("for");
  }

  /** A title, a common noun or the like inside the name of what the office is held for. */
  private boolean isInside(int segment) {
    Role role = segments.entry(segment).role();
    return role == Role.NOT_NAME
        || role == Role.PORTFOLIO
        || role == Role.MODIFIER
        || (role == Role.TITLE && hits.has(segments.first(segment), Role.PORTFOLIO));
  }

  private boolean isInnerPreposition(int token) {
    String word = tokens.folded(token);
    if (!word.equals("of") && !word.equals("for")) {
      return false;
    }
    int next = token + 1;
    return next < tokens.count()
        && joins(next)
        && tokens.is(next, Tokens.UPPER_FIRST)
        && !segments.is(next, Role.COUNTRY)
        && !segments.is(next, Role.BODY);
  }

  /** "for Civilian Security, Democracy and Human Rights": a list of what has no other comma. */
  private boolean goesOnPastComma(int token, int read) {
    if (read == 0 || !isComma(token) || !tokens.is(token, Tokens.UPPER_FIRST)) {
      return false;
    }
    int segment = segments.at(token);
    int end = segment == Segments.NONE ? token + 1 : segments.last(segment);
    if (segment != Segments.NONE && !isInside(segment)
        || end + 1 >= tokens.count()
        || tokens.is(end + 1, Tokens.SENTENCE_START)) {
      return false;
    }
    boolean and = (joins(end) || isComma(end)) && tokens.folded(end).equals("and");
    int last = tokens.folded(end + 1).equals("the") ? end + 2 : end + 1;
    return and
        && last < tokens.count()
        && tokens.is(last, Tokens.UPPER_FIRST)
        && segments.at(last) != Segments.NONE
        && isInside(segments.at(last));
  }

  /** "the presidents of Serbia, Croatia and Bosnia": a country in a list that ends with "and". */
  private boolean isListedCountry(OfficeDraft draft, int token) {
    if (!draft.isShared() || !isComma(token) || !segments.is(token - 1, Role.COUNTRY)) {
      return false;
    }
    int at = token;
    while (at < tokens.count() && segments.is(at, Role.COUNTRY)) {
      int next = segments.last(segments.at(at));
      if (next >= tokens.count() || tokens.is(next, Tokens.SENTENCE_START)) {
        return false;
      }
      if (tokens.folded(next).equals("and") && (joins(next) || isComma(next))) {
        return next + 1 < tokens.count() && segments.is(next + 1, Role.COUNTRY);
      }
      if (!isComma(next)) {
        return false;
      }
      at = next;
    }
    return at > token
        || (tokens.folded(token).equals("and")
            && token + 1 < tokens.count()
            && segments.is(token + 1, Role.COUNTRY));
  }

  /** The "and" after the last comma of such a list. */
  private boolean endsList(int token, int read) {
    return read > 1
        && isComma(token)
        && tokens.folded(token).equals("and")
        && isListWord(token - 1)
        && token + 2 < tokens.count()
        && isListWord(tokens.folded(token + 1).equals("the") ? token + 2 : token + 1);
  }

  private boolean isListWord(int token) {
    return segments.at(token) != Segments.NONE
        && tokens.is(token, Tokens.UPPER_FIRST)
        && isInside(segments.at(token));
  }

  private boolean isComma(int token) {
    return (tokens.gap(token) & ~(Tokens.GAP_SPACE | Tokens.GAP_NEWLINE)) == Tokens.GAP_COMMA;
  }

  private boolean isAfterAnd(int token) {
    return tokens.folded(token - 1).equals("and");
  }

  private boolean isListGoingOn(OfficeDraft draft, int and) {
    int next = and + 1;
    if (next >= tokens.count() || !joins(next)) {
      return false;
    }
    if (tokens.folded(next).equals("the") && next + 1 < tokens.count()) {
      next++;
    }
    if (segments.at(next) == Segments.NONE) {
      return false;
    }
    Role role = segments.entry(segments.at(next)).role();
    if (role == Role.COUNTRY) {
      return draft.isShared() || (segments.is(and - 1, Role.COUNTRY) && draft.isPosted());
    }
    boolean inside = tokens.is(next, Tokens.UPPER_FIRST) && role == Role.NOT_NAME;
    return role == Role.PORTFOLIO || role == Role.BODY || inside;
  }

  private boolean take(
      OfficeDraft draft, int segment, boolean toHost, String preposition, int taken) {
    boolean capital = tokens.is(segments.first(segment), Tokens.UPPER_FIRST);
    switch (segments.entry(segment).role()) {
      case COUNTRY -> {
        int owner = segments.entry(segment).owner();
        draft.isPrivate |= !toHost && capital && isParty(segments.last(segment));
        if (toHost) {
          draft.host = draft.host < 0 ? owner : draft.host;
        } else if (preposition.equals("in") && draft.title.kind().isEmpty()) {
          return false;
        } else {
          draft.country = draft.country < 0 ? owner : draft.country;
          draft.countries.add(owner);
        }
      }
      case BODY -> draft.takeBody(word(segment), draft.of.size());
      case ORGANISATION -> draft.takeOrganisation(word(segment), draft.of.size());
      case PORTFOLIO -> {
        draft.hasPortfolio |= capital && tokens.is(draft.first, Tokens.UPPER_FIRST);
        String portfolio = word(segment).office();
        if (draft.before.indexOf(portfolio) < 0) {
          draft.before.append(portfolio).append(' ');
        }
      }
      case PRIVATE -> draft.isPrivate = true;
      case MODIFIER -> {
        return taken > 0 || capital;
      }
      case TITLE -> {
        return takeSuperior(draft, segment);
      }
      case NOT_NAME, NOT_TITLE -> {
        return taken > 0 && capital;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  /** Takes the office that a spokesman speaks for: "spokeswoman for the provincial governor". */
  private boolean takeSuperior(OfficeDraft draft, int segment) {
    Title superior = lexicon.titles().get(segments.entry(segment).owner());
    int next = segments.last(segment);
    boolean named =
        next < tokens.count() && tokens.joins(next) && names.startsName(names.skipHonorifics(next));
    boolean serves =
        draft.title.kind().equals("spokesman") || draft.title.kind().equals("government");
    if (named
        || !serves
        || draft.title.reach() == Title.Reach.ALWAYS
        || superior.reach() != Title.Reach.ALWAYS
        || superior.number() == Title.Number.MANY) {
      return false;
    }
    draft.of.add(superior.office());
    draft.body = true;
    return true;
  }

  /** Whether the words after a country make the name of a party: "the Ruritania Rescue Party". */
  private boolean isParty(int token) {
    int at = token;
    while (at < tokens.count()
        && at - token < 5
        && joins(at)
        && tokens.is(at, Tokens.UPPER_FIRST)) {
      if (segments.is(at, Role.BODY)) {
        return false;
      }
      if (PARTIES.contains(tokens.folded(at))) {
        return true;
      }
      at++;
    }
    return false;
  }

  private OfficeWord word(int segment) {
    return lexicon.officeWords().get(segments.entry(segment).owner());
  }

  /** How many words of a capitalised run belong here rather than to the name of the holder. */
  private int ownWords(int token, boolean isFirst, boolean isOwned) {
    int end = names.end(token);
    if (end == token) {
      return names.isShouted(token) && isFirst ? 1 : 0;
    }
    int length = end - token;
    boolean goesOn =
        end < tokens.count()
            && joins(end)
            && !tokens.is(end - 1, Tokens.POSSESSIVE)
            && (isNoName(end)
                || (tokens.folded(end).equals("and")
                    && !segments.is(token - 1, Role.COUNTRY)
                    && isBeforeInside(end + 1)));
    if (goesOn) {
      return length;
    }
    if (end < tokens.count() && goesOnPastComma(end, 1)) {
      return length;
    }
    if (!isFirst) {
      return 0;
    }
    if (length == 1) {
      return 1;
    }
    for (int i = 1; i + 1 < length; i++) {
      if (hits.has(token + i, Role.GIVEN_NAME)) {
        return i;
      }
    }
    boolean marked =
        end >= tokens.count() || (tokens.gap(end) & ~(Tokens.GAP_SPACE | Tokens.GAP_NEWLINE)) != 0;
    return marked || isOwned || length == 2 ? length : 1;
  }

  /** Whether one of the next capitalised words shows that they name no person. */
  private boolean isBeforeInside(int token) {
    for (int at = token; at < token + MOST_UNKNOWN && at < tokens.count(); at++) {
      if (!joins(at) || !tokens.is(at, Tokens.UPPER_FIRST)) {
        return false;
      }
      if (isNoName(at)) {
        return true;
      }
    }
    return false;
  }

  private boolean isNoName(int token) {
    int segment = segments.at(token);
    if (segment == Segments.NONE || !tokens.is(token, Tokens.UPPER_FIRST)) {
      return false;
    }
    Role role = segments.entry(segment).role();
    return isInside(segment) || role == Role.BODY || role == Role.PRIVATE;
  }
}
