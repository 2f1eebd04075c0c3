package dev.entente.read;

import java.io.Serializable;
import java.util.List;

/**
 * What is read in one go, by one thread: many small files, or a part of a large one.
 *
 * @param number from 0, in the order of the corpus
 * @param slices in the order of the corpus, one at least
 * @param bytes how many there are to read, as stored
 */
public record InputSplit(int number, List<FileSlice> slices, long bytes) implements Serializable {
  /** Copies the list. */
  public InputSplit {
    slices = List.copyOf(slices);
  }
}
