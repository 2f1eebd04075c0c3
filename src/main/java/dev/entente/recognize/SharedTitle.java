package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.Role;
import dev.entente.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the names that share one title in the plural. */
final class SharedTitle {
  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "both", "other");

  private static final Set<String> DETERMINERS = Set.of("the", "its", "his", "her", "their");

  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Segments segments;
  private final BesideName beside;

  SharedTitle(Lexicon lexicon, Tokens tokens, Segments segments, BesideName beside) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.segments = segments;
    this.beside = beside;
  }

  /**
   * One of the holders.
   *
   * @param country the index of the country that the text gives this one, or -1
   */
  record Holder(BesideName.Span name, int country) {}

  /**
   * The holders in "the foreign ministers of Iran and Turkey, A and B", "Presidents A of X and B",
   * "A, B and C, who are deputy directors of X"; none where the names are not theirs.
   */
  List<Holder> read(OfficePhrase phrase) {
    List<Holder> behind = readBehind(phrase);
    return behind.isEmpty() ? readBefore(phrase) : behind;
  }

  private List<Holder> readBefore(OfficePhrase phrase) {
    List<BesideName.Span> group = new ArrayList<>();
    List<Integer> own = new ArrayList<>();
    Optional<BesideName.Span> name = beside.before(phrase.first(), phrase.last());
    while (name.isPresent()) {
      group.add(0, name.get());
      own.add(-1);
      name = listedBefore(name.get().first(), group.size() == 1);
    }
    return group.size() < 2 ? List.of() : holders(phrase, group, own);
  }

  /** The name before another one in a list, whose last name stands behind "and". */
  private Optional<BesideName.Span> listedBefore(int first, boolean last) {
    if (first < 2 || tokens.is(first, Tokens.SENTENCE_START)) {
      return Optional.empty();
    }
    if (!last) {
      return isComma(first) ? beside.endingAt(first) : Optional.empty();
    }
    boolean and = tokens.joins(first) && tokens.folded(first - 1).equals("and");
    return and && !tokens.is(first - 1, Tokens.SENTENCE_START)
        ? beside.endingAt(first - 1)
        : Optional.empty();
  }

  private List<Holder> readBehind(OfficePhrase phrase) {
    List<BesideName.Span> group = new ArrayList<>();
    List<Integer> own = new ArrayList<>();
    int at = phrase.last();
    boolean bare = isComma(at) && phrase.others().length == 0 && !phrase.hasComplement();
    if (bare && !isCounted(phrase)) {
      return List.of();
    }
    while (at < tokens.count() && !tokens.is(at, Tokens.SENTENCE_START)) {
      boolean and = !group.isEmpty() && tokens.folded(at).equals("and");
      Optional<BesideName.Span> name = beside.listed(and ? at + 1 : at);
      if (name.isEmpty() || (group.size() > 1 && !and && !isComma(at))) {
        break;
      }
      group.add(name.get());
      at = name.get().last();
      own.add(countryOf(at));
      at = endOfOrigin(at);
      if (and && !isComma(at)) {
        break;
      }
    }
    boolean closed = at >= tokens.count() || isComma(at) || tokens.is(at, Tokens.SENTENCE_START);
    boolean places =
        phrase.hasComplement()
            && phrase.others().length == 0
            && group.stream().allMatch(name -> name.words() == 1);
    if (group.size() < 2 || (bare && !closed) || places) {
      return List.of();
    }
    return holders(phrase, group, own);
  }

  private static List<Holder> holders(
      OfficePhrase phrase, List<BesideName.Span> group, List<Integer> own) {
    int[] others = phrase.others();
    boolean respectively = others.length == group.size();
    List<Holder> holders = new ArrayList<>();
    for (int i = 0; i < group.size(); i++) {
      int country = respectively ? others[i] : others.length == 1 ? phrase.country() : -1;
      holders.add(new Holder(group.get(i), own.get(i) >= 0 ? own.get(i) : country));
    }
    return holders;
  }

  /** Whether a title in the plural is one person's: "one of Ghana's vice presidents, Jane Roe,". */
  boolean isOneOf(OfficePhrase phrase) {
    int at = phrase.first() - 1;
    while (at > 0 && phrase.first() - at < 3 && DETERMINERS.contains(tokens.folded(at))) {
      at--;
    }
    return at > 0
        && tokens.sentenceOf(at - 1) == tokens.sentenceOf(phrase.first())
        && tokens.folded(at).equals("of")
        && tokens.folded(at - 1).equals("one");
  }

  /** Whether a number stands before a title: "two senators, Jane Roe and John Doe,". */
  private boolean isCounted(OfficePhrase phrase) {
    int before = phrase.first() - 1;
    return before >= 0
        && tokens.joins(phrase.first())
        && !tokens.is(phrase.first(), Tokens.SENTENCE_START)
        && NUMBERS.contains(tokens.folded(before));
  }

  /** The token after "of X" at a token, where X is a country or a region; else the token. */
  private int endOfOrigin(int at) {
    if (at + 1 >= tokens.count() || !tokens.joins(at) || !tokens.folded(at).equals("of")) {
      return at;
    }
    boolean origin = segments.is(at + 1, Role.COUNTRY) || segments.is(at + 1, Role.BODY);
    return origin ? segments.last(segments.at(at + 1)) : at;
  }

  /** The country of "of X" at a token, or -1. */
  private int countryOf(int at) {
    if (endOfOrigin(at) == at) {
      return -1;
    }
    int segment = segments.at(at + 1);
    if (segments.is(at + 1, Role.COUNTRY)) {
      return segments.entry(segment).owner();
    }
    String code = lexicon.officeWords().get(segments.entry(segment).owner()).country();
    return lexicon.country(code).orElse(-1);
  }

  private boolean isComma(int token) {
    return token < tokens.count() && (tokens.gap(token) & Tokens.GAP_COMMA) != 0;
  }
}
