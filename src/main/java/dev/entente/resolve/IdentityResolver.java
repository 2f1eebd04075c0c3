package dev.entente.resolve;

import dev.entente.lexicon.Lexicon;
import dev.entente.resolve.Clusters.Scope;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Merges the name forms of a corpus into officials: what a reader declares first, then the names
 * that the lexicon knows, then full names, the surest first, then short names beside an office. No
 * join goes against a reader's veto, joins two known officials, or two names that no one person
 * bears; two countries are joined only where more speaks for it than the name.
 */
public final class IdentityResolver {
  private final Lexicon lexicon;

  /** A resolver with a lexicon's known officials and vetoes. */
  public IdentityResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The officials of a corpus. */
  public Identities resolve(Collection<NameForm> forms) {
    Clusters clusters = new Clusters(lexicon, forms);
    Offices offices = new Offices();
    KnownForms known = new KnownForms(lexicon, clusters);
    known.join();
    joinDeclared(clusters);
    List<Merge> merges = new ArrayList<>();
    Map<Integer, Set<Integer>> ambiguous = new FullNames(clusters, offices).propose(merges);
    joinYears(clusters, ambiguous.keySet());
    merges.sort(Merge.ORDER);
    for (Merge merge : merges) {
      clusters.join(merge.a(), merge.b(), merge.reason(), merge.confidence(), merge.scope());
    }
    new ShortNames(clusters, offices, known, ambiguous).link();
    return new IdentityNames(lexicon, clusters).name();
  }

  private void joinDeclared(Clusters clusters) {
    for (List<String> group : lexicon.same()) {
      Set<String> words = new HashSet<>();
      group.forEach(name -> words.add(Clusters.folded(name)));
      int first = -1;
      for (int i = 0; i < clusters.size(); i++) {
        if (words.contains(clusters.form(i).key().words())) {
          first = first < 0 ? i : first;
          clusters.join(first, i, "declared the same in the lexicon", 1, Scope.DECLARED);
        }
      }
    }
  }

  /** A full name in several years is one person's, unless it fits several. */
  private static void joinYears(Clusters clusters, Set<Integer> ambiguous) {
    for (int i = 0; i < clusters.size(); i++) {
      int kind = clusters.kind(i);
      if (kind != i && clusters.words(i).length > 1 && !ambiguous.contains(kind)) {
        clusters.join(kind, i, "same name", 1, Scope.ONE_COUNTRY);
      }
    }
  }
}
