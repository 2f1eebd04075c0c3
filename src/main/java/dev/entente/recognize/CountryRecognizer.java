package dev.entente.recognize;

import dev.entente.lexicon.Entry;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.PhraseTrie;
import dev.entente.lexicon.Role;
import dev.entente.model.Basis;
import dev.entente.text.Tokens;
import dev.entente.text.Vocabulary;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the countries of an article: the longest name wins, blockers and exclusions strike out, and
 * a capital is read as its government or as a place. What it gives is in the order of the text.
 */
final class CountryRecognizer {
  private static final int TRAVEL_REACH = 4;
  private static final int LONGEST_LIST = 16;

  private final Lexicon lexicon;

  CountryRecognizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A country found.
   *
   * @param first the first token
   * @param last the token after the last one
   * @param rule the index of the lexicon's entry
   */
  record Found(int first, int last, int country, Basis basis, int rule) {}

  /** The countries of a text, without those in boilerplate. */
  List<Found> find(Tokens tokens, Hits hits, BitSet boilerplate) {
    List<Found> found = new ArrayList<>();
    BitSet named = new BitSet();
    BitSet spelled = new BitSet();
    for (int hit = 0; hit < hits.count; hit++) {
      if (hits.entry[hit].role() != Role.COUNTRY
          || boilerplate.get(hits.first[hit])
          || isStruckOut(hits, hit)
          || isPersonName(tokens, hits, hit)
          || isTownOfRegion(tokens, hits, hit)) {
        continue;
      }
      Entry entry = hits.entry[hit];
      Basis basis = entry.basis();
      if (basis == Basis.REFERENCE) {
        if (!combines(tokens, hits, hit)) {
          continue;
        }
        basis = Basis.DEMONYM;
      }
      addSharedHead(tokens, hits, hit, found, named);
      if (basis != Basis.PLACE) {
        named.set(entry.owner());
      }
      if (basis != Basis.PLACE && basis != Basis.METONYM) {
        spelled.set(entry.owner());
      }
      found.add(
          new Found(hits.first[hit], hits.last[hit], entry.owner(), basis, hits.entryIndex[hit]));
    }
    found = withoutMetonymsOfFormerStates(found, named, spelled);
    CapitalReader capitals = new CapitalReader(tokens, hits, found);
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      if (f.basis() == Basis.PLACE && named.get(f.country()) && !capitals.isPlace(i)) {
        found.set(i, new Found(f.first(), f.last(), f.country(), Basis.METONYM, f.rule()));
      }
    }
    return found;
  }

  /**
   * Leaves out a metonym, such as the Kremlin, that is the capital of a former state too, where the
   * text names the former state and does not spell out its successor.
   */
  private List<Found> withoutMetonymsOfFormerStates(
      List<Found> found, BitSet named, BitSet spelled) {
    List<Found> kept = new ArrayList<>(found.size());
    for (int i = 0; i < found.size(); i++) {
      Found f = found.get(i);
      if (f.basis() == Basis.METONYM
          && !spelled.get(f.country())
          && (isOfFormerState(f, found, i - 1, named) || isOfFormerState(f, found, i + 1, named))) {
        named.clear(f.country());
      } else {
        kept.add(f);
      }
    }
    return kept;
  }

  private boolean isOfFormerState(Found metonym, List<Found> found, int beside, BitSet named) {
    if (beside < 0 || beside >= found.size() || found.get(beside).first() != metonym.first()) {
      return false;
    }
    int other = found.get(beside).country();
    return named.get(other)
        && lexicon
            .countries()
            .get(other)
            .successor()
            .equals(lexicon.countries().get(metonym.country()).id());
  }

  /** Whether a longer country, an exclusion or a blocker takes the place of a hit. */
  private static boolean isStruckOut(Hits hits, int hit) {
    int owner = hits.entry[hit].owner();
    for (int other = hits.from(Math.max(0, hits.first[hit] - Hits.LONGEST));
        other < hits.count && hits.first[other] < hits.last[hit];
        other++) {
      if (other == hit || !hits.overlaps(hit, other)) {
        continue;
      }
      Entry entry = hits.entry[other];
      switch (entry.role()) {
        case COUNTRY -> {
          int longer = hits.length(other) - hits.length(hit);
          if (longer > 0 || (longer == 0 && entry.owner() == owner && other < hit)) {
            return true;
          }
        }
        case COUNTRY_EXCLUDE -> {
          if (entry.owner() == owner) {
            return true;
          }
        }
        case BLOCKER -> {
          if ((entry.owner() & 1) != 0 && hits.covers(other, hit)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  /** Whether a country's word stands as a given name or surname beside another part of a name. */
  private static boolean isPersonName(Tokens tokens, Hits hits, int hit) {
    int token = hits.first[hit];
    if (hits.length(hit) != 1 || !hasRole(hits, token, Role.GIVEN_NAME, hits.entry[hit])) {
      return false;
    }
    if (token > 0
        && isPlainSpace(tokens, token)
        && isNamePart(tokens, hits, token - 1)
        && !tokens.is(token - 1, Tokens.POSSESSIVE)) {
      return true;
    }
    int next = token + 1;
    return hits.entry[hit].basis() != Basis.DEMONYM
        && next < tokens.count()
        && !tokens.is(token, Tokens.POSSESSIVE)
        && isPlainSpace(tokens, next)
        && isNamePart(tokens, hits, next)
        && tokens.word(next) == Vocabulary.NONE
        && tokens.stem(next) == Vocabulary.NONE;
  }

  /** Whether a region of a country follows the comma, as in "Lebanon, Pennsylvania". */
  private static boolean isTownOfRegion(Tokens tokens, Hits hits, int hit) {
    int next = hits.last[hit];
    if (next >= tokens.count()
        || (tokens.gap(next) & ~Tokens.GAP_SPACE) != Tokens.GAP_COMMA
        || hits.length(hit) > 1) {
      return false;
    }
    for (int h = hits.from(next); h < hits.count && hits.first[h] == next; h++) {
      if (hits.entry[h].role() == Role.BODY && hits.entry[h].rule().equals("offices:region")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPlainSpace(Tokens tokens, int token) {
    return tokens.gap(token) == Tokens.GAP_SPACE;
  }

  private static boolean isNamePart(Tokens tokens, Hits hits, int token) {
    if (!tokens.is(token, Tokens.UPPER_FIRST)
        || (tokens.is(token, Tokens.ALL_UPPER) && tokens.end(token) - tokens.start(token) > 1)
        || tokens.is(token, Tokens.HAS_DIGIT)) {
      return false;
    }
    for (int h = hits.from(token); h < hits.count && hits.first[h] == token; h++) {
      switch (hits.entry[h].role()) {
        case GIVEN_NAME -> {
          return true;
        }
        case HONORIFIC, PARTICLE, COMPANION, TOPIC, TOPIC_EXCLUDE, OFFICIAL, AGENCY -> {}
        default -> {
          return false;
        }
      }
    }
    return !tokens.is(token, Tokens.SENTENCE_START);
  }

  private static boolean hasRole(Hits hits, int token, Role role, Entry country) {
    for (int h = hits.from(token); h < hits.count && hits.first[h] == token; h++) {
      if (hits.entry[h].role() == role && hits.entry[h].owner() == country.owner()) {
        return true;
      }
    }
    return false;
  }

  /** Whether "Sino" stands before a hyphen and another country's word. */
  private static boolean combines(Tokens tokens, Hits hits, int hit) {
    int next = hits.last[hit];
    if (next >= tokens.count() || (tokens.gap(next) & (Tokens.GAP_HYPHEN | Tokens.GAP_DASH)) == 0) {
      return false;
    }
    for (int h = hits.from(next); h < hits.count && hits.first[h] == next; h++) {
      if (hits.entry[h].role() == Role.COUNTRY) {
        return true;
      }
    }
    return false;
  }

  /** Finds North Korea in "North and South Korea": the first word with the second one's rest. */
  private void addSharedHead(Tokens tokens, Hits hits, int hit, List<Found> found, BitSet named) {
    int first = hits.first[hit];
    if (hits.length(hit) < 2
        || first < 2
        || !tokens.joins(first)
        || !tokens.joins(first - 1)
        || !tokens.folded(first - 1).equals("and")
        || tokens.word(first - 2) < 0) {
      return;
    }
    int state = lexicon.trie().first(tokens.word(first - 2));
    for (int t = first + 1; t < hits.last[hit] && state != PhraseTrie.NONE; t++) {
      state = tokens.word(t) < 0 ? PhraseTrie.NONE : lexicon.trie().next(state, tokens.word(t));
    }
    if (state == PhraseTrie.NONE) {
      return;
    }
    for (int index : lexicon.trie().entries(state)) {
      Entry entry = lexicon.entry(index);
      if (entry.role() == Role.COUNTRY && entry.owner() != hits.entry[hit].owner()) {
        named.set(entry.owner());
        found.add(new Found(first - 2, first - 1, entry.owner(), entry.basis(), index));
        return;
      }
    }
  }

  /** Reads capitals as places or as governments, by the words around them. */
  private record CapitalReader(Tokens tokens, Hits hits, List<Found> found) {

    boolean isPlace(int index) {
      Found capital = found.get(index);
      if (isDateline(capital) || isPartOfName(capital) || isBeforeItsCountry(index)) {
        return true;
      }
      int head = headOfList(index);
      int before = head - 1;
      if (before < 0 || tokens.is(head, Tokens.SENTENCE_START)) {
        return false;
      }
      if (endsRole(before, Role.NOT_PLACE)) {
        return false;
      }
      if (endsRole(before, Role.PLACE_PREPOSITION) || endsRole(before, Role.TRAVEL)) {
        return true;
      }
      String word = tokens.folded(before);
      boolean direction = word.equals("to") || word.equals("for") || word.equals("between");
      return direction && hasTravelBefore(before);
    }

    private boolean isDateline(Found capital) {
      if (!tokens.is(capital.first(), Tokens.SENTENCE_START) || capital.last() >= tokens.count()) {
        return false;
      }
      int gap = tokens.gap(capital.last());
      return (gap & (Tokens.GAP_DASH | Tokens.GAP_OPEN)) != 0
          || ((gap & (Tokens.GAP_COMMA | Tokens.GAP_COLON)) != 0
              && tokens.is(capital.first(), Tokens.ALL_UPPER));
    }

    private boolean isPartOfName(Found capital) {
      int next = capital.last();
      return next < tokens.count()
          && tokens.gap(next) == Tokens.GAP_SPACE
          && !tokens.is(next - 1, Tokens.POSSESSIVE)
          && tokens.is(next, Tokens.UPPER_FIRST)
          && !tokens.is(next, Tokens.SENTENCE_START);
    }

    private boolean isBeforeItsCountry(int index) {
      Found capital = found.get(index);
      return index + 1 < found.size()
          && found.get(index + 1).first() == capital.last()
          && found.get(index + 1).country() == capital.country()
          && (tokens.gap(capital.last()) & Tokens.GAP_COMMA) != 0;
    }

    private int headOfList(int index) {
      int head = found.get(index).first();
      for (int i = index - 1; i >= 0 && i >= index - LONGEST_LIST; i--) {
        Found earlier = found.get(i);
        int between = head - earlier.last();
        boolean listed =
            (between == 1 && tokens.folded(head - 1).equals("and") && tokens.joins(head - 1))
                || (between == 0 && (tokens.gap(head) & Tokens.GAP_COMMA) != 0);
        if (!listed || earlier.basis() == Basis.DEMONYM) {
          break;
        }
        head = earlier.first();
      }
      return head;
    }

    private boolean endsRole(int token, Role role) {
      int from = hits.from(Math.max(0, token - 3));
      for (int h = from; h < hits.count && hits.first[h] <= token; h++) {
        if (hits.last[h] == token + 1 && hits.entry[h].role() == role) {
          return true;
        }
      }
      return false;
    }

    private boolean hasTravelBefore(int token) {
      int sentence = tokens.sentenceOf(token);
      for (int t = token - 1; t >= 0 && t >= token - TRAVEL_REACH; t--) {
        if (tokens.sentenceOf(t) != sentence) {
          return false;
        }
        if (endsRole(t, Role.TRAVEL)) {
          return true;
        }
      }
      return false;
    }
  }
}
