package dev.entente.read;

import java.io.IOException;

/** Reads one file format. An instance is for one thread; it keeps its buffers between files. */
interface ArticleReader {
  /**
   * Gives every article of a slice to the sink, and a reject for everything else, in the order of
   * the file.
   *
   * @throws IOException if the file cannot be opened or read on
   */
  void read(FileSlice slice, FileSource source, ArticleSink sink) throws IOException;
}
