package dev.entente.resolve;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.PhraseTrie;
import dev.entente.lexicon.Role;
import dev.entente.text.Vocabulary;
import java.util.Set;

/** What the lexicon says of a single word. */
final class LexiconWords {
  private final Lexicon lexicon;

  LexiconWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Whether a folded word is a phrase of one of some roles, whatever its case. */
  boolean is(String folded, Set<Role> roles) {
    int symbol = lexicon.vocabulary().word(folded);
    if (symbol == Vocabulary.NONE) {
      return false;
    }
    int state = lexicon.trie().first(symbol);
    if (state == PhraseTrie.NONE) {
      return false;
    }
    for (int entry : lexicon.trie().entries(state)) {
      if (roles.contains(lexicon.entry(entry).role())) {
        return true;
      }
    }
    return false;
  }
}
