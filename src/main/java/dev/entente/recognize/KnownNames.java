package dev.entente.recognize;

import dev.entente.lexicon.Role;
import dev.entente.model.Basis;
import dev.entente.text.Tokens;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Finds the full names of the lexicon's known officials, beside an office or not. */
final class KnownNames {
  private static final Recognized.Office NONE = new Recognized.Office("", "", "", "", "");

  private final Tokens tokens;
  private final Hits hits;
  private final Segments segments;
  private final NameChunks chunks;
  private final Holders holders;
  private final Map<Integer, PersonBook.Draft> byOwner = new HashMap<>();
  private final Map<Integer, PersonBook.Draft> byToken = new HashMap<>();

  KnownNames(Tokens tokens, Hits hits, Segments segments, NameChunks chunks, Holders holders) {
    this.tokens = tokens;
    this.hits = hits;
    this.segments = segments;
    this.chunks = chunks;
    this.holders = holders;
  }

  /** Adds the names outside boilerplate; a name that holds an office says whose it is. */
  void find(BitSet boilerplate) {
    for (Holders.Owned owned : holders.owned()) {
      byToken.putIfAbsent(owned.token(), owned.draft());
    }
    int end = 0;
    for (int h = 0; h < hits.count; h++) {
      if (hits.entry[h].role() != Role.OFFICIAL
          || boilerplate.get(hits.first[h])
          || !isWhole(hits.first[h], hits.last[h])) {
        continue;
      }
      int first = hits.first[h];
      int owner = hits.entry[h].owner();
      if (holders.claimed().get(first)) {
        PersonBook.Draft holder = byToken.get(first);
        if (holder != null && holder.known < 0) {
          holder.known = owner;
          byOwner.putIfAbsent(owner, holder);
        }
      } else if (first >= end) {
        int last = hits.last[h];
        holders.add(
            draft(owner, first, last),
            new PersonBook.Place(first, last, Basis.LEXICON, hits.entryIndex[h], -1, first, last));
        end = last;
      }
    }
  }

  private PersonBook.Draft draft(int owner, int first, int last) {
    PersonBook.Draft draft = byOwner.get(owner);
    if (draft == null) {
      draft = holders.book().introduce(holders.name(first, last), holders.words(first, last), NONE);
      if (draft.known >= 0 && draft.known != owner) {
        draft = holders.book().add(holders.name(first, last), holders.words(first, last));
      }
      draft.known = owner;
      byOwner.put(owner, draft);
    }
    return draft;
  }

  /** Whether a name is no part of a longer one. */
  private boolean isWhole(int first, int last) {
    int chunk = chunks.at(first);
    if (chunk < 0) {
      return last - first > 1;
    }
    boolean begins = chunks.first(chunk) == first || last - first > 1;
    boolean ends = chunks.last(chunk) <= last || segments.at(last) != Segments.NONE;
    return begins && ends && (last - first > 1 || chunks.last(chunk) == last);
  }
}
