package dev.entente.lexicon;

import java.io.Serializable;

/**
 * A word or phrase around a title: a portfolio, a modifier, a public body or an organisation.
 *
 * @param office its normalized words in the name of an office; empty where it is dropped from it
 * @param country the country it belongs to, empty for none
 * @param status what it says about the holder: {@code acting}, {@code former}, {@code late}, {@code
 *     designate}, or empty
 */
public record OfficeWord(String office, String country, String status) implements Serializable {}
