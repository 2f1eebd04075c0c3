package dev.entente.recognize;

import dev.entente.date.DateReading;
import dev.entente.model.Basis;
import dev.entente.model.DateBasis;
import dev.entente.model.DateField;
import dev.entente.model.DateFinding;
import dev.entente.model.Kind;
import dev.entente.model.PartialDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What was recognized in an article as bytes: variable-length numbers and UTF-8. Bytes travel and
 * are kept at a fraction of what an object costs.
 */
public final class RecognizedCodec {
  private static final Basis[] BASES = Basis.values();
  private static final Kind[] KINDS = Kind.values();

  private RecognizedCodec() {}

  /** The bytes of what was recognized in an article. */
  public static byte[] encode(Recognized r) {
    ByteSink out = new ByteSink();
    out.text(r.id());
    out.text(r.source());
    out.text(r.path());
    out.number(r.position());
    encodeDates(r.dates(), out);
    out.number(r.signature().length);
    for (long word : r.signature()) {
      out.word(word);
    }
    encodeCountries(r, out);
    out.number(r.persons().size());
    for (Recognized.Person p : r.persons()) {
      encodePerson(p, out);
    }
    out.text(r.title());
    out.text(r.url());
    out.number(r.words());
    out.number(r.sentences());
    out.number(r.texts().size());
    for (Recognized.Sentence s : r.texts()) {
      out.number(s.number());
      out.number(s.start());
      out.number(s.end() - s.start());
      out.text(s.text());
    }
    out.number(r.mentions().size());
    for (Recognized.Mention m : r.mentions()) {
      span(m.span(), out);
      out.number(m.kind().ordinal());
      out.number(m.entity());
      out.number(m.basis().ordinal());
      out.number(m.rule());
    }
    out.number(r.bareNames().size());
    for (Recognized.BareName b : r.bareNames()) {
      out.text(b.name());
      span(b.span(), out);
    }
    return out.bytes();
  }

  private static void encodeCountries(Recognized r, ByteSink out) {
    int[] countries =
        r.mentions().stream()
            .filter(m -> m.kind() == Kind.COUNTRY && m.basis().counts())
            .mapToInt(Recognized.Mention::entity)
            .sorted()
            .distinct()
            .toArray();
    out.number(countries.length);
    for (int country : countries) {
      out.number(country);
    }
  }

  private static void encodePerson(Recognized.Person p, ByteSink out) {
    out.text(p.name());
    out.number(p.known() + 1);
    out.number(p.offices().size());
    for (Recognized.Office o : p.offices()) {
      out.text(o.office());
      out.text(o.country());
      out.text(o.host());
      out.text(o.countryBasis());
      out.text(o.status());
    }
    out.number(p.mentions().size());
    for (Recognized.PersonMention m : p.mentions()) {
      span(m.span(), out);
      out.number(m.basis().ordinal());
      out.number(m.rule() + 1);
      out.number(m.office() + 1);
      span(m.extent(), out);
    }
  }

  private static void span(Recognized.Span span, ByteSink out) {
    out.number(span.sentence());
    out.number(span.start());
    out.number(span.end() - span.start());
    out.number(span.token());
  }

  private static void encodeDates(DateReading dates, ByteSink out) {
    out.number(dates.stated().isPresent() ? 1 : 0);
    dates.stated().ifPresent(stated -> finding(stated, out));
    Set<PartialDate> seen = new HashSet<>();
    List<DateFinding> first = new ArrayList<>();
    for (DateFinding candidate : dates.candidates()) {
      if (seen.add(candidate.date().orElseThrow())) {
        first.add(candidate);
      }
    }
    out.number(first.size());
    first.forEach(candidate -> finding(candidate, out));
    out.number(dates.refused().size());
    dates.refused().forEach(out::text);
  }

  private static void finding(DateFinding finding, ByteSink out) {
    PartialDate date = finding.date().orElseThrow();
    out.number(finding.basis().ordinal());
    out.number(date.year() * 10000L + date.month() * 100L + date.day());
    out.number(finding.field().orElseThrow().ordinal());
    out.text(finding.evidence());
    out.number(finding.start());
  }

  /**
   * What stands first in the bytes: enough to place an article in the corpus without reading all
   * that was recognized in it.
   */
  public record Head(
      String id, String source, String path, long position, DateReading dates, long[] signature) {}

