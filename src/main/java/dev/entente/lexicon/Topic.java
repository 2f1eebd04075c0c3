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
 */
public record Topic(String id, String name, String scope, List<Integer> ancestors)
    implements Serializable {}
