package dev.entente.resolve;

import dev.entente.lexicon.KnownOfficial;
import dev.entente.model.PartialDate;
import dev.entente.recognize.PersonName;
import dev.entente.recognize.Recognized;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A name form: one wording of a name, of persons of one country in one year. Mutable while it is
 * summed up; sums are the same in any order.
 */
public final class NameForm implements Serializable {
  private static final long serialVersionUID = 1;

  private final Key key;
  private final TreeMap<String, Long> names = new TreeMap<>();
  private final TreeMap<String, Long> offices = new TreeMap<>();
  private final TreeMap<String, Long> contextCountries = new TreeMap<>();
  private long articles;
  private int firstDate = Integer.MAX_VALUE;
  private int lastDate = Integer.MIN_VALUE;

  NameForm(Key key) {
    this.key = key;
  }

  /**
   * What makes persons of different articles one form. A word alone is borne by many, so that its
   * form also keeps its office.
   *
   * @param words the folded words of the name without particles, with spaces between
   * @param country ISO code that the text gives, or empty; a country taken from the context keeps
   *     no two forms apart
   * @param known the index of the known official in the lexicon, or -1
   * @param office the first office of a name of one word, empty for longer names
   * @param year the year of the article, 0 where it is unknown
   */
  public record Key(String words, String country, int known, String office, int year)
      implements Comparable<Key>, Serializable {
    private static final Comparator<Key> ORDER =
        Comparator.comparing(Key::words)
            .thenComparing(Key::country)
            .thenComparingInt(Key::known)
            .thenComparing(Key::office)
            .thenComparingInt(Key::year);

    /** The form of a person of an article with a date. */
    public static Key of(Recognized.Person person, Optional<PartialDate> date) {
      String country =
          person.offices().stream()
              .filter(office -> !office.countryBasis().equals("context"))
              .map(Recognized.Office::country)
              .filter(c -> !c.isEmpty())
              .findFirst()
              .orElse("");
      String[] words = PersonName.core(PersonName.words(person.name()));
      String office =
          words.length > 1
              ? ""
              : person.offices().stream()
                  .map(Recognized.Office::office)
                  .filter(o -> !o.isEmpty())
                  .findFirst()
                  .orElse("");
      return new Key(
          String.join(" ", words),
          country,
          person.known(),
          office,
          date.map(PartialDate::year).orElse(0));
    }

    @Override
    public int compareTo(Key other) {
      return ORDER.compare(this, other);
    }

    String[] split() {
      return words.split(" ");
    }
  }

  /** Counts one article in which a person has this form. */
  void add(Recognized.Person person, Optional<PartialDate> date) {
    articles++;
    names.merge(person.name(), 1L, Long::sum);
    for (Recognized.Office office : person.offices()) {
      offices.merge(
          office.office() + (office.host().isEmpty() ? "" : "@" + office.host()), 1L, Long::sum);
    }
    person.offices().stream()
        .filter(office -> office.countryBasis().equals("context") && !office.country().isEmpty())
        .findFirst()
        .ifPresent(office -> contextCountries.merge(office.country(), 1L, Long::sum));
    date.ifPresent(
        d -> {
          int day = d.year() * 10000 + d.month() * 100 + d.day();
          firstDate = Math.min(firstDate, day);
          lastDate = Math.max(lastDate, day);
        });
  }

  void merge(NameForm other) {
    articles += other.articles;
    other.names.forEach((name, n) -> names.merge(name, n, Long::sum));
    other.offices.forEach((office, n) -> offices.merge(office, n, Long::sum));
    other.contextCountries.forEach((country, n) -> contextCountries.merge(country, n, Long::sum));
    firstDate = Math.min(firstDate, other.firstDate);
    lastDate = Math.max(lastDate, other.lastDate);
  }

  /** What makes it this form. */
  public Key key() {
    return key;
  }

  /** The articles that hold it. */
  public long articles() {
    return articles;
  }

  /** One wording of the name, the first by alphabet. */
  String name() {
    return names.firstKey();
  }

  Map<String, Long> names() {
    return names;
  }

  /** The countries that articles suggest where the text gives none, with the articles of each. */
  Map<String, Long> contextCountries() {
    return contextCountries;
  }

  Map<String, Long> offices() {
    return offices;
  }

  /** Whether the form's dates touch a term of office or the year before it, of one elected. */
  boolean isWithin(KnownOfficial.Term term) {
    int from = term.from().map(d -> day(d.firstDay().minusYears(1))).orElse(0);
    int to = term.to().map(d -> day(d.lastDay())).orElse(Integer.MAX_VALUE);
    int end = lastDate % 100 == 0 ? lastDate + (lastDate % 10000 == 0 ? 1231 : 31) : lastDate;
    return end >= from && firstDate <= to;
  }

  private static int day(LocalDate date) {
    return date.getYear() * 10000 + date.getMonthValue() * 100 + date.getDayOfMonth();
  }

  int firstDate() {
    return firstDate;
  }

  int lastDate() {
    return lastDate;
  }
}
