package dev.entente.model;

import java.io.Serializable;

/**
 * What names a mention in a report: the words at a place, and the rule that found them. A mention
 * of the topics above a topic has the key of the topic's own.
 *
 * @param sentence the number of the sentence in the article; 0 is the title
 * @param start the first code point in the title or body
 * @param end the code point after the last
 * @param rule the rule as the column {@code rule} of {@code mentions} names it
 */
public record MentionKey(String articleId, int sentence, int start, int end, String rule)
    implements Serializable {}
