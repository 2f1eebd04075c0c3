package dev.entente.story;

import java.io.Serializable;

/**
 * An article of a story that has more than one.
 *
 * @param id the article
 * @param representative the article that represents its story; itself for that one
 * @param similarity its similarity to the representative, 1 for the representative
 */
public record StoryAssignment(String id, String representative, double similarity)
    implements Serializable {}
