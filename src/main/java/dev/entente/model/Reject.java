package dev.entente.model;

import java.io.Serializable;

/**
 * What could not be read or used, and why; a row of the table {@code rejects}.
 *
 * @param source the file or folder, relative to its input
 * @param line the line in the unpacked file, from 1; 0 where the reject is about the whole file
 * @param reason the reason in one of the fixed words
 * @param detail one line of plain words that tells this case from others of the same reason
 */
public record Reject(String source, long line, RejectReason reason, String detail)
    implements Serializable {}
