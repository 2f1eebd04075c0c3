package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.Role;
import dev.entente.model.Basis;
import dev.entente.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Gives offices to the names beside them, and keeps the persons of one article. */
final class Holders {
  private static final List<String> FOREIGN = List.of("minister", "premier", "chancellor");

  private static final int MOST_NAMES_BETWEEN = 8;

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Segments segments;
  private final BesideName beside;
  private final NameChunks chunks;
  private final Publisher publisher;
  private final Headlines headlines;
  private final PublicOffice publicOffices;
  private final SharedTitle shared;
  private final PersonBook book = new PersonBook();
  private final BitSet claimed = new BitSet();
  private final List<Owned> owned = new ArrayList<>();
  private final List<OfficePhrase> relations = new ArrayList<>();
  private boolean relating;
  private int sorted;
  private int givenEnd = -1;
  private String givenCountry = "";
  private OfficePhrase open;
  private int openEnd = -1;
  private int openFirst = -1;
  private Optional<BesideName.Span> openName = Optional.empty();

  Holders(
      Lexicon lexicon,
      Tokens tokens,
      Segments segments,
      BesideName beside,
      NameChunks chunks,
      Publisher publisher,
      Headlines headlines) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.segments = segments;
    this.beside = beside;
    this.chunks = chunks;
    this.publisher = publisher;
    this.headlines = headlines;
    this.publicOffices = new PublicOffice(lexicon, tokens, segments, beside, chunks, publisher);
    this.shared = new SharedTitle(lexicon, tokens, segments, beside);
  }

  /**
   * A mention with its person, in the order in which they were read.
   *
   * @param token the first token of the name
   * @param office the index of the office in the person's, or -1
   */
  record Owned(int token, PersonBook.Draft draft, int office) {}

  PersonBook book() {
    return book;
  }

  /** The tokens of names that belong to a person. */
  BitSet claimed() {
    return claimed;
  }

  /** The mentions with an office, as they were read. */
  List<Owned> owned() {
    return owned;
  }

  /** Gives an office to the name beside it, if it is public and there is one. */
  void assign(OfficePhrase phrase) {
    boolean waits =
        phrase.relation() != OfficePhrase.Relation.NONE
            || (phrase.holder() >= 0 && phrase.reach() == OfficePhrase.Reach.UNKNOWN);
    if (waits && !relating) {
      relations.add(phrase);
      open = null;
      return;
    }
    if (tokens.is(phrase.last() - 1, Tokens.POSSESSIVE) || publicOffices.isNone(phrase, claimed)) {
      return;
    }
    Optional<BesideName.Span> name = Optional.empty();
    Optional<BesideName.Span> direct = beside.directlyAfter(phrase.last());
    if (publicOffices.isWanted(phrase)) {
      direct.ifPresent(span -> giveEarlier(phrase, span));
    }
    if (isPublic(phrase, direct) || isJoint(phrase, direct)) {
      if (OfficialRecognizer.isShared(lexicon, phrase) && !shared.isOneOf(phrase)) {
        for (SharedTitle.Holder holder : shared.read(phrase)) {
          give(phrase, holder.name(), holder.country());
        }
        open = null;
        return;
      }
      name = direct.or(() -> continued(phrase)).or(() -> apposed(phrase));
      if (name.isPresent() && publicOffices.isOfNamedBody(phrase, name.get())) {
        return;
      }
      name.ifPresent(span -> give(phrase, span, phrase.country()));
      name.ifPresent(span -> giveEarlier(phrase, span));
    }
    openFirst = follows(phrase) && openName.isEmpty() ? openFirst : phrase.first();
    open = phrase;
    openEnd = phrase.last();
    openName = name;
  }

  /**
   * Gives "his counterpart" and the like the office of the one named before, once all are known.
   */
  void assignRelations() {
    relating = true;
    relations.sort(Comparator.comparingInt(OfficePhrase::first));
    owned.sort(Comparator.comparingInt(Owned::token));
    sorted = owned.size();
    for (OfficePhrase phrase : relations) {
      open = null;
      assign(phrase);
    }
  }

  private boolean isPublic(OfficePhrase phrase, Optional<BesideName.Span> direct) {
    if (phrase.reach() != OfficePhrase.Reach.UNKNOWN) {
      return phrase.reach() != OfficePhrase.Reach.PRIVATE;
    }
    return phrase.holder() >= 0
        ? officeOfHolder(phrase).isPresent()
        : publicOffices.isOfPublisher(phrase, direct.isPresent());
  }

  /** "EU Affairs Minister and chief negotiator X": the second office is public like the first. */
  private boolean isJoint(OfficePhrase phrase, Optional<BesideName.Span> direct) {
    return phrase.reach() == OfficePhrase.Reach.UNKNOWN
        && direct.isPresent()
        && follows(phrase)
        && phrase.first() > openEnd
        && openName.isEmpty()
        && open.reach() == OfficePhrase.Reach.PUBLIC;
  }

  /** The office of the other person in "Putin's spokesman". */
  private Optional<Recognized.Office> officeOfHolder(OfficePhrase phrase) {
    int at = phrase.holder();
    return phrase.holder() < 0
        ? Optional.empty()
        : book.refer(words(at, at + 1))
            .flatMap(d -> d.offices.isEmpty() ? Optional.empty() : Optional.of(d.offices.get(0)));
  }

  private Optional<BesideName.Span> apposed(OfficePhrase phrase) {
    boolean second = follows(phrase) && openName.isEmpty() && phrase.first() > openEnd;
    Optional<BesideName.Span> left =
        beside
            .before(phrase.first(), phrase.last())
            .or(() -> second ? beside.before(openFirst, phrase.last()) : Optional.empty());
    if (left.isPresent() && left.get().words() > 1) {
      return left;
    }
    Optional<BesideName.Span> right = beside.apposedAfter(phrase);
    return left.isPresent() && right.isEmpty() ? left : right.isPresent() ? right : left;
  }

  /** The name before "X, the prime minister and minister of defence", for the second office. */
  private Optional<BesideName.Span> continued(OfficePhrase phrase) {
    return follows(phrase) && openName.isPresent() && openName.get().first() < open.first()
        ? openName
        : Optional.empty();
  }

  /** Gives the name of "Deputy Prime Minister and Foreign Minister X" the first office, too. */
  private void giveEarlier(OfficePhrase phrase, BesideName.Span name) {
    if (name.first() < phrase.first()
        || !follows(phrase)
        || openName.isPresent()
        || open.reach() != OfficePhrase.Reach.PUBLIC
        || OfficialRecognizer.isShared(lexicon, open)) {
      return;
    }
    int country = open.country() >= 0 ? open.country() : phrase.country();
    give(open, name, country);
  }

  /** Whether only "and" stands between the phrase read before and this one. */
  private boolean follows(OfficePhrase phrase) {
    if (open == null) {
      return false;
    }
    int between = phrase.first() - openEnd;
    if (between < 0 || between > 2 || tokens.sentenceOf(openEnd - 1) != sentence(phrase)) {
      return false;
    }
    if (between == 0) {
      return (tokens.gap(phrase.first()) & Tokens.GAP_COMMA) != 0 || tokens.joins(phrase.first());
    }
    String word = tokens.folded(openEnd);
    boolean and = word.equals("and") || word.equals("also");
    return and && (between == 1 || tokens.folded(openEnd + 1).equals("the"));
  }

  private int sentence(OfficePhrase phrase) {
    return tokens.sentenceOf(phrase.first());
  }

  private void give(OfficePhrase phrase, BesideName.Span whole, int given) {
    int country = given >= 0 ? given : countryBefore(phrase, whole);
    Optional<Recognized.Office> office = office(phrase, country);
    if (office.isEmpty()) {
      return;
    }
    BesideName.Span name = headlines.cut(fromClaimed(whole), this);
    String[] words = words(name.first(), name.last());
    PersonBook.Draft draft = book.introduce(name(name.first(), name.last()), words, office.get());
    int index = draft.officeIndex(office.get());
    if (!phrase.isOfOrganisation() && phrase.relation() != OfficePhrase.Relation.COUNTERPART) {
      draft.asks.putIfAbsent(
          index,
          new PersonBook.Ask(
              name.first(), isForeign(phrase), code(phrase.usualCountry()), countryNear(phrase)));
    }
    place(
        draft,
        new PersonBook.Place(
            name.first(),
            name.last(),
            Basis.OFFICE,
            phrase.rule(),
            index,
            Math.min(phrase.first(), name.first()),
            Math.max(Math.max(phrase.last(), phrase.tail()), name.last())));
    givenEnd = name.last();
    givenCountry =
        office.get().country().isEmpty() ? code(phrase.usualCountry()) : office.get().country();
  }

  /** The country of "Chile's X, the foreign minister", or -1. */
  private int countryBefore(OfficePhrase phrase, BesideName.Span name) {
    int before = name.first() - 1;
    boolean owned =
        name.first() < phrase.first()
            && before >= 0
            && !phrase.isOfOrganisation()
            && tokens.is(before, Tokens.POSSESSIVE)
            && tokens.joins(name.first())
            && segments.is(before, Role.COUNTRY);
    return owned ? segments.entry(segments.at(before)).owner() : -1;
  }

  /** The part of a name that another office has claimed, as in "minister of Foo John Roe, a". */
  private BesideName.Span fromClaimed(BesideName.Span name) {
    int from = claimed.nextSetBit(name.first());
    return from > name.first() && from < name.last()
        ? new BesideName.Span(from, name.last())
        : name;
  }

  private Optional<Recognized.Office> office(OfficePhrase phrase, int country) {
    String code = code(country);
    if (phrase.relation() == OfficePhrase.Relation.NONE) {
      return Optional.of(
          new Recognized.Office(
              phrase.office(),
              code,
              code(phrase.host()),
              code.isEmpty() ? "" : "text",
              phrase.status()));
    }
    return officeBefore(phrase).map(other -> related(phrase, other, code));
  }

  private static Recognized.Office related(
      OfficePhrase phrase, Recognized.Office other, String code) {
    boolean same = phrase.relation() != OfficePhrase.Relation.COUNTERPART;
    String of = code.isEmpty() && same ? other.country() : code;
    String basis = of.isEmpty() ? "" : code.isEmpty() ? "context" : "text";
    String status = phrase.relation() == OfficePhrase.Relation.PREDECESSOR ? "former" : "";
    return new Recognized.Office(other.office(), of, same ? other.host() : "", basis, status);
  }

  private boolean isForeign(OfficePhrase phrase) {
    return switch (lexicon.titles().get(phrase.title()).kind()) {
      case "state", "monarch" -> true;
      case "minister", "government" -> FOREIGN.stream().anyMatch(phrase.office()::contains);
      default -> false;
    };
  }

  /**
   * The country of the office just before, as in "Thai Prime Minister X and Foreign Minister Y".
   */
  private String countryNear(OfficePhrase phrase) {
    Optional<Recognized.Office> holders = officeOfHolder(phrase);
    if (holders.isPresent()) {
      return holders.get().country();
    }
    if (phrase.reach() == OfficePhrase.Reach.UNKNOWN) {
      return code(publisher.country());
    }
    int first = follows(phrase) && openName.isEmpty() ? openFirst : phrase.first();
    boolean near =
        givenEnd >= 0
            && first - givenEnd == 1
            && tokens.sentenceOf(givenEnd - 1) == tokens.sentenceOf(first)
            && tokens.joins(givenEnd)
            && tokens.folded(givenEnd).equals("and");
    return near ? givenCountry : "";
  }

  /** The office of the person named last before "his counterpart". */
  private Optional<Recognized.Office> officeBefore(OfficePhrase phrase) {
    int sentence = tokens.sentenceOf(phrase.first());
    int nearest = chunks.before(phrase.first());
    for (int chunk = nearest; chunk >= 0 && chunk > nearest - MOST_NAMES_BETWEEN; chunk--) {
      int from = chunks.first(chunk);
      int to = chunks.last(chunk);
      if (tokens.sentenceOf(from) != sentence) {
        break;
      }
      Optional<PersonBook.Draft> person = book.refer(words(from, to));
      if (person.isPresent() && !person.get().offices.isEmpty()) {
        return Optional.of(person.get().offices.get(person.get().offices.size() - 1));
      }
    }
    int last = ownedBefore(phrase.first());
    int later = owned.size() - 1;
    if (later >= sorted
        && owned.get(later).token() < phrase.first()
        && (last < 0 || owned.get(later).token() > owned.get(last).token())) {
      last = later;
    }
    return last < 0
        ? Optional.empty()
        : Optional.of(owned.get(last).draft().offices.get(owned.get(last).office()));
  }

  private int ownedBefore(int token) {
    int low = 0;
    int high = sorted;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (owned.get(middle).token() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  private String code(int country) {
    return country < 0 ? "" : lexicon.countries().get(country).id();
  }

  /** Adds a mention; two titles around one name make one mention with the extent of both. */
  private void place(PersonBook.Draft draft, PersonBook.Place place) {
    claimed.set(place.first(), place.last());
    for (int i = draft.places.size() - 1; i >= Math.max(0, draft.places.size() - 2); i--) {
      PersonBook.Place old = draft.places.get(i);
      if (old.first() < place.last() && place.first() < old.last()) {
        draft.places.set(
            i,
            new PersonBook.Place(
                Math.min(old.first(), place.first()),
                Math.max(old.last(), place.last()),
                Basis.OFFICE,
                old.rule(),
                old.office(),
                Math.min(old.extentFirst(), place.extentFirst()),
                Math.max(old.extentLast(), place.extentLast())));
        return;
      }
    }
    add(draft, place);
  }

  /** Adds a mention to a person. */
  void add(PersonBook.Draft draft, PersonBook.Place place) {
    draft.places.add(place);
    draft.latest = Math.max(draft.latest, place.first());
    claimed.set(place.first(), place.last());
    owned.add(new Owned(place.first(), draft, place.office()));
  }

  /** Takes from the context the countries of offices that stand without one. */
  void settleCountries(OfficeCountry context) {
    for (PersonBook.Draft draft : book.drafts()) {
      String own = draft.country();
      for (int i = 0; i < draft.offices.size(); i++) {
        Recognized.Office office = draft.offices.get(i);
        PersonBook.Ask ask = draft.asks.get(i);
        if (!office.country().isEmpty() || ask == null) {
          continue;
        }
        String code = own.isEmpty() ? ask.usual() : own;
        String basis = own.isEmpty() && !code.isEmpty() ? "text" : "context";
        if (code.isEmpty()) {
          code = ask.near().isEmpty() ? code(context.at(ask, office.office())) : ask.near();
        }
        if (!code.isEmpty()) {
          draft.offices.set(
              i,
              new Recognized.Office(office.office(), code, office.host(), basis, office.status()));
        }
      }
    }
  }

  /** A name as it is shown. */
  String name(int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int t = from; t < to; t++) {
      if (t > from) {
        int gap = tokens.gap(t);
        name.append(gap == Tokens.GAP_HYPHEN ? "-" : gap == Tokens.GAP_GLUED ? "" : " ");
      }
      name.append(tokens.text(t));
    }
    return name.toString();
  }

  /** The folded words of a name. */
  String[] words(int from, int to) {
    String[] words = new String[to - from];
    for (int t = from; t < to; t++) {
      words[t - from] = tokens.folded(t);
    }
    return words;
  }
}
