package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.Role;
import dev.entente.text.Tokens;
import java.util.Optional;
import java.util.Set;

/** Finds the name that stands beside an office: before it or after it. */
final class BesideName {
  private static final int LINK_REACH = 6;
  private static final int LONGEST_LINK = 2;
  private static final int APPOSITION_REACH = 16;
  private static final int MARKS = ~(Tokens.GAP_SPACE | Tokens.GAP_NEWLINE | Tokens.GAP_HYPHEN);
  private static final Set<String> ARTICLES = Set.of("the", "a", "an");
  private static final Set<String> PLACED =
      Set.of("in", "at", "near", "outside", "around", "into", "via", "through", "across", "inside");

  private static final Set<String> DEGREES =
      Set.of("phd", "md", "mba", "jd", "jr", "sr", "esq", "obe", "cbe", "mbe");

  /** After an office that stands in apposition these begin another clause. */
  private static final Set<String> VERBS =
      Set.of(
          "said",
          "says",
          "will",
          "would",
          "has",
          "have",
          "had",
          "is",
          "was",
          "were",
          "are",
          "told",
          "met",
          "can",
          "could",
          "should",
          "may",
          "might",
          "must",
          "did",
          "does",
          "also",
          "added",
          "stressed",
          "noted",
          "called",
          "urged",
          "expressed",
          "stated",
          "announced",
          "pointed",
          "described",
          "emphasized",
          "emphasised",
          "underlined",
          "hailed",
          "condemned",
          "warned",
          "arrived",
          "visited",
          "held",
          "discussed",
          "made",
          "gave",
          "took",
          "went",
          "wants");

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Hits hits;
  private final Segments segments;
  private final NameReader names;
  private final NameChunks chunks;