  /** The head of what was recognized, from its bytes, which begin at an offset. */
  public static Head head(byte[] bytes, int offset) {
    return head(new ByteSource(bytes, offset));
  }

  /**
   * Who and which countries an article names, which is read without its sentences.
   *
   * @param countries the countries with a mention that counts, as indexes in the lexicon, ascending
   */
  public record Cast(Head head, int[] countries, List<Recognized.Person> persons) {}

  /** Who and which countries an article names, from its bytes, which begin at an offset. */
  public static Cast cast(byte[] bytes, int offset) {
    return cast(new ByteSource(bytes, offset));
  }

  private static Cast cast(ByteSource in) {
    Head head = head(in);
    int[] countries = new int[in.count()];
    for (int i = 0; i < countries.length; i++) {
      countries[i] = in.count();
    }
    int n = in.count();
    List<Recognized.Person> persons = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      persons.add(decodePerson(in));
    }
    return new Cast(head, countries, persons);
  }

  /** What was recognized, from its bytes, which begin at an offset. */
  public static Recognized decode(byte[] bytes, int offset) {
    return decode(new ByteSource(bytes, offset));
  }

  private static Head head(ByteSource in) {
    String id = in.text();
    String source = in.text();
    String path = in.text();
    long position = in.number();
    DateReading dates = decodeDates(in);
    long[] signature = new long[in.count()];
    for (int i = 0; i < signature.length; i++) {
      signature[i] = in.word();
    }
    return new Head(id, source, path, position, dates, signature);
  }

  private static Recognized decode(ByteSource in) {
    Cast cast = cast(in);
    Head head = cast.head();
    String title = in.text();
    String url = in.text();
    int words = in.count();
    int sentences = in.count();
    int n = in.count();
    List<Recognized.Sentence> texts = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      int number = in.count();
      int start = in.count();
      int end = start + in.count();
      texts.add(new Recognized.Sentence(number, start, end, in.text()));
    }
    n = in.count();
    List<Recognized.Mention> mentions = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Recognized.Span span = span(in);
      Kind kind = KINDS[in.count()];
      int entity = in.count();
      Basis basis = BASES[in.count()];
      mentions.add(new Recognized.Mention(span, kind, entity, basis, in.count()));
    }
    n = in.count();
    List<Recognized.BareName> bareNames = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      String name = in.text();
      bareNames.add(new Recognized.BareName(name, span(in)));
    }
    return new Recognized(
        head.id(),
        head.source(),
        title,
        url,
        head.path(),
        head.position(),
        head.dates(),
        words,
        sentences,
        texts,
        mentions,
        cast.persons(),
        bareNames,
        head.signature());
  }

  private static Recognized.Person decodePerson(ByteSource in) {
    String name = in.text();
    int known = in.count() - 1;
    int n = in.count();
    List<Recognized.Office> offices = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      String office = in.text();
      String country = in.text();
      String host = in.text();
      String basis = in.text();
      offices.add(new Recognized.Office(office, country, host, basis, in.text()));
    }
    n = in.count();
    List<Recognized.PersonMention> mentions = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      Recognized.Span span = span(in);
      Basis basis = BASES[in.count()];
      int rule = in.count() - 1;
      int office = in.count() - 1;
      mentions.add(new Recognized.PersonMention(span, basis, rule, office, span(in)));
    }
    return new Recognized.Person(name, known, offices, mentions);
  }

  private static Recognized.Span span(ByteSource in) {
    int sentence = in.count();
    int start = in.count();
    int end = start + in.count();
    return new Recognized.Span(sentence, start, end, in.count());
  }

  private static DateReading decodeDates(ByteSource in) {
    Optional<DateFinding> stated = in.count() == 1 ? Optional.of(finding(in)) : Optional.empty();
    int n = in.count();
    List<DateFinding> candidates = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      candidates.add(finding(in));
    }
    n = in.count();
    List<String> refused = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      refused.add(in.text());
    }
    return new DateReading(stated, candidates, refused);
  }

  private static DateFinding finding(ByteSource in) {
    DateBasis basis = DateBasis.values()[in.count()];
    int day = in.count();
    PartialDate date = new PartialDate(day / 10000, day / 100 % 100, day % 100);
    DateField field = DateField.values()[in.count()];
    String evidence = in.text();
    int start = in.count();
    return new DateFinding(
        basis, Optional.of(date), Optional.of(field), evidence, start, start + evidence.length());
  }
}
