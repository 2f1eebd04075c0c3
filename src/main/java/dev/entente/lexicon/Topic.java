package dev.entente.lexicon;

import java.io.Serializable;
import java.util.List;

/**
 * A topic of the lexicon.
 *
 * @param id its id, lower case with underscores
 * @param name its display name
 * @param scope one line that says what counts
 * @param ancestors the indexes of all topics above it, nearest first
 * @param countries the ids of the countries that it is about by definition; such a pair is
 *     structural
 */
public record Topic(
    String id, String name, String scope, List<Integer> ancestors, List<String> countries)
    implements Serializable {}
