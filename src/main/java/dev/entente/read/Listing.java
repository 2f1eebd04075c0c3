package dev.entente.read;

import java.util.List;

/**
 * The files of one input.
 *
 * @param root the folder, in the form that {@link FileSource#open} takes; for an input that is a
 *     file, the folder that holds it
 * @param name the last part of the input's name, without a slash
 * @param sort whether the input is a folder or one file
 * @param files the files with their paths relative to the root, ordered by {@link PathOrder}
 * @param unlisted what could not be listed
 */
public record Listing(
    String root, String name, Sort sort, List<ListedFile> files, List<Unlisted> unlisted) {

  /** What an input is. */
  public enum Sort {
    FOLDER,
    FILE
  }

  /**
   * One file.
   *
   * @param path relative to the root, {@code /} between the parts
   * @param bytes the size as stored
   */
  public record ListedFile(String path, long bytes) {}

  /** A folder or file, relative to the root, that could not be listed, and why in plain words. */
  public record Unlisted(String path, String why) {}
}
