package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.Role;
import dev.entente.text.Tokens;
import java.util.BitSet;

/** Tells public offices from titles that are none: in names, of candidates, of private bodies. */
final class PublicOffice {
  private final Lexicon lexicon;
  private final Tokens tokens;
  private final Segments segments;
  private final BesideName beside;
  private final NameChunks chunks;
  private final Publisher publisher;

  PublicOffice(
      Lexicon lexicon,
      Tokens tokens,
      Segments segments,
      BesideName beside,
      NameChunks chunks,
      Publisher publisher) {
    this.lexicon = lexicon;
    this.tokens = tokens;
    this.segments = segments;
    this.beside = beside;
    this.chunks = chunks;
    this.publisher = publisher;
  }

  /** Whether a phrase tells what somebody stands for. */
  boolean isWanted(OfficePhrase phrase) {
    return kind(phrase.title()).equals("candidate");
  }

  /**
   * Whether a title is no office: what a candidate wants to become, a name such as "Ahmad Shah", a
   * place such as "Sultan X".
   *
   * @param claimed the tokens of names that hold an office
   */
  boolean isNone(OfficePhrase phrase, BitSet claimed) {
    int last = phrase.last();
    boolean wanted =
        last < tokens.count()
            && tokens.joins(last)
            && segments.is(last, Role.TITLE)
            && kind(segments.entry(segments.at(last)).owner()).equals("candidate");
    if (claimed.get(phrase.titleFirst())) {
      return true;
    }
    if (!kind(phrase.title()).equals("monarch") && beside.isGivenName(phrase.titleFirst())) {
      return true;
    }
    int before = phrase.first() - 1;
    if (wanted || before < 0 || !tokens.joins(phrase.first())) {
      return wanted;
    }
    boolean capital = tokens.is(before, Tokens.UPPER_FIRST);
    boolean hyphen = tokens.gap(phrase.first()) == Tokens.GAP_HYPHEN;
    if (hyphen && capital && segments.at(before) == Segments.NONE) {
      return true;
    }
    return kind(phrase.title()).equals("monarch")
        && phrase.first() == phrase.titleFirst()
        && tokens.is(phrase.first(), Tokens.UPPER_FIRST)
        && !tokens.is(phrase.first(), Tokens.SENTENCE_START)
        && (beside.isAfterName(phrase.first()) || beside.isPlace(phrase.first()));
  }

  /**
   * Whether "Jane Roe, President, Foo Prize Foundation" tells of a body that is none of a state.
   */
  boolean isOfNamedBody(OfficePhrase phrase, BesideName.Span name) {
    int at = phrase.last();
    return name.last() <= phrase.first()
        && phrase.country() < 0
        && kind(phrase.title()).equals("state")
        && !phrase.hasComplement()
        && at < tokens.count()
        && isComma(at)
        && !tokens.is(at, Tokens.SENTENCE_START)
        && beside.isNamedBody(at);
  }

  private String kind(int title) {
    return lexicon.titles().get(title).kind();
  }

  /**
   * Whether an office that nothing else makes public is one of the public body that publishes the
   * article.
   *
   * @param beforeName whether a name follows it directly
   */
  boolean isOfPublisher(OfficePhrase phrase, boolean beforeName) {
    return publisher.isPublicBody()
        && tokens.is(phrase.titleFirst(), Tokens.UPPER_FIRST)
        && (beforeName || phrase.hasComplement() || isByline(phrase));
  }

  /** Whether a sentence is a name and an office alone: "Jane Roe, Department Spokesperson". */
  private boolean isByline(OfficePhrase phrase) {
    int sentence = tokens.sentenceOf(phrase.first());
    int chunk = chunks.before(phrase.first());
    return chunk >= 0
        && chunks.first(chunk) == tokens.firstToken(sentence)
        && chunks.last(chunk) == phrase.first()
        && isComma(phrase.first())
        && phrase.last() == tokens.lastToken(sentence);
  }

  private boolean isComma(int token) {
    return token < tokens.count() && (tokens.gap(token) & Tokens.GAP_COMMA) != 0;
  }
}
