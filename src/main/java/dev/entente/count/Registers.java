package dev.entente.count;

import dev.entente.lexicon.KnownOfficial;
import dev.entente.model.Basis;
import dev.entente.model.Kind;
import dev.entente.model.PartialDate;
import dev.entente.recognize.Recognized;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.Identities;
import dev.entente.resolve.OfficeAtDate;
import dev.entente.resolve.Official;
import dev.entente.resolve.ResolvedArticle;
import java.io.Serializable;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The names and offices under which the officials of a corpus stand in it, with the numbers of
 * articles and mentions. Parts merge in any order.
 */
public final class Registers implements Serializable {
  private static final long serialVersionUID = 1;

  private final TreeMap<Alias, long[]> aliases = new TreeMap<>();
  private final TreeMap<Held, long[]> offices = new TreeMap<>();

  /** A name of an official, and why it is this one's. */
  public record Alias(int official, String surface, String reason, double confidence)
      implements Comparable<Alias>, Serializable {
    private static final Comparator<Alias> ORDER =
        Comparator.comparingInt(Alias::official)
            .thenComparing(Alias::surface)
            .thenComparing(Alias::reason)
            .thenComparingDouble(Alias::confidence);

    @Override
    public int compareTo(Alias other) {
      return ORDER.compare(this, other);
    }
  }

  /** An office of an official. */
  public record Held(
      int official, String office, String country, String host, String basis, String status)
      implements Comparable<Held>, Serializable {
    private static final Comparator<Held> ORDER =
        Comparator.comparingInt(Held::official)
            .thenComparing(Held::office)
            .thenComparing(Held::country)
            .thenComparing(Held::host)
            .thenComparing(Held::basis)
            .thenComparing(Held::status);

    @Override
    public int compareTo(Held other) {
      return ORDER.compare(this, other);
    }
  }

  /** Adds the names and offices of one article. */
  public void add(ResolvedArticle resolved, EntityTable table, Identities identities) {
    Set<Alias> seenAliases = new HashSet<>();
    Set<Held> seenOffices = new HashSet<>();
    Optional<PartialDate> date = resolved.date().date();
    for (ResolvedArticle.Mention mention : resolved.mentions()) {
      if (table.kind(mention.entity()) != Kind.OFFICIAL
          || mention.link().isEmpty()
          || !mention.counts()) {
        continue;
      }
      Identities.Link link = mention.link().get();
      Alias alias =
          new Alias(
              link.official(),
              mention.surface(resolved.article()),
              link.reason(),
              link.confidence());
      long[] counts = aliases.computeIfAbsent(alias, a -> new long[2]);
      counts[1]++;
      if (seenAliases.add(alias)) {
        counts[0]++;
      }
      Official official = identities.officials().get(link.official());
      mention.office().ifPresent(o -> seenOffices.add(held(link.official(), official, o, date)));
      if (mention.basis() == Basis.LEXICON && date.isPresent()) {
        for (KnownOfficial.Term term : official.terms()) {
          if (OfficeAtDate.covers(term, date.get())) {
            seenOffices.add(
                new Held(
                    link.official(),
                    term.office(),
                    official.country(),
                    "",
                    "lexicon",
                    "incumbent"));
          }
        }
      }
    }
    for (Held held : seenOffices) {
      addOffice(held, date);
    }
  }

  private static Held held(
      int index, Official official, Recognized.Office office, Optional<PartialDate> date) {
    String status = OfficeAtDate.status(official.terms(), office, date);
    String basis = office.countryBasis().equals("context") ? "context" : "text";
    return new Held(index, office.office(), office.country(), office.host(), basis, status);
  }

  private void addOffice(Held held, Optional<PartialDate> date) {
    long[] counts =
        offices.computeIfAbsent(held, h -> new long[] {0, Long.MAX_VALUE, Long.MIN_VALUE});
    counts[0]++;
    date.ifPresent(
        d -> {
          long day = d.year() * 10000L + d.month() * 100L + d.day();
          counts[1] = Math.min(counts[1], day);
          counts[2] = Math.max(counts[2], day);
        });
  }

  /** Adds all of another part. */
  public void merge(Registers other) {
    other.aliases.forEach(
        (alias, n) ->
            aliases.merge(alias, n.clone(), (x, y) -> new long[] {x[0] + y[0], x[1] + y[1]}));
    other.offices.forEach(
        (held, n) ->
            offices.merge(
                held,
                n.clone(),
                (x, y) -> new long[] {x[0] + y[0], Math.min(x[1], y[1]), Math.max(x[2], y[2])}));
  }

  /** Articles and mentions of each name, in order. */
  public Map<Alias, long[]> aliases() {
    return aliases;
  }

  /**
   * Articles, first and last date (yyyymmdd; {@link Long#MAX_VALUE} and {@link Long#MIN_VALUE}
   * where none has a date) of each office, in order.
   */
  public Map<Held, long[]> offices() {
    return offices;
  }
}
