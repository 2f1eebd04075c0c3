package dev.entente.read;

import dev.entente.model.RawArticle;
import dev.entente.model.Reject;
import dev.entente.model.RejectReason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;

/** Reads splits. An instance is for one thread; it keeps its buffers from one split to the next. */
public final class SplitReader {
  private final FileSource source;
  private final Map<ArticleFormat, ArticleReader> readers = new EnumMap<>(ArticleFormat.class);

  /**
   * A reader of files of a source.
   *
   * @param lines finds line numbers where a split begins within a file; readers on one machine
   *     should share it
   */
  public SplitReader(FileSource source, ReadSettings settings, LineNumbers lines) {
    this.source = source;
    readers.put(ArticleFormat.TEXT, new TextReader(settings));
    readers.put(ArticleFormat.JSON_LINES, new JsonLinesReader(settings, lines));
  }

  /**
   * Gives every article of a split to one consumer and every reject to the other, each in the order
   * of the corpus. What a consumer throws passes through.
   *
   * @throws UncheckedIOException if reading fails for a reason that does not lie in a file
   */
  public void read(InputSplit split, Consumer<RawArticle> articles, Consumer<Reject> rejects) {
    ArticleSink sink = new ArticleSink(articles, rejects);
    for (FileSlice slice : split.slices()) {
      try {
        readers.get(slice.format()).read(slice, source, sink);
      } catch (FileSystemException | FileNotFoundException e) {
        rejects.accept(new Reject(slice.shownPath(), 0, RejectReason.UNREADABLE, why(e)));
      } catch (IOException e) {
        throw new UncheckedIOException(slice.shownPath() + ": " + e.getMessage(), e);
      }
    }
  }

  private static String why(IOException e) {
    if (e instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
      return "no such file; a link that leads nowhere, or removed since it was listed";
    }
    String reason = ((FileSystemException) e).getReason();
    return reason == null ? e.getClass().getSimpleName() : reason;
  }
}