  BesideName(
      Lexicon lexicon,
      Tokens tokens,
      Hits hits,
      Segments segments,
      NameReader names,
      NameChunks chunks) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.hits = hits;
    this.segments = segments;
    this.names = names;
    this.chunks = chunks;
  }

  /**
   * A name.
   *
   * @param first its first token
   * @param last the token after its last
   */
  record Span(int first, int last) {
    int words() {
      return last - first;
    }
  }

  /** The name directly after an office, honorifics between them passed. */
  Optional<Span> directlyAfter(int title) {
    int from = afterBracket(title);
    boolean passed = from > title;
    if (from >= tokens.count()
        || tokens.is(from, Tokens.SENTENCE_START)
        || (tokens.gap(from) & (passed ? MARKS & ~Tokens.GAP_CLOSE : MARKS | Tokens.GAP_HYPHEN))
            != 0) {
      return Optional.empty();
    }
    int start = names.skipHonorifics(from);
    return person(start, names.endAfterTitle(start));
  }

  /** Passes the bracket of "member of parliament (MP) X" and "MP (member of parliament) X". */
  private int afterBracket(int token) {
    if (token >= tokens.count() || (tokens.gap(token) & MARKS) != Tokens.GAP_OPEN) {
      return token;
    }
    int at = token + 1;
    while (at < tokens.count() && at - token < LINK_REACH && tokens.joins(at)) {
      at++;
    }
    boolean closed =
        at < tokens.count()
            && (tokens.gap(at) & MARKS) == Tokens.GAP_CLOSE
            && !tokens.is(at, Tokens.SENTENCE_START);
    boolean means =
        segments.is(token, Role.TITLE) || (at == token + 1 && tokens.is(token, Tokens.ALL_UPPER));
    return closed && means ? at : token;
  }

  /** The name after an office and one comma or bracket, where what follows closes it. */
  Optional<Span> apposedAfter(OfficePhrase phrase) {
    int from = phrase.last();
    if (from >= tokens.count() || tokens.is(from, Tokens.SENTENCE_START)) {
      return Optional.empty();
    }
    int gap = tokens.gap(from) & MARKS;
    if (gap != Tokens.GAP_COMMA && gap != Tokens.GAP_OPEN) {
      return Optional.empty();
    }
    int start = names.skipHonorifics(from);
    int end = names.end(start);
    boolean acronym =
        end > start && tokens.is(end - 1, Tokens.ALL_UPPER) && !tokens.is(end - 1, Tokens.DOTTED);
    if (gap == Tokens.GAP_OPEN && phrase.hasComplement() && !hits.has(start, Role.GIVEN_NAME)) {
      return Optional.empty();
    }
    boolean telling = (end - start > 1 && !acronym) || start > from;
    return telling && isClosed(end) ? person(start, end) : Optional.empty();
  }

  /** One of several names that share an office: after it, a comma, or "and". */
  Optional<Span> listed(int from) {
    if (from >= tokens.count() || tokens.is(from, Tokens.SENTENCE_START)) {
      return Optional.empty();
    }
    int gap = tokens.gap(from) & MARKS;
    if (gap != 0 && gap != Tokens.GAP_COMMA) {
      return Optional.empty();
    }
    int start = names.skipHonorifics(from);
    return person(start, names.end(start));
  }

  private Optional<Span> person(int from, int end) {
    int start = afterEveryday(from, end);
    return end > start && isPerson(start, end) && (isTitled(start) || !isEveryday(start, end))
        ? Optional.of(new Span(start, end))
        : Optional.empty();
  }

  /**
   * Where a name begins behind everyday words that a headline or the name of a body leaves before a
   * given name: "Employees John Roe".
   */
  private int afterEveryday(int from, int end) {
    int at = from;
    while (at < end && tokens.is(at, Tokens.UPPER_FIRST) && isEveryday(at)) {
      at++;
    }
    return at > from && at + 1 < end && hits.has(at, Role.GIVEN_NAME) ? at : from;
  }

  private boolean isTitled(int start) {
    return start > 0 && segments.is(start - 1, Role.HONORIFIC) && tokens.joins(start);
  }

  /** Whether a name is of everyday words alone, as in "Chief Corporate Affairs". */
  private boolean isEveryday(int start, int end) {
    for (int t = start; t < end; t++) {
      if (!isEveryday(t)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a word alone names nobody. */
  boolean isEveryday(int token) {
    return !hits.has(token, Role.GIVEN_NAME) && lexicon.isCommonWord(tokens.folded(token));
  }

  /** The name of a list that ends before a token, of two words or more: one may be a place. */
  Optional<Span> endingAt(int end) {
    int chunk = chunks.at(end - 1);
    return chunk < 0 || chunks.last(chunk) != end || tokens.is(end - 1, Tokens.POSSESSIVE)
        ? Optional.empty()
        : person(chunks.first(chunk), end).filter(name -> name.words() > 1);
  }

  /** The name before an office: before a comma, "who is", "was appointed" and the like. */
  Optional<Span> before(int first, int last) {
    int at = first;
    int links = 0;
    boolean verb = false;
    while (at > 0
        && links < LINK_REACH
        && !tokens.is(at, Tokens.SENTENCE_START)
        && (at == first ? !isComma(at) : tokens.joins(at) || isComma(at))) {
      int link = linkBefore(at);
      if (link == at) {
        break;
      }
      at = link;
      links++;
      verb |= !ARTICLES.contains(tokens.folded(at));
    }
    if (at == 0 || tokens.is(at, Tokens.SENTENCE_START)) {
      return Optional.empty();
    }
    int gap = tokens.gap(at) & ~(Tokens.GAP_SPACE | Tokens.GAP_NEWLINE);
    boolean apposed = gap == Tokens.GAP_COMMA || gap == Tokens.GAP_OPEN || gap == Tokens.GAP_DASH;
    if (!apposed && !(gap == 0 && verb)) {
      return Optional.empty();
    }
    int end = apposed ? passDegree(passParty(passAge(at))) : at;
    int nearest = chunks.at(end - 1);
    boolean named = nearest >= 0 && end - chunks.first(nearest) > 1;
    end = verb && gap == Tokens.GAP_COMMA && !named ? passApposition(end) : end;
    int chunk = chunks.at(end - 1);
    if (chunk < 0 || chunks.last(chunk) != end || tokens.is(end - 1, Tokens.POSSESSIVE)) {
      return Optional.empty();
    }
    int start = chunks.first(chunk);
    if (apposed && !verb && (isPlace(start) || !isApposition(end - start, last))) {
      return Optional.empty();
    }
    boolean nobody =
        end - start == 1 && (hits.has(start, Role.COUNTRY) || (!verb && isAddressed(start)));
    return nobody ? Optional.empty() : person(start, end);
  }

  /** Whether one word before an office is a first name that addresses someone. */
  private boolean isAddressed(int token) {
    return hits.has(token, Role.GIVEN_NAME) && !isTitled(token);
  }

  /** Passes the age between a name and an office: "X, 52, the mayor". */
  private int passAge(int at) {
    boolean age =
        at >= 2
            && tokens.is(at - 1, Tokens.HAS_DIGIT)
            && tokens.end(at - 1) - tokens.start(at - 1) <= 3
            && isComma(at - 1)
            && !tokens.is(at - 1, Tokens.SENTENCE_START);
    return age ? at - 1 : at;
  }

  /** Passes the party and state of "Rep. X, D-Ind., chairman". */
  private int passParty(int at) {
    boolean party = at >= 3 && isTag(at - 2) && isComma(at - 2);
    return party ? at - 2 : at;
  }

  /** Passes what stands after a name and a comma: "X, Ph.D., director", "X, Jr., president". */
  private int passDegree(int at) {
    if (at < 3 || tokens.is(at - 1, Tokens.SENTENCE_START)) {
      return at;
    }
    if (isComma(at - 1) && DEGREES.contains(tokens.folded(at - 1))) {
      return at - 1;
    }
    boolean doctor =
        isComma(at - 2) && tokens.folded(at - 2).equals("ph") && tokens.folded(at - 1).equals("d");
    return doctor ? at - 2 : at;
  }

  private boolean isTag(int token) {
    return token + 1 < tokens.count()
        && tokens.end(token) - tokens.start(token) == 1
        && tokens.is(token, Tokens.UPPER_FIRST)
        && tokens.gap(token + 1) == Tokens.GAP_HYPHEN
        && !tokens.is(token, Tokens.SENTENCE_START);
  }

  /** Whether the word of a country or its capital stands here as a place. */
  boolean isTown(int start) {
    return isPlace(start) && hits.has(start, Role.COUNTRY);
  }

  /** Whether a title is the given name "Min" rather than short for an office. */
  boolean isGivenName(int token) {
    return hits.has(token, Role.GIVEN_NAME) && !tokens.is(token, Tokens.DOTTED);
  }

  /** Whether part of a name stands right before a word, as in "Ahmad Shah". */
  boolean isAfterName(int token) {
    return tokens.gap(token) == Tokens.GAP_SPACE
        && tokens.is(token - 1, Tokens.UPPER_FIRST)
        && (hits.has(token - 1, Role.GIVEN_NAME) || !tokens.is(token - 1, Tokens.SENTENCE_START))
        && segments.at(token - 1) == Segments.NONE
        && !tokens.is(token - 1, Tokens.POSSESSIVE);
  }

  /** Whether capitals at a token name a company, a foundation or the like. */
  boolean isNamedBody(int token) {
    int at = token;
    while (at < tokens.count()
        && at - token < 6
        && (at == token || tokens.joins(at))
        && tokens.is(at, Tokens.UPPER_FIRST)) {
      if (segments.is(at, Role.PRIVATE) || (at > token && hits.has(at, Role.THING))) {
        return true;
      }
      if (segments.is(at, Role.COUNTRY) || segments.is(at, Role.BODY)) {
        return false;
      }
      at++;
    }
    return false;
  }

  /** Whether a preposition of place stands before a word. */
  boolean isPlace(int start) {
    return start > 0
        && !tokens.is(start, Tokens.SENTENCE_START)
        && tokens.joins(start)
        && PLACED.contains(tokens.folded(start - 1));
  }

  /** Whether what follows an office shows that it belongs to the name before the comma. */
  private boolean isApposition(int nameWords, int last) {
    if (last >= tokens.count() || tokens.is(last, Tokens.SENTENCE_START)) {
      return true;
    }
    int gap = tokens.gap(last) & MARKS;
    if (tokens.folded(last).equals("who")) {
      return true;
    }
    boolean mark = gap != 0 && (nameWords > 1 || (gap & Tokens.GAP_DASH) == 0);
    return mark || (nameWords > 1 && !VERBS.contains(tokens.folded(last)));
  }

  /** Whether a name in apposition ends here rather than begins the next clause. */
  private boolean isClosed(int end) {
    if (end >= tokens.count() || tokens.is(end, Tokens.SENTENCE_START)) {
      return true;
    }
    if ((tokens.gap(end) & MARKS) != 0) {
      return true;
    }
    String next = tokens.folded(end);
    return !next.equals("was") && !next.equals("is") && !next.equals("were");
  }

  private boolean isComma(int token) {
    return (tokens.gap(token) & Tokens.GAP_COMMA) != 0;
  }

  /** Passes "X, a former spy chief, was named ..." from the second comma to the first. */
  private int passApposition(int end) {
    for (int at = end - 1; at > 0 && at > end - APPOSITION_REACH; at--) {
      if (tokens.is(at, Tokens.SENTENCE_START)) {
        break;
      }
      if (isComma(at)) {
        boolean telling = ARTICLES.contains(tokens.folded(at)) || hits.has(at, Role.TITLE);
        int chunk = chunks.at(at - 1);
        boolean name = chunk >= 0 && chunks.last(chunk) == at && at - chunks.first(chunk) > 1;
        return telling && name ? at : end;
      }
    }
    return end;
  }

  /** The first token of the link that ends before a token, or the token itself. */
  private int linkBefore(int token) {
    for (int first = token - 1; first >= Math.max(0, token - LONGEST_LINK); first--) {
      for (int h = hits.from(first); h < hits.count && hits.first[h] == first; h++) {
        if (hits.entry[h].role() == Role.LINK && hits.last[h] == token) {
          return first;
        }
      }
      if (!tokens.joins(first) || tokens.is(first, Tokens.SENTENCE_START)) {
        break;
      }
    }
    return token;
  }

  /** Whether capitalised words may name a person: no acronym, no lone letter, no body or thing. */
  boolean isPerson(int start, int end) {
    int next = end;
    if (next < tokens.count()
        && tokens.joins(next)
        && tokens.is(next, Tokens.UPPER_FIRST)
        && !tokens.is(next, Tokens.SENTENCE_START)
        && !tokens.is(end - 1, Tokens.POSSESSIVE)
        && (segments.is(next, Role.PRIVATE)
            || segments.is(next, Role.BODY)
            || hits.has(next, Role.THING))) {
      return false;
    }
    if (isTag(start)) {
      return false;
    }
    int letters = tokens.end(end - 1) - tokens.start(start);
    return letters > 1 && !(end - start == 1 && tokens.is(start, Tokens.DOTTED));
  }
}
