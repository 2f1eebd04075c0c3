package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.model.Basis;
import dev.entente.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The country of an office that the text gives without one: that of the article, if the article is
 * about one country before all; else the only one of the sentence; else that of a public source.
 */
final class OfficeCountry {
  private static final int LEAD_SENTENCES = 3;

  private final Tokens tokens;
  private final List<CountryRecognizer.Found> countries;
  private final Publisher publisher;
  private final int home;

  OfficeCountry(
      Lexicon lexicon,
      Tokens tokens,
      List<CountryRecognizer.Found> countries,
      Publisher publisher) {
    this.tokens = tokens;
    this.countries = countries;
    this.publisher = publisher;
    this.home = home();
  }

  /** The index of the country of an office, or -1. */
  int at(PersonBook.Ask ask) {
    if (home >= 0) {
      return home;
    }
    if (publisher.isPublicBody()) {
      return ask.isForeign() ? -1 : publisher.country();
    }
    int only = onlyIn(tokens.sentenceOf(ask.token()));
    return only >= 0 ? only : publisher.country();
  }

  private int home() {
    Map<Integer, Integer> counts = new HashMap<>();
    TreeSet<Integer> lead = new TreeSet<>();
    int all = 0;
    int best = -1;
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
      return -1;
    }
    if (best >= 0 && counts.get(best) * 10 >= all * 6) {
      return best;
    }
    return lead.size() == 1 ? lead.first() : -1;
  }

  private int onlyIn(int sentence) {
    int only = -1;
    for (int i = firstFrom(tokens.firstToken(sentence)); i < countries.size(); i++) {
      CountryRecognizer.Found found = countries.get(i);
      if (found.first() >= tokens.lastToken(sentence)) {
        break;
      }
      if (found.basis() == Basis.PLACE) {
        continue;
      }
      if (only >= 0 && only != found.country()) {
        return -1;
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
