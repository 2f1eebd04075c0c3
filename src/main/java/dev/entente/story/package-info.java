/**
 * Near-identical articles as one story. What comes in are the hashes of an article's tokens, its
 * dates and its id; what goes out is which articles are copies of which. Knows no words, no
 * entities and no Spark.
 */
package dev.entente.story;
