package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.Role;
import dev.entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The place and the agency that wire copy begins with: "ANKARA, Turkey (AP) -", "Tehran, Nov 5,
 * IRNA --". Agencies leave out the country of officials at home in the place.
 *
 * @param last the token after the last one
 * @param places the indices of the countries that the place may lie in, at least one
 * @param agency the index of the country of a national agency, or -1
 */
record Dateline(int last, List<Integer> places, int agency) {
  private static final int SENTENCES = 8;
  private static final int REACH = 16;

  /** The first dateline of the body. */
  static Optional<Dateline> find(
      Lexicon lexicon, Tokens tokens, Hits hits, List<CountryRecognizer.Found> countries) {
    Reader reader = new Reader(lexicon, tokens, hits, countries);
    int last = Math.min(SENTENCES, tokens.sentences());
    for (int sentence = 1; sentence < last; sentence++) {
      int first = tokens.firstToken(sentence);
      Optional<Dateline> found = first < tokens.count() ? reader.at(first) : Optional.empty();
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Reads one line after the other. */
  private static final class Reader {
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final Hits hits;
    private final List<CountryRecognizer.Found> countries;
    private int nextCountry;

    Reader(Lexicon lexicon, Tokens tokens, Hits hits, List<CountryRecognizer.Found> countries) {
      this.lexicon = lexicon;
      this.tokens = tokens;
      this.hits = hits;
      this.countries = countries;
    }

    Optional<Dateline> at(int first) {
      List<Integer> places = new ArrayList<>(2);
      int end = Math.min(first + REACH, tokens.count());
      int agency = -1;
      boolean signed = false;
      boolean bracketed = false;
      boolean dated = false;
      int at = first;
      while (at < end && !closes(at, first) && isPart(at)) {
        dated |= tokens.is(at, Tokens.HAS_DIGIT);
        int hit = hit(at, Role.AGENCY);
        if (hit >= 0 && at > first) {
          signed = true;
          bracketed |= (tokens.gap(at) & Tokens.GAP_OPEN) != 0;
          String code = lexicon.officeWords().get(hits.entry[hit].owner()).country();
          agency = code.isEmpty() ? -1 : lexicon.country(code).orElse(-1);
          at = hits.last[hit];
          if (bracketed) {
            break;
          }
        } else {
          addRegion(at, places);
          at++;
        }
      }
      boolean closed = at < end && closes(at, first);
      addCountries(first, at, places);
      boolean titled =
          isAlone(first, at) || (dated || tokens.is(first, Tokens.ALL_UPPER)) && closed;
      boolean wired = signed && (bracketed || closed);
      return !places.isEmpty() && (wired || (titled && startsWithPlace(first)))
          ? Optional.of(new Dateline(at, List.copyOf(places), agency))
          : Optional.empty();
    }

    private boolean closes(int token, int first) {
      return token > first && (tokens.gap(token) & Tokens.GAP_DASH) != 0;
    }

    private boolean isPart(int token) {
      return tokens.is(token, Tokens.UPPER_FIRST)
          || tokens.is(token, Tokens.HAS_DIGIT)
          || hit(token, Role.AGENCY) >= 0;
    }

    /** Whether a place in capitals has its line to itself. */
    private boolean isAlone(int first, int at) {
      return tokens.is(first, Tokens.ALL_UPPER) && at >= tokens.lastToken(tokens.sentenceOf(first));
    }

    private boolean startsWithPlace(int first) {
      int i = from(first);
      return i < countries.size() && countries.get(i).first() == first;
    }

    private void addRegion(int token, List<Integer> places) {
      int hit = hit(token, Role.BODY);
      if (hit >= 0 && hits.entry[hit].rule().equals("offices:region")) {
        String code = lexicon.officeWords().get(hits.entry[hit].owner()).country();
        lexicon.country(code).ifPresent(places::add);
      }
    }

    private void addCountries(int first, int last, List<Integer> places) {
      for (int i = from(first); i < countries.size() && countries.get(i).first() < last; i++) {
        places.add(countries.get(i).country());
      }
    }

    private int from(int token) {
      while (nextCountry < countries.size() && countries.get(nextCountry).first() < token) {
        nextCountry++;
      }
      return nextCountry;
    }

    private int hit(int token, Role role) {
      for (int h = hits.from(token); h < hits.count && hits.first[h] == token; h++) {
        if (hits.entry[h].role() == role) {
          return h;
        }
      }
      return -1;
    }
  }
}
