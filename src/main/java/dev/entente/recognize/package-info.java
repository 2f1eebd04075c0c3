/**
 * Finds countries, topics and officials in one article. What comes in is an article and a lexicon;
 * what goes out depends on nothing else, so that it can be kept between runs. Knows nothing of
 * other articles, of counting, or of Spark.
 */
package dev.entente.recognize;
