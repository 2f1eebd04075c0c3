package dev.entente.lexicon;

import java.io.Serializable;

/**
 * A country of the lexicon.
 *
 * @param id ISO 3166-1 alpha-2, {@code XK}, or ISO 3166-3 for a former state
 * @param name its short English name
 * @param successor the id of a former state's successor, empty else
 */
public record Country(String id, String name, String successor) implements Serializable {}
