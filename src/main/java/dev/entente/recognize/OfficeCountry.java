package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.model.Basis;
import dev.entente.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/**
 * The country of an office that the text gives without one: that of the place at the head of the
 * sentence ("In Madrid, the prime minister"); that of the dateline, where the lead names an office
 * before any country, or a national agency writes from home; that of the article, if it is about
 * one country before all; else the only one of the sentence; else that of the dateline or of the
 * source.
 */
final class OfficeCountry {
  private static final int LEAD_SENTENCES = 3;
  private static final int NONE = -1;

  /** Offices that a country without a prime minister or a monarch does not have. */
  private static final List<String> PARLIAMENTARY =
      List.of("minister", "premier", "chancellor", "king", "queen", "emir", "sultan", "prince");

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final List<CountryRecognizer.Found> countries;
  private final Publisher publisher;
  private final Optional<Dateline> dateline;
  private final Map<Integer, Integer> counts = new HashMap<>();
  private final int states;
  private final int home;
  private final int local;
  private boolean domestic;

  OfficeCountry(
      Lexicon lexicon,
      Tokens tokens,
      Hits hits,
      List<CountryRecognizer.Found> countries,
      Publisher publisher) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.countries = countries;
    this.publisher = publisher;
    this.states = lexicon.country("US").orElse(NONE);
    this.home = home();
    this.dateline = Dateline.find(lexicon, tokens, hits, countries);
    this.local = dateline.map(this::local).orElse(NONE);
    this.domestic = local >= 0 && dateline.get().agency() == local;
  }

  /** The index of the country of an office, or -1; offices are asked for in the book's order. */
  int at(PersonBook.Ask ask, String office) {
    int sentence = tokens.sentenceOf(ask.token());
    int placed = placeAtHead(sentence, ask.token());
    if (fits(placed, office)) {
      return placed;
    }
    domestic |= local >= 0 && leads(ask.token());
    if (domestic && fits(local, office)) {
      return local;
    }
    if (home >= 0 && fits(home, office)) {
      return home;
    }
    if (publisher.isPublicBody()) {
      return ask.isForeign() ? NONE : publisher.country();
    }
    int only = onlyIn(sentence);
    if (fits(only, office)) {
      return only;
    }
    int last = dateline.map(this::sender).orElse(publisher.country());
    return fits(last, office) ? last : NONE;
  }

  private boolean fits(int country, String office) {
    return country >= 0
        && (country != states || PARLIAMENTARY.stream().noneMatch(office::contains));
  }

  /** Of the countries of a place the one that the article names most, a former state before it. */
  private int local(Dateline line) {
    int best = NONE;
    for (int place : line.places()) {
      int count = counts.getOrDefault(place, 0);
      int most = counts.getOrDefault(best, 0);
      boolean former = !lexicon.countries().get(place).successor().isEmpty();
      if (best == NONE || count > most || (count == most && count > 0 && former)) {
        best = place;
      }
    }
    return best;
  }

  /** The country of a dateline, or of a national agency that writes from abroad. */
  private int sender(Dateline line) {
    int agency = line.agency();
    boolean abroad = agency >= 0 && !line.places().contains(agency);
    return abroad && counts.containsKey(agency) ? agency : local;
  }

  /** Whether an office stands in the lead before any country is named there. */
  private boolean leads(int token) {
    Dateline line = dateline.get();
    int from = Math.min(line.last(), tokens.count() - 1);
    boolean abroad = line.agency() >= 0 && !line.places().contains(line.agency());
    if (token < from
        || tokens.sentenceOf(token) > tokens.sentenceOf(from)
        || (abroad && counts.containsKey(line.agency()))) {
      return false;
    }
    int next = firstFrom(from);
    return next >= countries.size() || countries.get(next).first() >= token;
  }

  /** The country of a capital in "In Madrid, Prime Minister X said", or -1. */
  private int placeAtHead(int sentence, int token) {
    int first = tokens.firstToken(sentence);
    if (token < first + 2 || !tokens.folded(first).equals("in")) {
      return NONE;
    }
    int found = firstFrom(first + 1);
    boolean place =
        found < countries.size()
            && countries.get(found).first() == first + 1
            && countries.get(found).basis() == Basis.PLACE
            && countries.get(found).last() < token
            && (tokens.gap(countries.get(found).last()) & Tokens.GAP_COMMA) != 0;
    return place ? countries.get(found).country() : NONE;
  }

  private int home() {
    TreeSet<Integer> lead = new TreeSet<>();
    int all = 0;
    int best = NONE;
    for (CountryRecognizer.Found found : countries) {
      if (!found.basis().counts()) {
        continue;
      }
      all++;
      int count = counts.merge(found.country(), 1, Integer::sum);
      if (best < 0 || count > counts.get(best)) {
        best = found.country();
      }
      if (tokens.sentenceOf(found.first()) < LEAD_SENTENCES) {
        lead.add(found.country());
      }
    }
    if (publisher.isPublicBody()) {
      return NONE;
    }
    if (best >= 0 && counts.get(best) * 10 >= all * 6) {
      return best;
    }
    int titled = onlyIn(0);
    if (titled >= 0 && counts.getOrDefault(titled, 0).equals(counts.get(best))) {
      return titled;
    }
    return lead.size() == 1 ? lead.first() : NONE;
  }

  private int onlyIn(int sentence) {
    int only = NONE;
    for (int i = firstFrom(tokens.firstToken(sentence)); i < countries.size(); i++) {
      CountryRecognizer.Found found = countries.get(i);
      if (found.first() >= tokens.lastToken(sentence)) {
        break;
      }
      if (found.basis() == Basis.PLACE) {
        continue;
      }
      if (only >= 0 && only != found.country()) {
        return NONE;
      }
      only = found.country();
    }
    return only;
  }

  private int firstFrom(int token) {
    int low = 0;
    int high = countries.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (countries.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
