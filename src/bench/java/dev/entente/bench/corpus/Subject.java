package dev.entente.bench.corpus;

import java.util.List;

/**
 * What one article is about.
 *
 * @param year the year of its date
 * @param countries the countries it speaks of most, one to three
 * @param topics the topics it speaks of most, one to three
 * @param officials who speaks in it, one to three
 */
record Subject(
    int year,
    List<Gazetteer.Country> countries,
    List<Gazetteer.Topic> topics,
    List<Official> officials) {}
