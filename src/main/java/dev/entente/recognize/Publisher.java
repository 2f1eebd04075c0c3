package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.text.Tokens;

/**
 * What the name of an article's source says: "US Department of State" is a public body of a
 * country, whose own officers it names without saying so.
 *
 * @param country the index of the country in the source's name, or that of an agency, or -1
 * @param isPublicBody whether it is a public body
 */
record Publisher(int country, boolean isPublicBody) {
  private static final Publisher NOBODY = new Publisher(-1, false);

  /** Reads names of sources; keeps the last, since articles of one source stand together. */
  static final class Reader {
    private final Lexicon lexicon;
    private final PhraseMatcher matcher;
    private final Tokens tokens = new Tokens();
    private final Hits hits = new Hits();
    private String last = "";
    private Publisher publisher = NOBODY;

    Reader(Lexicon lexicon) {
      this.lexicon = lexicon;
      this.matcher = new PhraseMatcher(lexicon);
    }

    Publisher read(String source) {
      if (!source.equals(last)) {
        last = source;
        publisher = look(source);
      }
      return publisher;
    }

    private Publisher look(String source) {
      lexicon.tokenizer().tokenize("", source, tokens);
      matcher.match(tokens, hits);
      int country = -1;
      int ofBody = -1;
      int ofAgency = -1;
      boolean body = false;
      boolean closed = false;
      for (int h = 0; h < hits.count; h++) {
        int owner = hits.entry[h].owner();
        switch (hits.entry[h].role()) {
          case COUNTRY -> country = country < 0 ? owner : country;
          case BODY -> {
            body = true;
            String code = lexicon.officeWords().get(owner).country();
            ofBody = ofBody < 0 && !code.isEmpty() ? lexicon.country(code).orElse(-1) : ofBody;
          }
          case AGENCY -> {
            String code = lexicon.officeWords().get(owner).country();
            ofAgency =
                ofAgency < 0 && !code.isEmpty() ? lexicon.country(code).orElse(-1) : ofAgency;
          }
          case PRIVATE -> closed = true;
          default -> {}
        }
      }
      boolean isPublic = body && !closed;
      int owner = isPublic ? ofBody : ofAgency;
      return new Publisher(country >= 0 ? country : owner, isPublic);
    }
  }
}
