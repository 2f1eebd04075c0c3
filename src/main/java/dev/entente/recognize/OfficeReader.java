package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.OfficeWord;
import dev.entente.lexicon.Role;
import dev.entente.model.Basis;
import dev.entente.text.Tokens;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Reads the phrase of an office around a title: to the left modifiers, portfolio, body and country
 * ("the late Iranian IRGC Quds Force leader"), to the right what it is held for ("minister of
 * transport of Iraq", "ambassador to Ankara").
 */
final class OfficeReader {
  private static final int MOST_UNKNOWN = 3;
  private static final Set<String> PLACES =
      Set.of(
          "city", "town", "village", "country", "nation", "province", "state", "region", "county");
  private static final List<String> FOLLOWING =
      List.of("elect", "designate", "designee", "nominee");
  private static final List<String> DEMONYM_ENDINGS =
      List.of("an", "ish", "ese", "i", "ic", "en", "ch", "rb", "ss", "nd", "er");

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Segments segments;
  private final NameReader names;
  private final ComplementReader complements;

  OfficeReader(Lexicon lexicon, Tokens tokens, Hits hits, Segments segments, NameReader names) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.segments = segments;
    this.names = names;
    this.complements = new ComplementReader(lexicon, tokens, hits, segments, names);
  }

  /** The phrase around the title of a segment. */
  OfficePhrase read(int titleSegment) {
    OfficeDraft draft = new OfficeDraft(lexicon, segments, titleSegment);
    readLeft(draft);
    readFirm(draft);
    readStatus(draft);
    complements.read(draft);
    return draft.finish();
  }

  /** Passes the status after a title: "adviser-designate", "attorney general nominee". */
  private void readStatus(OfficeDraft draft) {
    int at = draft.last;
    if (at < tokens.count()
        && tokens.joins(at)
        && !tokens.is(at, Tokens.SENTENCE_START)
        && !tokens.is(at - 1, Tokens.POSSESSIVE)
        && segments.is(at, Role.MODIFIER)
        && word(segments.at(at)).status().equals("designate")
        && FOLLOWING.contains(tokens.folded(at))) {
      draft.status = "designate";
      draft.last = segments.last(segments.at(at));
    }
  }

  /** Words such as "Apple" before "president", written small, say that it is a company's. */
  private void readFirm(OfficeDraft draft) {
    int token = draft.first - 1;
    boolean small =
        token >= 0
            && draft.title.office().equals("president")
            && !tokens.is(draft.first, Tokens.UPPER_FIRST)
            && !tokens.is(draft.first, Tokens.SENTENCE_START);
    draft.isPrivate |= small && (tokens.gap(draft.first) & Tokens.GAP_CLOSE) != 0;
    draft.isPrivate |=
        small
            && joinsLeft(draft.first)
            && tokens.is(token, Tokens.UPPER_FIRST)
            && !tokens.is(token, Tokens.SENTENCE_START)
            && !tokens.is(token, Tokens.POSSESSIVE)
            && segments.at(token) == Segments.NONE
            && !isLikeDemonym(tokens.folded(token));
  }

  private static boolean isLikeDemonym(String word) {
    return word.length() < 4 || DEMONYM_ENDINGS.stream().anyMatch(word::endsWith);
  }

  private void readLeft(OfficeDraft draft) {
    boolean more = true;
    while (more && draft.first > 0) {
      if (joinsLeft(draft.first)) {
        int token = draft.first - 1;
        int segment = segments.at(token);
        if (isOfPlace(token)) {
          draft.body = true;
          draft.first = token;
          return;
        }
        boolean known = segment != Segments.NONE && !tokens.folded(token).equals("and");
        more = known ? take(draft, segment) : passUnknown(draft, token);
      } else {
        more = passListedCountry(draft) || passAbbreviation(draft);
      }
    }
  }

  /** "The city's security chief": an office of the place that the text speaks of. */
  private boolean isOfPlace(int token) {
    return tokens.is(token, Tokens.POSSESSIVE)
        && !tokens.is(token, Tokens.UPPER_FIRST)
        && PLACES.contains(tokens.folded(token));
  }

  private boolean joinsLeft(int token) {
    return tokens.joins(token) && !tokens.is(token, Tokens.SENTENCE_START);
  }

  /** Passes the comma of "the Iranian, Turkish and Iraqi foreign ministers". */
  private boolean passListedCountry(OfficeDraft draft) {
    int token = draft.first;
    int gap = tokens.gap(token) & ~(Tokens.GAP_SPACE | Tokens.GAP_NEWLINE);
    return draft.isShared()
        && gap == Tokens.GAP_COMMA
        && !tokens.is(token, Tokens.SENTENCE_START)
        && draft.countries.size() > 1
        && segments.is(token, Role.COUNTRY)
        && segments.is(token - 1, Role.COUNTRY)
        && take(draft, segments.at(token - 1));
  }

  /** Passes the bracket of "Republic of Korea (ROK) foreign minister". */
  private boolean passAbbreviation(OfficeDraft draft) {
    int token = draft.first;
    int marks = ~(Tokens.GAP_SPACE | Tokens.GAP_NEWLINE);
    if (tokens.is(token, Tokens.SENTENCE_START)
        || (tokens.gap(token) & marks) != Tokens.GAP_CLOSE
        || token < 2
        || (tokens.gap(token - 1) & marks) != Tokens.GAP_OPEN
        || !tokens.is(token - 1, Tokens.ALL_UPPER)) {
      return false;
    }
    int segment = segments.at(token - 2);
    if (segment == Segments.NONE) {
      return false;
    }
    Role role = segments.entry(segment).role();
    boolean named = role == Role.COUNTRY || role == Role.BODY || role == Role.ORGANISATION;
    return named && take(draft, segment);
  }

  private boolean take(OfficeDraft draft, int segment) {
    switch (segments.entry(segment).role()) {
      case MODIFIER -> {
        OfficeWord word = word(segment);
        if (word.office().isEmpty()) {
          draft.status = draft.status.isEmpty() ? word.status() : draft.status;
        } else {
          draft.before.insert(0, word.office() + " ");
        }
      }
      case PORTFOLIO -> {
        if (draft.country >= 0) {
          return false;
        }
        draft.hasPortfolio |=
            tokens.is(draft.first, Tokens.UPPER_FIRST)
                && tokens.is(segments.first(segment), Tokens.UPPER_FIRST);
        draft.before.insert(0, word(segment).office() + " ");
      }
      case BODY -> {
        if (draft.country >= 0 && draft.countries.size() > 1) {
          return false;
        }
        draft.takeBody(word(segment), 0);
      }
      case ORGANISATION -> draft.takeOrganisation(word(segment), 0);
      case COUNTRY -> {
        if (!takeCountry(draft, segment)) {
          return false;
        }
      }
      case PRIVATE -> draft.isPrivate = true;
      default -> {
        return false;
      }
    }
    draft.first = segments.first(segment);
    return true;
  }

  private boolean takeCountry(OfficeDraft draft, int segment) {
    int owner = segments.entry(segment).owner();
    if (draft.country >= 0) {
      boolean hyphen = (tokens.gap(draft.first) & Tokens.GAP_HYPHEN) != 0;
      if (!hyphen && !draft.isShared()) {
        return false;
      }
    }
    draft.country = owner;
    draft.countries.add(0, owner);
    return true;
  }

  /** Passes words that the lexicon lacks, where a country or a body stands before them. */
  private boolean passUnknown(OfficeDraft draft, int token) {
    if (tokens.folded(token).equals("and")) {
      boolean shared =
          draft.isShared()
              && token > 0
              && segments.is(token - 1, Role.COUNTRY)
              && !draft.countries.isEmpty();
      if (shared || isListOfPortfolios(draft, token)) {
        draft.first = token;
        return true;
      }
      return false;
    }
    if (tokens.is(token, Tokens.POSSESSIVE)) {
      noteHolder(draft, token);
      return false;
    }
    int at = token;
    while (at >= 0
        && token - at < MOST_UNKNOWN
        && segments.at(at) == Segments.NONE
        && joinsLeft(at)
        && names.isContentWord(at)) {
      at--;
    }
    if (at < 0 || at == token || draft.country >= 0) {
      return false;
    }
    boolean anchor =
        (segments.is(at, Role.COUNTRY) || segments.is(at, Role.ORGANISATION)) && joinsLeft(at + 1);
    if (!anchor || !(isAdjective(at) || tokens.is(token, Tokens.UPPER_FIRST))) {
      return false;
    }
    String words = tokens.text(tokens.start(at + 1), tokens.end(token));
    draft.before.insert(0, words.toLowerCase(Locale.ROOT) + " ");
    draft.first = at + 1;
    return true;
  }

  /** Whether a country's word stands before a noun, unlike in "the United States supports". */
  private boolean isAdjective(int token) {
    return tokens.is(token, Tokens.POSSESSIVE)
        || tokens.is(token, Tokens.ALL_UPPER)
        || segments.entry(segments.at(token)).basis() == Basis.DEMONYM;
  }

  /** "Road Transport and Bridges Minister": a portfolio of the lexicon before an unknown one. */
  private boolean isListOfPortfolios(OfficeDraft draft, int and) {
    return and > 0
        && joinsLeft(and)
        && draft.before.length() > 0
        && segments.is(and - 1, Role.PORTFOLIO)
        && tokens.is(and - 1, Tokens.UPPER_FIRST);
  }

  /** "Putin's spokesman": the office is public where the other person holds one. */
  private void noteHolder(OfficeDraft draft, int token) {
    if (!tokens.is(token, Tokens.UPPER_FIRST) || segments.at(token) != Segments.NONE) {
      return;
    }
    draft.holder = token;
    int at = token;
    while (at > 0
        && joinsLeft(at)
        && tokens.is(at - 1, Tokens.UPPER_FIRST)
        && !tokens.is(at - 1, Tokens.POSSESSIVE)
        && segments.at(at - 1) == Segments.NONE) {
      at--;
    }
    draft.first = at;
  }

  private OfficeWord word(int segment) {
    return lexicon.officeWords().get(segments.entry(segment).owner());
  }
}
