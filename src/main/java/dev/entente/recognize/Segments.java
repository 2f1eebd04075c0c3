package dev.entente.recognize;

import dev.entente.lexicon.Entry;
import dev.entente.lexicon.Role;
import dev.entente.text.Tokens;
import java.util.Arrays;
import java.util.List;

/**
 * The words of offices in a text, cut so that each token belongs to one phrase at most: from left
 * to right the longest phrase, and of equally long ones the more telling role. Reused from article
 * to article.
 */
final class Segments {
  static final int NONE = -1;

  private static final Role[] STRENGTH = {
    Role.ORGANISATION,
    Role.BODY,
    Role.NOT_TITLE,
    Role.TITLE,
    Role.COUNTRY,
    Role.PORTFOLIO,
    Role.MODIFIER,
    Role.HONORIFIC,
    Role.PRIVATE,
    Role.NOT_NAME
  };
  private static final int[] RANK = new int[Role.values().length];

  static {
    Arrays.fill(RANK, NONE);
    for (int i = 0; i < STRENGTH.length; i++) {
      RANK[STRENGTH[i].ordinal()] = STRENGTH.length - i;
    }
  }

  int count;
  private int[] first = new int[256];
  private int[] last = new int[256];
  private Entry[] entry = new Entry[256];
  private int[] index = new int[256];
  private int[] at = new int[1 << 12];

  /** The segment that a token belongs to, or {@link #NONE}. */
  int at(int token) {
    return at[token];
  }

  int first(int segment) {
    return first[segment];
  }

  int last(int segment) {
    return last[segment];
  }

  Entry entry(int segment) {
    return entry[segment];
  }

  /** The index of the segment's entry in the lexicon. */
  int entryIndex(int segment) {
    return index[segment];
  }

  /** The role of the segment that a token belongs to, or null where it belongs to none. */
  boolean is(int token, Role role) {
    return at[token] != NONE && entry[at[token]].role() == role;
  }

  /** Cuts a text. */
  void cut(Tokens tokens, Hits hits, List<CountryRecognizer.Found> countries) {
    int n = tokens.count();
    if (at.length < n) {
      at = new int[n + (n >> 1)];
    }
    Arrays.fill(at, 0, n, NONE);
    count = 0;
    int nextCountry = 0;
    int token = 0;
    while (token < n) {
      while (nextCountry < countries.size() && countries.get(nextCountry).first() < token) {
        nextCountry++;
      }
      boolean country =
          nextCountry < countries.size() && countries.get(nextCountry).first() == token;
      int best = best(tokens, hits, token, country);
      if (best == NONE) {
        token++;
        continue;
      }
      add(hits, best);
      token = hits.last[best];
    }
  }

  private int best(Tokens tokens, Hits hits, int token, boolean country) {
    int best = NONE;
    int bestRank = NONE;
    for (int h = hits.from(token); h < hits.count && hits.first[h] == token; h++) {
      Role role = hits.entry[h].role();
      int rank = RANK[role.ordinal()];
      if (rank == NONE || (role == Role.COUNTRY && !country)) {
        continue;
      }
      if (role == Role.MODIFIER && startsOffice(tokens, hits, hits.last[h])) {
        rank = STRENGTH.length + 1;
      }
      int longer = best == NONE ? 1 : hits.length(h) - hits.length(best);
      if (longer > 0 || (longer == 0 && rank > bestRank)) {
        best = h;
        bestRank = rank;
      }
    }
    return best;
  }

  private static boolean startsOffice(Tokens tokens, Hits hits, int token) {
    if (token >= tokens.count() || !tokens.joins(token)) {
      return false;
    }
    for (int h = hits.from(token); h < hits.count && hits.first[h] == token; h++) {
      switch (hits.entry[h].role()) {
        case TITLE, PORTFOLIO, BODY, ORGANISATION, COUNTRY, MODIFIER -> {
          return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void add(Hits hits, int hit) {
    if (count == first.length) {
      first = Arrays.copyOf(first, count * 2);
      last = Arrays.copyOf(last, count * 2);
      entry = Arrays.copyOf(entry, count * 2);
      index = Arrays.copyOf(index, count * 2);
    }
    first[count] = hits.first[hit];
    last[count] = hits.last[hit];
    entry[count] = hits.entry[hit];
    index[count] = hits.entryIndex[hit];
    Arrays.fill(at, first[count], last[count], count);
    count++;
  }
}
