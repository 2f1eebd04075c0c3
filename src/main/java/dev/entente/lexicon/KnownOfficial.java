package dev.entente.lexicon;

import dev.entente.model.PartialDate;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A known official of the lexicon.
 *
 * @param id the pinned slug, empty where the corpus decides
 * @param name the canonical name
 * @param aliases other full forms
 * @param country ISO code, empty for officers of international organisations
 * @param terms the offices held, in the order of the file; they may overlap
 */
public record KnownOfficial(
    String id, String name, List<String> aliases, String country, List<Term> terms)
    implements Serializable {

  /**
   * A term of office.
   *
   * @param from the first day, month or year, where known
   * @param to the last one; empty while in office
   */
  public record Term(String office, Optional<PartialDate> from, Optional<PartialDate> to)
      implements Serializable {

    /** Serialized as {@link Form}, because {@link Optional} is not serializable. */
    private Object writeReplace() {
      return new Form(office, from.orElse(null), to.orElse(null));
    }

    /** The serialized form; a null stands for an unknown date. */
    private record Form(String office, PartialDate from, PartialDate to) implements Serializable {

      private Object readResolve() {
        return new Term(office, Optional.ofNullable(from), Optional.ofNullable(to));
      }
    }
  }
}
