package dev.entente.model;

import java.io.Serializable;

/**
 * One article as its file states it, decoded but not yet dated or cut into sentences. A field that
 * the file does not state is the empty string.
 *
 * @param id the record's id, or the place of the article; the input's name stands before it where
 *     there are several inputs
 * @param source who published the article
 * @param title the headline; its offsets are its own
 * @param url the address of the article
 * @param metadataDate the date as the record writes it, in any form
 * @param body the text: without a byte-order mark, line ends {@code \n}, no unpaired surrogate
 * @param path the file, relative to its input, with {@code /} between the parts on any machine
 * @param position the place in the file, in bytes of the unpacked file from its start to the start
 *     of the line; 0 where a file is one article. Path and position order the articles of a corpus.
 */
public record RawArticle(
    String id,
    String source,
    String title,
    String url,
    String metadataDate,
    String body,
    String path,
    long position)
    implements Serializable {}
