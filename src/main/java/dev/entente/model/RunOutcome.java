package dev.entente.model;

/**
 * What a run that published a report has to say.
 *
 * @param summary the plain words for standard output, without a line end at their end
 * @param report where the report is, as a path or URI
 * @param articles how many articles were counted
 * @param rejects how many rows the table of rejects has
 */
public record RunOutcome(String summary, String report, long articles, long rejects) {}
