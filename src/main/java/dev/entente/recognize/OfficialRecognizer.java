package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.Role;
import dev.entente.lexicon.Title;
import dev.entente.model.Basis;
import dev.entente.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds officials by the offices that the text gives, by the names of known officials, and by later
 * references to both. Works from the titles outwards, so that its time is in the number of titles
 * and capitalised names, not in the length of the text.
 */
final class OfficialRecognizer {
  private static final int LINK_REACH = 6;
  private static final Set<String> SAID = Set.of("said", "says", "told", "added", "also");

  private final Lexicon lexicon;
  private final Segments segments = new Segments();

  OfficialRecognizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** What was found, in tokens. */
  record Found(List<PersonBook.Draft> persons, List<int[]> bareNames, BitSet nameTokens) {}

  /** The officials of a text. */
  Found find(
      Tokens tokens, Hits hits, List<CountryRecognizer.Found> countries, BitSet boilerplate) {
    segments.cut(tokens, hits, countries);
    return new Pass(tokens, hits, countries, boilerplate).run();
  }

  /** One text while it is read. */
  private final class Pass {
    private final Tokens tokens;
    private final Hits hits;
    private final List<CountryRecognizer.Found> countries;
    private final BitSet boilerplate;
    private final NameReader names;
    private final OfficeReader offices;
    private final PersonBook book = new PersonBook();
    private final BitSet claimed = new BitSet();
    private final List<int[]> chunks = new ArrayList<>();
    private final List<int[]> bare = new ArrayList<>();
    private PersonBook.Draft lastHolder;
    private Recognized.Office lastOffice;

    Pass(
        Tokens tokens,
        Hits hits,
        List<CountryRecognizer.Found> countries,
        BitSet boilerplate) {
      this.tokens = tokens;
      this.hits = hits;
      this.countries = countries;
      this.boilerplate = boilerplate;
      this.names = new NameReader(tokens, hits, segments);
      this.offices = new OfficeReader(lexicon, tokens, hits, segments, names);
    }

    Found run() {
      findChunks();
      findKnown();
      for (int s = 0; s < segments.count; s++) {
        if (segments.entry(s).role() == Role.TITLE
            && !boilerplate.get(segments.first(s))
            && !isAllCaps(tokens.sentenceOf(segments.first(s)))) {
          readOffice(s);
        }
      }
      findReferences();
      return new Found(book.drafts(), bare, claimed);
    }

    private int capsSentence = -1;
    private boolean caps;

    /** Whether a sentence is written in capitals, so that case says nothing. */
    private boolean isAllCaps(int sentence) {
      if (sentence == capsSentence) {
        return caps;
      }
      int upper = 0;
      int words = 0;
      for (int t = tokens.firstToken(sentence); t < tokens.lastToken(sentence); t++) {
        if (tokens.end(t) - tokens.start(t) > 2 && !tokens.is(t, Tokens.HAS_DIGIT)) {
          words++;
          upper += tokens.is(t, Tokens.ALL_UPPER) ? 1 : 0;
        }
      }
      capsSentence = sentence;
      caps = words >= 3 && upper * 10 >= words * 8;
      return caps;
    }

    private void findChunks() {
      int token = 0;
      while (token < tokens.count()) {
        int end = boilerplate.get(token) ? token : names.end(token);
        if (end > token) {
          chunks.add(new int[] {token, end});
          token = end;
        } else {
          token++;
        }
      }
    }

    private void findKnown() {
      for (int h = 0; h < hits.count; h++) {
        if (hits.entry[h].role() != Role.OFFICIAL || boilerplate.get(hits.first[h])) {
          continue;
        }
        int first = hits.first[h];
        int last = hits.last[h];
        if (last - first < 2 && !standsAlone(first, last)) {
          continue;
        }
        int chunk = chunkAt(first);
        if (chunk >= 0 && chunks.get(chunk)[1] > last && !startsAnother(last)) {
          continue;
        }
        int owner = hits.entry[h].owner();
        PersonBook.Draft draft = knownDraft(owner, first, last);
        if (overlapsPlace(draft, first, last)) {
          continue;
        }
        draft.places.add(
            new PersonBook.Place(
                first, last, Basis.LEXICON, hits.entryIndex[h], -1, first, last));
        claimed.set(first, last);
      }
    }

    private boolean standsAlone(int first, int last) {
      int chunk = chunkAt(first);
      return chunk < 0 || (chunks.get(chunk)[0] == first && chunks.get(chunk)[1] == last);
    }

    private boolean startsAnother(int token) {
      return segments.at(token) != Segments.NONE;
    }

    private PersonBook.Draft knownDraft(int owner, int first, int last) {
      for (PersonBook.Draft draft : book.drafts()) {
        if (draft.known == owner) {
          return draft;
        }
      }
      PersonBook.Draft draft = new PersonBook.Draft(name(first, last), words(first, last));
      draft.known = owner;
      book.drafts().add(draft);
      return draft;
    }

