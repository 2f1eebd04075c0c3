package dev.entente.gold;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader found in one article.
 *
 * @param corpus the corpus it stands in, empty for the seeds
 * @param date the ISO date, or the year alone; empty where the text has none
 * @param dateBasis {@code stated}, {@code inferred} or {@code none}
 */
record GoldArticle(
    String id,
    String corpus,
    Optional<String> date,
    String dateBasis,
    List<Official> officials,
    List<Official> optionalOfficials,
    Wanted countries,
    Wanted topics) {

  /**
   * An official.
   *
   * @param country ISO code of the office, empty for an international organisation
   * @param surfaces the forms of the name in the article
   */
  record Official(String name, String country, String office, List<String> surfaces) {}

  /** Ids that must be found, and ids that may be. */
  record Wanted(Set<String> required, Set<String> optional) {}
}
