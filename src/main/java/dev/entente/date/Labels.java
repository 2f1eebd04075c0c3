package dev.entente.date;

import static dev.entente.date.Characters.at;
import static dev.entente.date.Characters.lettersEnd;
import static dev.entente.date.Characters.lower;
import static dev.entente.date.Characters.space;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The labels that news sites and agencies put before a date. */
final class Labels {

  /**
   * A label in a text.
   *
   * @param rank what it dates
   * @param start where it starts
   * @param end where its last word ends
   */
  record Label(Claim.Rank rank, int start, int end) {}

  private static final int MOST_WORDS = 4;
  private static final int LONGEST_WORD = 14;
  private static final Map<String, Claim.Rank> RANKS = ranks();

  /** The first letters of labels, so that most lines cost one look. */
  private static final String INITIALS =
      RANKS.keySet().stream()
          .map(label -> label.substring(0, 1))
          .distinct()
          .sorted()
          .collect(Collectors.joining());

  private Labels() {}

  /** The longest label whose first word starts at {@code start} and that ends by {@code to}. */
  static Optional<Label> startingAt(String s, int start, int to) {
    if (INITIALS.indexOf(at(s, start) | 0x20) < 0) {
      return Optional.empty();
    }
    StringBuilder words = new StringBuilder();
    Optional<Label> longest = Optional.empty();
    int i = start;
    for (int n = 0; n < MOST_WORDS && i < to; n++) {
      int end = lettersEnd(s, i, LONGEST_WORD);
      if (end == i || end > to) {
        break;
      }
      words.append(n == 0 ? "" : " ").append(lower(s, i, end));
      Claim.Rank rank = RANKS.get(words.toString());
      if (rank != null) {
        longest = Optional.of(new Label(rank, start, end));
      }
      char gap = at(s, end);
      i = gap == '-' || gap == '_' || space(gap) && gap != '\n' ? end + 1 : to;
    }
    return longest;
  }

  private static Map<String, Claim.Rank> ranks() {
    Map<String, Claim.Rank> ranks = new HashMap<>();
    for (String first : new String[] {"first", "originally"}) {
      for (String verb : new String[] {"published", "posted", "issued", "released", "aired"}) {
        ranks.put(first + " " + verb, Claim.Rank.FIRST_PUBLISHED);
      }
    }
    put(ranks, Claim.Rank.PUBLISHED, "publish", "published", "publication", "publishing");
    put(ranks, Claim.Rank.PUBLISHED, "posted", "post", "posting", "issued", "issue", "released");
    put(ranks, Claim.Rank.PUBLISHED, "release", "created", "creation", "filed", "written");
    put(ranks, Claim.Rank.PUBLISHED, "submitted", "uploaded", "pub", "news", "article", "story");
    put(ranks, Claim.Rank.PUBLISHED, "broadcast", "transmission", "aired");
    put(ranks, Claim.Rank.UPDATED, "updated", "update", "modified", "modification", "revised");
    put(ranks, Claim.Rank.UPDATED, "edited", "changed", "load", "reviewed");
    for (String bare :
        new String[] {
          "date",
          "dated",
          "published",
          "posted",
          "issued",
          "released",
          "created",
          "filed",
          "published online",
          "date and time",
          "pubdate",
          "online since",
          "for immediate release",
          "dateline",
          "date line",
          "document date",
          "published in",
          "published time",
          "datepublished",
          "article published time"
        }) {
      ranks.put(bare, Claim.Rank.PUBLISHED);
    }
    for (String bare :
        new String[] {
          "updated",
          "updated in",
          "last updated",
          "last update",
          "last modified",
          "modified",
          "last edited",
          "last revised",
          "revised",
          "latest update",
          "most recent update",
          "update",
          "last reviewed",
          "last changed",
          "this page was last",
          "page last updated",
          "last modification",
          "datemodified"
        }) {
      ranks.put(bare, Claim.Rank.UPDATED);
    }
    return Map.copyOf(ranks);
  }

  private static void put(Map<String, Claim.Rank> ranks, Claim.Rank rank, String... words) {
    for (String word : words) {
      ranks.put(word + " date", rank);
      ranks.put(word + " time", rank);
      ranks.put(word + " on", rank);
      ranks.put(word + " at", rank);
      ranks.put("date " + word, rank);
      ranks.put("date of " + word, rank);
      ranks.put("time of " + word, rank);
    }
  }
}
