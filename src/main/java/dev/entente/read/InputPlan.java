package dev.entente.read;

import dev.entente.model.Reject;
import dev.entente.model.RejectReason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;

/**
 * Which bytes of which files are read, and in what portions. The order of the splits is the order
 * of the corpus: by path, bytewise, whatever the order in which the inputs are named.
 *
 * @param splits numbered from 0; one at least
 * @param files how many files hold articles
 * @param bytes the size of these files as stored
 * @param ignored the files that are no input
 * @param rejects what could not be listed, by path
 */
public record InputPlan(
    List<InputSplit> splits, long files, long bytes, Ignored ignored, List<Reject> rejects) {

  /** About how many splits there are at most, before splits grow. */
  public static final int MOST_SPLITS = 10_000;

  /** Opening a file costs about as much as reading this many bytes. */
  private static final long BYTES_PER_FILE = 16 << 10;

  /** Text packs to about a quarter. */
  private static final long GZIP_FACTOR = 4;

  /**
   * A compressed file is cut into parts of so many of the largest splits, as estimated, but into
   * few parts: each is unpacked from the start of the file. The sizes ask nothing of the machine,
   * so that where a damaged file breaks off is the same everywhere.
   */
  private static final long GZIP_PART_SPLITS = 2;

  private static final int MOST_GZIP_PARTS = 8;
  private static final int SPLITS_PER_THREAD = 4;
  private static final int NAMED = 20;

  /**
   * Files whose extension is none of an article's.
   *
   * @param files how many there are
   * @param names the first of them by path, twenty at most
   */
  public record Ignored(long files, List<String> names) {}

  private record Planned(FileSlice file, String shown, long bytes) {}

  /** Copies the lists. */
  public InputPlan {
    splits = List.copyOf(splits);
    rejects = List.copyOf(rejects);
  }

  /**
   * The plan for the inputs given.
   *
   * @param inputs files or folders, in any order
   * @param parallelism how many threads will read at once
   * @param found is told how many files were found so far, now and then
   * @throws NothingToRead if an input does not exist or cannot be listed, or no file is left
   */
  public static InputPlan plan(
      FileSource source,
      List<String> inputs,
      ReadSettings settings,
      int parallelism,
      LongConsumer found) {
    List<Listing> listings = new ArrayList<>();
    for (String input : inputs) {
      listings.add(list(source, input, found));
    }
    List<InputRoot> roots = InputNames.roots(listings);
    List<Planned> planned = new ArrayList<>();
    List<String> ignored = new ArrayList<>();
    List<Reject> rejects = new ArrayList<>();
    for (int i = 0; i < listings.size(); i++) {
      InputRoot root = roots.get(i);
      for (Listing.ListedFile file : listings.get(i).files()) {
        Optional<ArticleFormat> format = ArticleFormat.of(file.path(), settings.format());
        if (format.isPresent()) {
          FileSlice whole = new FileSlice(root, file.path(), format.get(), 0, FileSlice.TO_THE_END);
          planned.add(new Planned(whole, whole.shownPath(), file.bytes()));
        } else {
          ignored.add(root.pathPrefix() + file.path());
        }
      }
      for (Listing.Unlisted unlisted : listings.get(i).unlisted()) {
        String path = root.pathPrefix() + unlisted.path();
        rejects.add(new Reject(path, 0, RejectReason.UNREADABLE, unlisted.why()));
      }
    }
    if (planned.isEmpty()) {
      throw NothingToRead.noFiles(inputs, ignored);
    }
    planned.sort(Comparator.comparing(Planned::shown, PathOrder.BYTEWISE));
    ignored.sort(PathOrder.BYTEWISE);
    rejects.sort(Comparator.comparing(Reject::source, PathOrder.BYTEWISE));
    long bytes = planned.stream().mapToLong(Planned::bytes).sum();
    Ignored others =
        new Ignored(
            ignored.size(), List.copyOf(ignored.subList(0, Math.min(NAMED, ignored.size()))));
    return new InputPlan(
        pack(planned, settings, splitSize(planned, settings, parallelism)),
        planned.size(),
        bytes,
        others,
        rejects);
  }

  /** The whole file that articles and rejects name by a path; empty where there is none. */
  public Optional<FileSlice> file(String shownPath) {
    return splits.stream()
        .flatMap(split -> split.slices().stream())
        .filter(slice -> slice.start() == 0 && slice.shownPath().equals(shownPath))
        .findFirst();
  }

  private static Listing list(FileSource source, String input, LongConsumer found) {
    try {
      return source.list(input, found);
    } catch (FileNotFoundException e) {
      throw NothingToRead.missing(input, e);
    } catch (IOException e) {
      throw NothingToRead.unlistable(input, e);
    }
  }

  private static long splitSize(List<Planned> planned, ReadSettings settings, int parallelism) {
    long work = 0;
    for (Planned file : planned) {
      work += weight(file);
    }
    long fair = work / ((long) Math.max(1, parallelism) * SPLITS_PER_THREAD);
    long even = Math.max(settings.splitLeast(), Math.min(settings.splitMost(), fair));
    return Math.max(even, work / MOST_SPLITS);
  }

  private static long weight(Planned file) {
    return unpacked(file) + BYTES_PER_FILE;
  }

  private static List<InputSplit> pack(List<Planned> planned, ReadSettings settings, long size) {
    List<InputSplit> splits = new ArrayList<>();
    List<FileSlice> open = new ArrayList<>();
    long openWeight = 0;
    long openBytes = 0;
    for (Planned file : planned) {
      long weight = weight(file);
      if (!open.isEmpty() && openWeight + weight > size) {
        splits.add(new InputSplit(splits.size(), open, openBytes));
        open.clear();
        openWeight = 0;
        openBytes = 0;
      }
      long parts = parts(file, settings, size);
      if (parts > 1) {
        cut(file, parts, splits);
      } else {
        open.add(file.file());
        openWeight += weight;
        openBytes += file.bytes();
      }
    }
    if (!open.isEmpty()) {
      splits.add(new InputSplit(splits.size(), open, openBytes));
    }
    return splits;
  }

  private static long parts(Planned planned, ReadSettings settings, long size) {
    if (planned.file().format() != ArticleFormat.JSON_LINES) {
      return 1;
    }
    if (ArticleFormat.isGzip(planned.file().path())) {
      long part = GZIP_PART_SPLITS * settings.splitMost();
      return Math.min(MOST_GZIP_PARTS, (unpacked(planned) + part - 1) / part);
    }
    return weight(planned) > size ? (planned.bytes() + size - 1) / size : 1;
  }

  /** The bytes of a file without its compression, as estimated. */
  private static long unpacked(Planned planned) {
    return ArticleFormat.isGzip(planned.file().path())
        ? planned.bytes() * GZIP_FACTOR
        : planned.bytes();
  }

  /**
   * Cuts a file into parts of equal length; the last one reaches to wherever the file then ends.
   */
  private static void cut(Planned planned, long parts, List<InputSplit> splits) {
    FileSlice file = planned.file();
    long bytes = unpacked(planned);
    for (long part = 0; part < parts; part++) {
      long start = share(bytes, part, parts);
      long end = share(bytes, part + 1, parts);
      long open = part + 1 == parts ? FileSlice.TO_THE_END : end;
      FileSlice slice = new FileSlice(file.root(), file.path(), file.format(), start, open);
      long stored = share(planned.bytes(), part + 1, parts) - share(planned.bytes(), part, parts);
      splits.add(new InputSplit(splits.size(), List.of(slice), stored));
    }
  }

  private static long share(long bytes, long part, long parts) {
    return bytes / parts * part + bytes % parts * part / parts;
  }
}
