package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.Role;
import dev.entente.lexicon.Title;
import dev.entente.text.Tokens;
import java.util.BitSet;
import java.util.List;

/**
 * Finds officials by the offices that the text gives, by the names of known officials, and by later
 * references to both. Works from the titles outwards, so that its time is in the number of titles
 * and capitalised names, not in the length of the text.
 */
final class OfficialRecognizer {
  private final Lexicon lexicon;
  private final Segments segments = new Segments();
  private final NameChunks chunks = new NameChunks();

  OfficialRecognizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * What was found, in tokens; the bare names are pairs of a first token and one after the last.
   */
  record Found(List<PersonBook.Draft> persons, List<int[]> bareNames, BitSet nameTokens) {}

  /** The officials of a text. */
  Found find(
      Tokens tokens,
      Hits hits,
      List<CountryRecognizer.Found> countries,
      BitSet boilerplate,
      Publisher publisher) {
    segments.cut(tokens, hits, countries);
    NameReader names = new NameReader(tokens, hits, segments);
    chunks.find(tokens, names, boilerplate);
    CapitalSentences capitals = new CapitalSentences(tokens);
    BesideName beside = new BesideName(lexicon, tokens, hits, segments, names, chunks);
    Headlines headlines = new Headlines(tokens, hits, boilerplate, beside);
    Holders holders = new Holders(lexicon, tokens, segments, beside, chunks, publisher, headlines);
    OfficeReader offices = new OfficeReader(lexicon, tokens, hits, segments, names);
    int inTitle = 0;
    while (inTitle < segments.count && tokens.sentenceOf(segments.first(inTitle)) == 0) {
      inTitle++;
    }
    int read = 0;
    // The title comes last: there names run on into verbs, which the names of the body tell apart.
    for (int i = 0; i < segments.count; i++) {
      int s = (i + inTitle) % segments.count;
      int first = segments.first(s);
      read = s == 0 ? 0 : read;
      if (segments.entry(s).role() != Role.TITLE
          || first < read
          || boilerplate.get(first)
          || holders.claimed().get(first)
          || capitals.hold(first)) {
        continue;
      }
      OfficePhrase phrase = offices.read(s);
      holders.assign(phrase);
      read = phrase.last();
    }
    holders.assignRelations();
    new KnownNames(tokens, hits, segments, chunks, holders).find(boilerplate);
    holders.settleCountries(new OfficeCountry(lexicon, tokens, hits, countries, publisher));
    References references = new References(tokens, chunks, beside, names, holders, headlines);
    references.find(boilerplate);
    return new Found(holders.book().drafts(), references.bare(), holders.claimed());
  }

  /** Whether the plural form of a title was read. */
  static boolean isShared(Lexicon lexicon, OfficePhrase phrase) {
    return lexicon.titles().get(phrase.title()).number() == Title.Number.MANY;
  }
}
