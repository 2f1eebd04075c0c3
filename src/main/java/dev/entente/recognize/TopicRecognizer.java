package dev.entente.recognize;

import dev.entente.lexicon.Entry;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.Role;
import dev.entente.text.Tokens;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Finds the topics of an article; within a topic the longest phrase wins. */
final class TopicRecognizer {
  /** Farther off nothing is a companion, so that a text without stops takes linear time, too. */
  private static final int LONGEST_SENTENCE = 200;

  private final Lexicon lexicon;

  TopicRecognizer(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A topic found; topics above it are found at the same place.
   *
   * @param first the first token
   * @param last the token after the last one
   * @param rule the index of the lexicon's entry
   */
  record Found(int first, int last, int topic, int rule) {}

  /** The topics of a text, without those in boilerplate. */
  List<Found> find(Tokens tokens, Hits hits, BitSet boilerplate) {
    List<Found> found = new ArrayList<>();
    for (int hit = 0; hit < hits.count; hit++) {
      Entry entry = hits.entry[hit];
      if (entry.role() == Role.TOPIC
          && !boilerplate.get(hits.first[hit])
          && !isStruckOut(hits, hit)
          && (entry.companions() < 0 || hasCompanion(tokens, hits, hit))) {
        add(found, hits, hit, entry.owner());
        for (int above : lexicon.topics().get(entry.owner()).ancestors()) {
          add(found, hits, hit, above);
        }
      }
    }
    return found;
  }

  private static void add(List<Found> found, Hits hits, int hit, int topic) {
    for (int i = found.size() - 1; i >= 0 && found.get(i).last() > hits.first[hit]; i--) {
      if (found.get(i).topic() == topic) {
        return;
      }
    }
    found.add(new Found(hits.first[hit], hits.last[hit], topic, hits.entryIndex[hit]));
  }

  private static boolean isStruckOut(Hits hits, int hit) {
    int owner = hits.entry[hit].owner();
    for (int other = hits.from(Math.max(0, hits.first[hit] - Hits.LONGEST));
        other < hits.count && hits.first[other] < hits.last[hit];
        other++) {
      if (other == hit || !hits.overlaps(hit, other)) {
        continue;
      }
      Entry entry = hits.entry[other];
      switch (entry.role()) {
        case TOPIC -> {
          if (entry.owner() == owner
              && entry.companions() < 0
              && hits.length(other) > hits.length(hit)) {
            return true;
          }
        }
        case TOPIC_EXCLUDE -> {
          if (entry.owner() == owner) {
            return true;
          }
        }
        case BLOCKER -> {
          if ((entry.owner() & 4) != 0 && hits.covers(other, hit)) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }

  private static boolean hasCompanion(Tokens tokens, Hits hits, int hit) {
    Entry entry = hits.entry[hit];
    int sentence = tokens.sentenceOf(hits.first[hit]);
    int from = tokens.firstToken(sentence);
    int to = tokens.lastToken(sentence);
    if (entry.within() > 0) {
      from = Math.max(from, hits.first[hit] - entry.within() - Hits.LONGEST);
      to = Math.min(to, hits.last[hit] + entry.within());
    } else {
      from = Math.max(from, hits.first[hit] - LONGEST_SENTENCE);
      to = Math.min(to, hits.last[hit] + LONGEST_SENTENCE);
    }
    for (int h = hits.from(from); h < hits.count && hits.first[h] < to; h++) {
      if (hits.entry[h].role() == Role.COMPANION
          && hits.entry[h].owner() == entry.companions()
          && !hits.overlaps(h, hit)
          && (entry.within() == 0 || distance(hits, h, hit) <= entry.within())) {
        return true;
      }
    }
    return false;
  }

  private static int distance(Hits hits, int one, int other) {
    return hits.first[one] >= hits.last[other]
        ? hits.first[one] - hits.last[other] + 1
        : hits.first[other] - hits.last[one] + 1;
  }
}