    private static boolean overlapsPlace(PersonBook.Draft draft, int first, int last) {
      for (PersonBook.Place place : draft.places) {
        if (place.first() < last && first < place.last()) {
          return true;
        }
      }
      return false;
    }

    private void readOffice(int segment) {
      OfficePhrase phrase = offices.read(segment);
      if (phrase.reach() == OfficePhrase.Reach.PRIVATE) {
        return;
      }
      if (lexicon.titles().get(phrase.title()).number() == Title.Number.MANY) {
        readShared(phrase);
        return;
      }
      int[] right = nameAfter(phrase.last());
      int[] left = nameBefore(phrase.first());
      boolean direct = right.length > 0 && tokens.joins(phrase.last());
      if (direct) {
        assign(phrase, right, phrase.country());
      } else if (left.length > 0 && (left[1] - left[0] > 1 || right.length == 0)) {
        assign(phrase, left, phrase.country());
      } else if (right.length > 0 && right[1] - right[0] > 1) {
        assign(phrase, right, phrase.country());
      }
    }

    /** The name after an office: directly, or after one comma. */
    private int[] nameAfter(int from) {
      if (from >= tokens.count() || tokens.is(from, Tokens.SENTENCE_START)) {
        return new int[0];
      }
      int gap = tokens.gap(from) & ~(Tokens.GAP_SPACE | Tokens.GAP_NEWLINE | Tokens.GAP_HYPHEN);
      if (gap != 0 && gap != Tokens.GAP_COMMA && gap != Tokens.GAP_OPEN) {
        return new int[0];
      }
      int start = names.skipHonorifics(from);
      int end = names.end(start);
      return end > start && isPerson(start, end) ? new int[] {start, end} : new int[0];
    }

    /** The name before an office: before a comma, "who is", "was appointed" and the like. */
    private int[] nameBefore(int first) {
      int at = first;
      int links = 0;
      boolean verb = false;
      while (at > 0
          && links < LINK_REACH
          && !tokens.is(at, Tokens.SENTENCE_START)
          && isLink(at - 1)
          && (at == first ? !isComma(at) : tokens.joins(at) || isComma(at))) {
        at--;
        links++;
        verb |= !tokens.folded(at).matches("the|a|an");
      }
      if (at == 0 || tokens.is(at, Tokens.SENTENCE_START)) {
        return new int[0];
      }
      int gap = tokens.gap(at) & ~(Tokens.GAP_SPACE | Tokens.GAP_NEWLINE);
      boolean apposed =
          gap == Tokens.GAP_COMMA || gap == Tokens.GAP_OPEN || gap == Tokens.GAP_DASH;
      if (!apposed && !(gap == 0 && verb)) {
        return new int[0];
      }
      int chunk = chunkAt(at - 1);
      if (chunk < 0 || chunks.get(chunk)[1] != at) {
        return new int[0];
      }
      int start = chunks.get(chunk)[0];
      if (tokens.is(at - 1, Tokens.POSSESSIVE) || !isPerson(start, at)) {
        return new int[0];
      }
      return new int[] {start, at};
    }

    private boolean isComma(int token) {
      return (tokens.gap(token) & Tokens.GAP_COMMA) != 0;
    }

    private boolean isLink(int token) {
      for (int h = hits.from(token); h < hits.count && hits.first[h] == token; h++) {
        if (hits.entry[h].role() == Role.LINK && hits.last[h] == token + 1) {
          return true;
        }
      }
      return false;
    }

    /** Whether capitalised words may name a person: no acronym, no lone letter, no body. */
    private boolean isPerson(int start, int end) {
      int next = end;
      if (next < tokens.count()
          && tokens.joins(next)
          && tokens.is(next, Tokens.UPPER_FIRST)
          && !tokens.is(end - 1, Tokens.POSSESSIVE)
          && (segments.is(next, Role.PRIVATE) || segments.is(next, Role.BODY))) {
        return false;
      }
      int letters = tokens.end(end - 1) - tokens.start(start);
      return letters > 1 && !(end - start == 1 && tokens.is(start, Tokens.DOTTED));
    }

    private int chunkAt(int token) {
      int low = 0;
      int high = chunks.size() - 1;
      while (low <= high) {
        int middle = (low + high) >>> 1;
        int[] chunk = chunks.get(middle);
        if (token < chunk[0]) {
          high = middle - 1;
        } else if (token >= chunk[1]) {
          low = middle + 1;
        } else {
          return middle;
        }
      }
      return -1;
    }

