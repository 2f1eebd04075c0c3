package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.OfficeWord;
import dev.entente.lexicon.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The phrase of an office while it is read from its title outwards. */
final class OfficeDraft {
  private static final Set<String> POSTED = Set.of("diplomat", "envoy");
  private static final Set<String> STATE_KINDS =
      Set.of(
          "state",
          "government",
          "monarch",
          "minister",
          "parliament",
          "diplomat",
          "envoy",
          "military",
          "police",
          "judiciary",
          "local",
          "spokesman",
          "religious");

  private final Lexicon lexicon;
  private final int titleFirst;
  private final int titleIndex;
  private final int rule;
  final Title title;
  final StringBuilder before = new StringBuilder();
  final List<String> of = new ArrayList<>();
  final List<Integer> countries = new ArrayList<>();
  int first;
  int last;
  int tail;
  int country = -1;
  private int bodyCountry = -1;
  int host = -1;
  String status = "";
  boolean body;
  boolean isPrivate;

  /** Whether a portfolio stands beside the title, both written as a name: "Health Secretary". */
  boolean hasPortfolio;

  boolean isOfOrganisation;
  int holder = -1;
  boolean holdsName;

  OfficeDraft(Lexicon lexicon, Segments segments, int titleSegment) {
    this.lexicon = lexicon;
    this.titleIndex = segments.entry(titleSegment).owner();
    this.title = lexicon.titles().get(titleIndex);
    this.rule = segments.entryIndex(titleSegment);
    this.titleFirst = segments.first(titleSegment);
    this.first = titleFirst;
    this.last = segments.last(titleSegment);
  }

  /** Whether the title is that of someone posted to a host. */
  boolean isPosted() {
    return POSTED.contains(title.kind());
  }

  /** Whether the title is of several words, so that its last may be a preposition. */
  boolean hasLongTitle() {
    return last - titleFirst > 2;
  }

  /** Whether it is a seat in a parliament, which is held "from" a constituency. */
  boolean isOfParliament(String preposition) {
    return preposition.equals("from") && title.kind().equals("parliament");
  }

  boolean isShared() {
    return title.number() == Title.Number.MANY;
  }

  /** Takes a public body; one that belongs to a country alone gives it. */
  void takeBody(OfficeWord word, int at) {
    of.add(Math.min(at, of.size()), word.office());
    body = true;
    if (bodyCountry < 0 && !word.country().isEmpty()) {
      bodyCountry = lexicon.country(word.country()).orElse(-1);
    }
  }

  void takeOrganisation(OfficeWord word, int at) {
    of.add(Math.min(at, of.size()), word.office());
    body = true;
    isOfOrganisation = true;
  }

  OfficePhrase finish() {
    int usual = country < 0 && !isOfOrganisation ? bodyCountry : -1;
    if (country < 0 && usual < 0 && !title.country().isEmpty() && !isOfOrganisation) {
      usual = lexicon.country(title.country()).orElse(-1);
    }
    return new OfficePhrase(
        first,
        last,
        office(),
        country,
        countries.stream().mapToInt(Integer::intValue).toArray(),
        host,
        status,
        titleIndex,
        rule,
        usual,
        reach(usual),
        relation(),
        titleFirst,
        tail,
        holder,
        isOfOrganisation || (title.kind().equals("organisation") && country < 0 && usual < 0),
        !of.isEmpty() || before.length() > 0);
  }

  private OfficePhrase.Relation relation() {
    return switch (title.kind()) {
      case "relation" -> OfficePhrase.Relation.COUNTERPART;
      case "predecessor" -> OfficePhrase.Relation.PREDECESSOR;
      case "successor" -> OfficePhrase.Relation.SUCCESSOR;
      default -> OfficePhrase.Relation.NONE;
    };
  }

  private OfficePhrase.Reach reach(int usual) {
    if (isPrivate || title.kind().equals("candidate")) {
      return OfficePhrase.Reach.PRIVATE;
    }
    if (title.kind().equals("executive")) {
      return body ? OfficePhrase.Reach.PUBLIC : OfficePhrase.Reach.PRIVATE;
    }
    boolean always = title.reach() == Title.Reach.ALWAYS;
    boolean related = relation() != OfficePhrase.Relation.NONE;
    boolean ofState = (country >= 0 || usual >= 0) && STATE_KINDS.contains(title.kind());
    boolean agency = country >= 0 && holdsName && title.kind().equals("agency");
    boolean ministry = hasPortfolio && title.kind().equals("minister");
    return always || related || body || ofState || agency || ministry
        ? OfficePhrase.Reach.PUBLIC
        : OfficePhrase.Reach.UNKNOWN;
  }

  private String office() {
    StringBuilder words = new StringBuilder(before);
    words.append(title.office());
    String joint = " of ";
    for (String part : title.office().contains(" of ") ? List.<String>of() : of) {
      if (words.indexOf(part) < 0) {
        words.append(joint).append(part);
        joint = ", ";
      }
    }
    if (host >= 0 && isPosted()) {
      words.append(" to ").append(lexicon.countries().get(host).name());
    }
    return words.toString();
  }
}
