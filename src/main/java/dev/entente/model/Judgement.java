package dev.entente.model;

import java.io.Serializable;

/** What a reader found of one mention: whether its words refer to its entity. */
public record Judgement(MentionKey mention, boolean right) implements Serializable {}