    /** Reads "the foreign ministers of Iran and Turkey, A and B" and "Presidents A and B". */
    private void readShared(OfficePhrase phrase) {
      List<int[]> group = new ArrayList<>();
      int at = phrase.last();
      while (at < tokens.count() && !tokens.is(at, Tokens.SENTENCE_START)) {
        int start = at;
        if (!group.isEmpty() && tokens.folded(start).equals("and")) {
          start++;
        }
        if (start >= tokens.count()) {
          break;
        }
        int[] name = nameAfter(start);
        if (name.length == 0) {
          break;
        }
        group.add(name);
        at = name[1];
      }
      if (group.size() < 2) {
        return;
      }
      int[] holders = phrase.others();
      boolean respectively = holders.length == group.size();
      for (int i = 0; i < group.size(); i++) {
        int country = respectively ? holders[i] : holders.length == 1 ? phrase.country() : -1;
        assign(phrase, group.get(i), country);
      }
    }

    private void assign(OfficePhrase phrase, int[] name, int country) {
      String code = country < 0 ? "" : lexicon.countries().get(country).id();
      Recognized.Office office;
      if (phrase.reach() == OfficePhrase.Reach.RELATIVE) {
        if (lastOffice == null) {
          return;
        }
        office = new Recognized.Office(lastOffice.office(), code, "", code.isEmpty() ? "" : "text", "");
      } else {
        String host =
            phrase.host() < 0 ? "" : lexicon.countries().get(phrase.host()).id();
        office =
            new Recognized.Office(
                phrase.office(), code, host, code.isEmpty() ? "" : "text", phrase.status());
      }
      String[] words = words(name[0], name[1]);
      PersonBook.Draft draft = book.introduce(name(name[0], name[1]), words, code, name[0]);
      int officeIndex = draft.officeIndex(office);
      int extentFirst = Math.min(phrase.first(), name[0]);
      int extentLast = Math.max(phrase.last(), name[1]);
      PersonBook.Place place =
          new PersonBook.Place(
              name[0], name[1], Basis.OFFICE, phrase.rule(), officeIndex, extentFirst, extentLast);
      addOrWiden(draft, place);
      claimed.set(name[0], name[1]);
      if (draft != lastHolder || phrase.reach() != OfficePhrase.Reach.RELATIVE) {
        lastHolder = draft;
        lastOffice = office;
      }
    }

    /** Two titles around one name make one mention with the extent of both. */
    private void addOrWiden(PersonBook.Draft draft, PersonBook.Place place) {
      for (int i = 0; i < draft.places.size(); i++) {
        PersonBook.Place old = draft.places.get(i);
        if (old.first() < place.last() && place.first() < old.last()) {
          boolean keepsOld = old.basis() == Basis.OFFICE;
          draft.places.set(
              i,
              new PersonBook.Place(
                  Math.min(old.first(), place.first()),
                  Math.max(old.last(), place.last()),
                  Basis.OFFICE,
                  keepsOld ? old.rule() : place.rule(),
                  keepsOld ? old.office() : place.office(),
                  Math.min(old.extentFirst(), place.extentFirst()),
                  Math.max(old.extentLast(), place.extentLast())));
          return;
        }
      }
      draft.places.add(place);
    }

    private void findReferences() {
      for (int[] chunk : chunks) {
        int from = chunk[0];
        int to = chunk[1];
        int free = claimed.nextClearBit(from);
        if (free >= to) {
          continue;
        }
        if (claimed.nextSetBit(from) >= 0 && claimed.nextSetBit(from) < to) {
          continue;
        }
        if (!isPerson(from, to) || !refer(from, to)) {
          bare.add(chunk);
        }
      }
    }

    private boolean refer(int from, int to) {
      if (referExactly(from, to, words(from, to))) {
        return true;
      }
      if (tokens.is(from, Tokens.SENTENCE_START) && to - from > 1) {
        return referExactly(from + 1, to, words(from + 1, to));
      }
      if (to - from == 1) {
        String glued = tokens.folded(from);
        for (String said : SAID) {
          if (glued.endsWith(said) && glued.length() > said.length() + 2) {
            String name = glued.substring(0, glued.length() - said.length());
            return referExactly(from, to, new String[] {name});
          }
        }
      }
      return false;
    }

    private boolean referExactly(int from, int to, String[] words) {
      Optional<PersonBook.Draft> person = book.refer(words, from);
      if (person.isEmpty()) {
        return false;
      }
      person
          .get()
          .places
          .add(new PersonBook.Place(from, to, Basis.REFERENCE, -1, -1, from, to));
      if (words.length > person.get().words.length) {
        person.get().words = words;
        person.get().name = name(from, to);
      }
      claimed.set(from, to);
      return true;
    }

    private String name(int from, int to) {
      StringBuilder name = new StringBuilder();
      for (int t = from; t < to; t++) {
        if (t > from) {
          name.append(
              tokens.gap(t) == Tokens.GAP_HYPHEN ? "-" : tokens.gap(t) == Tokens.GAP_GLUED ? "" : " ");
        }
        name.append(tokens.text(t));
      }
      return name.toString();
    }

    private String[] words(int from, int to) {
      String[] words = new String[to - from];
      for (int t = from; t < to; t++) {
        words[t - from] = tokens.folded(t);
      }
      return words;
    }
  }
}
