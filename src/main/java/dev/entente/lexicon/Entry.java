package dev.entente.lexicon;

import dev.entente.model.Basis;
import java.io.Serializable;

/**
 * One phrase of the lexicon, compiled.
 *
 * @param role what the phrase is for
 * @param owner the index of the thing it stands for, in the list of its role
 * @param basis the basis of its mentions, for countries; {@link Basis#PHRASE} else
 * @param rule where the phrase stands in the lexicon, as the mentions table shows it
 * @param cases what the case of each word must be, see {@link Case}; empty where it does not matter
 * @param companions the set of companions of which one must be near, or -1
 * @param within how many tokens on either side a companion may be; 0 for anywhere in the sentence
 */
public record Entry(
    Role role, int owner, Basis basis, String rule, String cases, int companions, int within)
    implements Serializable {

  /** An entry with no conditions. */
  static Entry plain(Role role, int owner, String rule) {
    return new Entry(role, owner, Basis.PHRASE, rule, "", -1, 0);
  }
}
