package dev.entente.recognize;

import dev.entente.date.DateReading;
import dev.entente.model.Basis;
import dev.entente.model.Kind;
import java.util.List;

/**
 * What recognition finds in one article. It depends on the article's text and metadata, on the
 * lexicon and on the code, and on nothing else.
 *
 * @param dates what the article says of its date
 * @param words the tokens of title and body, boilerplate left out
 * @param sentences the sentences of title and body, those of boilerplate alone left out
 * @param texts the sentences that hold a mention, a person or a bare name, in order
 * @param mentions the mentions of countries and topics, in the order of the text
 * @param persons the persons with an office, and known officials
 * @param bareNames capitalised names that belong to none of these persons
 */
public record Recognized(
    String id,
    String source,
    String title,
    String url,
    String path,
    long position,
    DateReading dates,
    int words,
    int sentences,
    List<Sentence> texts,
    List<Mention> mentions,
    List<Person> persons,
    List<BareName> bareNames,
    long[] signature) {

  /**
   * A sentence.
   *
   * @param number its number in the article; 0 is the title
   * @param start its first code point in the title or body
   * @param end the code point after its last
   */
  public record Sentence(int number, int start, int end, String text) {
    /** The code point, in the title or body, of a UTF-16 offset in the text. */
    public int offset(int inText) {
      boolean plain = end - start == text.length();
      return start + (plain ? inText : text.codePointCount(0, inText));
    }
  }

  /**
   * A place in a sentence.
   *
   * @param sentence the index in {@link Recognized#texts}
   * @param start the UTF-16 offset in the sentence's text
   * @param end the offset after it
   * @param token how many tokens of the article, boilerplate left out, come before it
   */
  public record Span(int sentence, int start, int end, int token) {
    /** A place whose token does not matter. */
    public Span(int sentence, int start, int end) {
      this(sentence, start, end, 0);
    }
  }

  /**
   * A mention of a country or a topic.
   *
   * @param entity the index of the country or topic in the lexicon
   * @param rule the index of the lexicon's entry
   */
  public record Mention(Span span, Kind kind, int entity, Basis basis, int rule) {}

  /**
   * An office that the article gives to a person.
   *
   * @param country ISO code, empty where the text gives none or an organisation
   * @param host ISO code of the country a diplomat is posted to, empty else
   * @param countryBasis {@code text} where the phrase names the country, {@code context} where it
   *     was taken from the article, empty where there is none
   * @param status {@code acting}, {@code former}, {@code late}, {@code designate}, or empty
   */
  public record Office(
      String office, String country, String host, String countryBasis, String status) {}

  /**
   * A mention of a person.
   *
   * @param rule the index of the lexicon's entry of the title or name, or -1 for a later reference
   * @param office the index in the person's offices, or -1
   * @param extent the name with the phrase of its office
   */
  public record PersonMention(Span span, Basis basis, int rule, int office, Span extent) {}

  /**
   * A person of the article.
   *
   * @param name the fullest form of the name in the article
   * @param known the index of the known official in the lexicon, or -1
   */
  public record Person(
      String name, int known, List<Office> offices, List<PersonMention> mentions) {}

  /** A name without an office. */
  public record BareName(String name, Span span) {}
}
