package dev.entente.read;

import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.util.function.LongConsumer;

/**
 * Where files come from: the local disk, or another file system. An implementation holds no open
 * resource, so that it can be sent to wherever files are read.
 */
public interface FileSource extends Serializable {

  /**
   * All files of an input, found recursively, with their sizes in bytes, ordered by {@link
   * PathOrder}. Hidden files and folders (a name that begins with {@code .} or {@code _}) are left
   * out below the input, links are followed, and a link that leads back into itself is left out.
   * What cannot be listed is named in the listing.
   *
   * @param input a file or folder, as a path or URI
   * @param found is told how many files were found so far, now and then
   * @throws java.io.FileNotFoundException if there is no such file or folder
   * @throws IOException if the input itself cannot be listed
   */
  Listing list(String input, LongConsumer found) throws IOException;

  /**
   * The bytes of a file from an offset to its end; empty where the offset is the file's end.
   *
   * @param location the root of a listing, {@code /}, and a path of that listing
   * @param offset in bytes from the start of the file as it is stored
   * @throws java.nio.file.FileSystemException or {@link java.io.FileNotFoundException} if this file
   *     cannot be opened, whoever asks; it becomes a reject
   * @throws IOException if reading fails for another reason, for example a lost connection; it ends
   *     the attempt, which may be made again
   */
  InputStream open(String location, long offset) throws IOException;
}
