package dev.entente.recognize;

import dev.entente.model.Basis;
import dev.entente.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the later and shorter names of persons who are in the article's book. */
final class References {
  private static final Set<String> SAID = Set.of("said", "says", "told", "added", "also");

  private final Tokens tokens;
  private final NameChunks chunks;
  private final BesideName beside;
  private final NameReader names;
  private final Holders holders;
  private final Headlines headlines;
  private final List<Holders.Owned> order;
  private final List<int[]> bare = new ArrayList<>();
  private int passed;

  References(
      Tokens tokens,
      NameChunks chunks,
      BesideName beside,
      NameReader names,
      Holders holders,
      Headlines headlines) {
    this.tokens = tokens;
    this.chunks = chunks;
    this.beside = beside;
    this.names = names;
    this.holders = holders;
    this.headlines = headlines;
    this.order = new ArrayList<>(holders.owned());
    order.sort(Comparator.comparingInt(Holders.Owned::token));
    holders.book().drafts().forEach(draft -> draft.latest = -1);
  }

  /** The names that are nobody's of the book. */
  List<int[]> bare() {
    return bare;
  }

  /** Reads all names that no office claims, from left to right. */
  void find(BitSet boilerplate) {
    for (int chunk = 0; chunk < chunks.count; chunk++) {
      int from = chunks.first(chunk);
      int to = chunks.last(chunk);
      int taken = holders.claimed().nextSetBit(from);
      if (taken >= 0 && taken < to) {
        continue;
      }
      meetUpTo(from);
      boolean person = beside.isPerson(from, to);
      if (!person || !refer(from, to)) {
        bare.add(new int[] {from, to});
        if (person) {
          holders.book().noteOther(holders.words(from, to), from);
        }
      }
    }
    findShouted(boilerplate);
  }

  /** Lets the persons know that they were named before a token. */
  private void meetUpTo(int token) {
    while (passed < order.size() && order.get(passed).token() < token) {
      Holders.Owned owned = order.get(passed++);
      owned.draft().latest = Math.max(owned.draft().latest, owned.token());
    }
  }

  private boolean refer(int from, int to) {
    if (refer(from, to, holders.words(from, to))) {
      return true;
    }
    if (to - from > 1 && headlines.hold(from)) {
      int cut = headlines.cut(new BesideName.Span(from, to), holders).last();
      if (cut < to && refer(from, cut, holders.words(from, cut))) {
        return true;
      }
    }
    if (tokens.is(from, Tokens.SENTENCE_START) && to - from > 1) {
      return refer(from + 1, to, holders.words(from + 1, to));
    }
    if (to - from == 1) {
      String glued = tokens.folded(from);
      for (String said : SAID) {
        if (glued.endsWith(said) && glued.length() > said.length() + 2) {
          return refer(from, to, new String[] {glued.substring(0, glued.length() - said.length())});
        }
      }
    }
    return false;
  }

  /** Whether capitals go on after a name, as in "the John Lewis Voting Rights Act". */
  private boolean goesOn(int token) {
    return token < tokens.count()
        && tokens.joins(token)
        && tokens.is(token, Tokens.UPPER_FIRST)
        && !tokens.is(token, Tokens.SENTENCE_START);
  }

  private boolean refer(int from, int to, String[] words) {
    Optional<PersonBook.Draft> person = holders.book().refer(words);
    if (person.isEmpty()) {
      return false;
    }
    PersonBook.Draft draft = person.get();
    boolean town = words.length == 1 && beside.isTown(from);
    if (town || (words.length > draft.words.length && goesOn(to))) {
      return false;
    }
    if (words.length > draft.words.length) {
      holders.book().rename(draft, holders.name(from, to), words);
    }
    holders.add(draft, new PersonBook.Place(from, to, Basis.REFERENCE, -1, -1, from, to));
    return true;
  }

  /** Finds surnames in capitals, as in headlines and transcripts. */
  private void findShouted(BitSet boilerplate) {
    for (int token = 0; token < tokens.count(); token++) {
      if (names.isShouted(token)
          && !holders.claimed().get(token)
          && !boilerplate.get(token)
          && tokens.end(token) - tokens.start(token) > 3) {
        String word = tokens.folded(token);
        if (holders.book().holds(word) && isSurname(word)) {
          refer(token, token + 1, new String[] {word});
        }
      }
    }
  }

  private boolean isSurname(String word) {
    return holders
        .book()
        .refer(new String[] {word})
        .filter(d -> d.words[d.words.length - 1].equals(word))
        .isPresent();
  }
}
