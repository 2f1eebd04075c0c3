package dev.entente.read;

import java.io.Serializable;

/**
 * What all files of one input share.
 *
 * @param location the folder, in the form that {@link FileSource#open} takes
 * @param idPrefix what stands before a record's own id: empty, or the input's name and a slash
 * @param pathPrefix what stands before a file's path where the file is named
 */
public record InputRoot(String location, String idPrefix, String pathPrefix)
    implements Serializable {}
