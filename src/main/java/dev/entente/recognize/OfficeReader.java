package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.OfficeWord;
import dev.entente.lexicon.Role;
import dev.entente.lexicon.Title;
import dev.entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads the phrase of an office around a title: to the left modifiers, portfolio, body and country
 * ("the late Iranian IRGC Quds Force leader"), to the right what it is held for ("minister of
 * transport of Iraq", "ambassador to Ankara").
 */
final class OfficeReader {
  private static final int MOST_UNKNOWN = 3;
  private static final Set<String> POSTED = Set.of("diplomat", "envoy");
  private static final Set<String> STATE_KINDS =
      Set.of(
          "state",
          "government",
          "monarch",
          "minister",
          "parliament",
          "diplomat",
          "envoy",
          "military",
          "police",
          "judiciary",
          "local",
          "spokesman",
          "religious");

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Hits hits;
  private final Segments segments;
  private final NameReader names;

  OfficeReader(
      Lexicon lexicon, Tokens tokens, Hits hits, Segments segments, NameReader names) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.hits = hits;
    this.segments = segments;
    this.names = names;
  }

  /** The phrase around the title of a segment. */
  OfficePhrase read(int titleSegment) {
    return new Phrase(titleSegment).read();
  }

  /** One phrase while it is read. */
  private final class Phrase {
    private final int titleSegment;
    private final Title title;
    private int first;
    private int last;
    private final StringBuilder before = new StringBuilder();
    private final List<String> of = new ArrayList<>();
    private int country = -1;
    private int host = -1;
    private final List<Integer> countries = new ArrayList<>();
    private String status = "";
    private boolean body;
    private boolean isPrivate;

    Phrase(int titleSegment) {
      this.titleSegment = titleSegment;
      this.title = lexicon.titles().get(segments.entry(titleSegment).owner());
      this.first = segments.first(titleSegment);
      this.last = segments.last(titleSegment);
    }

    OfficePhrase read() {
      readLeft();
      readRight();
      if (country < 0 && !title.country().isEmpty() && !holdsOrganisation) {
        country = lexicon.country(title.country()).orElse(-1);
      }
      return new OfficePhrase(
          first,
          last,
          office(),
          country,
          countries.stream().mapToInt(Integer::intValue).toArray(),
          host,
          status,
          segments.entry(titleSegment).owner(),
          segments.entryIndex(titleSegment),
          reach());
    }

    private boolean holdsOrganisation;

    private OfficePhrase.Reach reach() {
      if (title.kind().equals("relation")) {
        return OfficePhrase.Reach.RELATIVE;
      }
      if (isPrivate) {
        return OfficePhrase.Reach.PRIVATE;
      }
      boolean always = title.reach() == Title.Reach.ALWAYS;
      boolean ofState = country >= 0 && STATE_KINDS.contains(title.kind());
      return always || body || ofState ? OfficePhrase.Reach.PUBLIC : OfficePhrase.Reach.PRIVATE;
    }

    private String office() {
      StringBuilder words = new StringBuilder(before);
      words.append(title.office());
      String joint = " of ";
      for (String part : title.office().contains(" of ") ? List.<String>of() : of) {
        if (words.indexOf(part) < 0) {
          words.append(joint).append(part);
          joint = ", ";
        }
      }
      if (host >= 0 && POSTED.contains(title.kind())) {
        words.append(" to ").append(lexicon.countries().get(host).name());
      }
      return words.toString();
    }

    private void readLeft() {
      boolean more = true;
      while (more && first > 0 && joinsLeft(first)) {
        int token = first - 1;
        int segment = segments.at(token);
        more = segment == Segments.NONE ? passUnknown(token) : takeLeft(segment);
      }
    }

    private boolean joinsLeft(int token) {
      return tokens.joins(token) && !tokens.is(token, Tokens.SENTENCE_START);
    }

    private boolean takeLeft(int segment) {
      switch (segments.entry(segment).role()) {
        case MODIFIER -> {
          OfficeWord word = word(segment);
          if (word.office().isEmpty()) {
            status = status.isEmpty() ? word.status() : status;
          } else {
            before.insert(0, word.office() + " ");
          }
        }
        case PORTFOLIO -> {
          if (country >= 0) {
            return false;
          }
          before.insert(0, word(segment).office() + " ");
        }
        case BODY -> {
          if (country >= 0 && countries.size() > 1) {
            return false;
          }
          takeBody(segment, 0);
        }
        case ORGANISATION -> {
          of.add(0, word(segment).office());
          body = true;
          holdsOrganisation = true;
        }
        case COUNTRY -> {
          if (!takeCountryLeft(segment)) {
            return false;
          }
        }
        case PRIVATE -> isPrivate = true;
        default -> {
          return false;
        }
      }
      first = segments.first(segment);
      return true;
    }

    private boolean takeCountryLeft(int segment) {
      int owner = segments.entry(segment).owner();
      if (country >= 0) {
        boolean hyphen = (tokens.gap(first) & Tokens.GAP_HYPHEN) != 0;
        if (!hyphen && !title.number().equals(Title.Number.MANY)) {
          return false;
        }
      }
      country = owner;
      countries.add(0, owner);
      return true;
    }

    private void takeBody(int segment, int at) {
      OfficeWord word = word(segment);
      of.add(Math.min(at, of.size()), word.office());
      body = true;
      if (country < 0 && !word.country().isEmpty()) {
        country = lexicon.country(word.country()).orElse(-1);
      }
    }

    /** Passes words that the lexicon lacks, where a country or a body stands before them. */
    private boolean passUnknown(int token) {
      if (title.number() == Title.Number.MANY && tokens.folded(token).equals("and")) {
        if (token > 0 && segments.is(token - 1, Role.COUNTRY) && !countries.isEmpty()) {
          first = token;
          return true;
        }
        return false;
      }
      int at = token;
      while (at >= 0
          && token - at < MOST_UNKNOWN
          && segments.at(at) == Segments.NONE
          && joinsLeft(at)
          && isContentWord(at)) {
        at--;
      }
      if (at < 0 || at == token || country >= 0) {
        return false;
      }
      boolean anchor =
          (segments.is(at, Role.COUNTRY) || segments.is(at, Role.ORGANISATION))
              && joinsLeft(at + 1);
      if (!anchor) {
        return false;
      }
      before.insert(
          0, tokens.text(tokens.start(at + 1), tokens.end(token)).toLowerCase(java.util.Locale.ROOT)
              + " ");
      first = at + 1;
      return true;
    }

    private boolean isContentWord(int token) {
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

    private OfficeWord word(int segment) {
      return lexicon.officeWords().get(segments.entry(segment).owner());
    }

    private void readRight() {
      boolean more = true;
      while (more && last < tokens.count() && joinsRight(last)) {
        int token = last;
        if (hasRole(token, Role.OF) && !tokens.is(token, Tokens.UPPER_FIRST)) {
          more = readComplement(token);
        } else {
          more = false;
        }
      }
    }

    private boolean joinsRight(int token) {
      return tokens.joins(token) && !tokens.is(token, Tokens.SENTENCE_START);
    }

    /** Reads one preposition with what depends on it; false where nothing fits. */
    private boolean readComplement(int preposition) {
      String word = tokens.folded(preposition);
      boolean posted = POSTED.contains(title.kind());
      boolean toward = word.equals("to") || word.equals("at") || word.equals("in")
          || (word.equals("for") && posted);
      int at = preposition + 1;
      int taken = 0;
      int unknown = 0;
      boolean toHost = toward && posted;
      while (at < tokens.count() && joinsRight(at)) {
        int segment = segments.at(at);
        String text = tokens.folded(at);
        if (segment != Segments.NONE && takeRight(segment, toHost, word, taken)) {
          taken++;
          at = segments.last(segment);
        } else if (text.equals("the") && (taken == 0 || isAfterAnd(at))) {
          at++;
        } else if (taken > 0 && text.equals("and") && isListGoingOn(at)) {
          at++;
        } else if (taken == 0
            && segment == Segments.NONE
            && unknown < MOST_UNKNOWN
            && isComplementWord(at, unknown)) {
          unknown++;
          at++;
        } else if (unknown > 0
            && taken == 0
            && segment != Segments.NONE
            && segments.entry(segment).role() == Role.NOT_NAME) {
          unknown++;
          at = segments.last(segment);
        } else {
          break;
        }
      }
      while (at > preposition + 1 && tokens.folded(at - 1).matches("and|the")) {
        at--;
      }
      if (taken == 0 && unknown == 0) {
        return false;
      }
      if (taken == 0) {
        if (word.equals("to") || word.equals("in") || word.equals("at") || word.equals("on")) {
          if (!posted) {
            return false;
          }
        }
        of.add(tokens.text(tokens.start(preposition + 1), tokens.end(at - 1)));
        last = at;
        return false;
      }
      last = at;
      return true;
    }

    private boolean isAfterAnd(int token) {
      return tokens.folded(token - 1).equals("and");
    }

    private boolean isListGoingOn(int and) {
      int next = and + 1;
      if (next >= tokens.count() || !joinsRight(next)) {
        return false;
      }
      if (tokens.folded(next).equals("the")) {
        next++;
      }
      if (next >= tokens.count() || segments.at(next) == Segments.NONE) {
        return false;
      }
      Role role = segments.entry(segments.at(next)).role();
      if (role == Role.COUNTRY) {
        return title.number() == Title.Number.MANY
            || (segments.is(and - 1, Role.COUNTRY) && POSTED.contains(title.kind()));
      }
      return role == Role.PORTFOLIO || role == Role.BODY;
    }

    private boolean takeRight(int segment, boolean toHost, String preposition, int taken) {
      switch (segments.entry(segment).role()) {
        case COUNTRY -> {
          int owner = segments.entry(segment).owner();
          if (toHost) {
            host = host < 0 ? owner : host;
          } else if (preposition.equals("in") && country < 0 && title.kind().isEmpty()) {
            return false;
          } else {
            country = country < 0 ? owner : country;
            countries.add(owner);
          }
        }
        case BODY -> takeBody(segment, of.size());
        case ORGANISATION -> {
          of.add(word(segment).office());
          body = true;
          holdsOrganisation = true;
        }
        case PORTFOLIO -> {
          if (!before.isEmpty() && before.indexOf(word(segment).office()) >= 0) {
            return true;
          }
          before.append(word(segment).office()).append(' ');
        }
        case PRIVATE -> isPrivate = true;
        case MODIFIER -> {
          return taken > 0 || tokens.is(segments.first(segment), Tokens.UPPER_FIRST);
        }
        case NOT_NAME, NOT_TITLE -> {
          return taken > 0 && tokens.is(segments.first(segment), Tokens.UPPER_FIRST);
        }
        default -> {
          return false;
        }
      }
      return true;
    }

    /** Whether an unknown word after the preposition still belongs to it, rather than to a name. */
    private boolean isComplementWord(int token, int unknown) {
      if (!tokens.is(token, Tokens.UPPER_FIRST)) {
        return isContentWord(token) && unknown < 2;
      }
      int end = names.end(token);
      if (end == token) {
        return false;
      }
      boolean comma =
          end >= tokens.count() || (tokens.gap(end) & ~(Tokens.GAP_SPACE | Tokens.GAP_NEWLINE)) != 0;
      return comma || end - token > 2 || (unknown == 0 && end - token == 1);
    }

    private boolean hasRole(int token, Role role) {
      for (int h = hits.from(token); h < hits.count && hits.first[h] == token; h++) {
        if (hits.entry[h].role() == role) {
          return true;
        }
      }
      return false;
    }
  }
}
