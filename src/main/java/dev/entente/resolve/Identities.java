package dev.entente.resolve;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who is who in a corpus: the officials in the order of their ids, and the official of each form.
 *
 * @param officials the officials by id
 * @param links the official of each name form, with the reason
 * @param surnames for each folded surname the only official who has it; surnames of several are not
 *     here
 * @param fullNames for each full form, its words with spaces between, the only official who has it
 */
public record Identities(
    List<Official> officials,
    Map<NameForm.Key, Link> links,
    Map<String, Integer> surnames,
    Map<String, Integer> fullNames)
    implements Serializable {

  /**
   * Why a form is an official's.
   *
   * @param official the index in the officials
   * @param reason one of a few fixed phrases, as the table of aliases shows it
   * @param confidence from 0 to 1
   */
  public record Link(int official, String reason, double confidence) implements Serializable {}

  /** The official of a form, where it is one of the corpus. */
  public Optional<Link> link(NameForm.Key key) {
    return Optional.ofNullable(links.get(key));
  }
}
