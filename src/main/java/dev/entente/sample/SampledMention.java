package dev.entente.sample;

import dev.entente.model.MentionKey;

/**
 * A mention that was drawn.
 *
 * @param rank its place in the draw: the smallest ranks of a rule are its sample
 * @param surface the words themselves
 * @param office the office that the text gives an official here, empty else
 */
record SampledMention(
    MentionKey key,
    long rank,
    String kind,
    String basis,
    String entityId,
    String surface,
    String office) {}
