package dev.entente.read;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.function.LongConsumer;

/** The files of this machine. An input is a path, or a URI of the scheme {@code file}. */
public final class LocalFiles implements FileSource {
  private static final long serialVersionUID = 1L;
  private static final int REPORT_EVERY = 1 << 12;

  @Override
  public Listing list(String input, LongConsumer found) throws IOException {
    Path path = pathOf(input);
    if (!Files.exists(path)) {
      throw new FileNotFoundException(input);
    }
    String name = String.valueOf(path.toAbsolutePath().normalize().getFileName());
    if (Files.isRegularFile(path)) {
      Path folder = path.toAbsolutePath().getParent();
      List<Listing.ListedFile> one = List.of(new Listing.ListedFile(name, Files.size(path)));
      return new Listing(folder.toString(), name, Listing.Sort.FILE, one, List.of());
    }
    if (!Files.isDirectory(path)) {
      throw new IOException("it is neither a file nor a folder");
    }
    Walk walk = new Walk(path, found);
    Files.walkFileTree(path, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, walk);
    walk.files.sort(Comparator.comparing(Listing.ListedFile::path, PathOrder.BYTEWISE));
    walk.unlisted.sort(Comparator.comparing(Listing.Unlisted::path, PathOrder.BYTEWISE));
    found.accept(walk.files.size());
    return new Listing(
        path.toAbsolutePath().toString(), name, Listing.Sort.FOLDER, walk.files, walk.unlisted);
  }

  @Override
  public InputStream open(String location, long offset) throws IOException {
    SeekableByteChannel channel = Files.newByteChannel(Path.of(location));
    try {
      channel.position(offset);
      return Channels.newInputStream(channel);
    } catch (IOException e) {
      channel.close();
      throw e;
    }
  }

  private static Path pathOf(String input) throws IOException {
    try {
      return input.startsWith("file:") ? Path.of(URI.create(input)) : Path.of(input);
    } catch (IllegalArgumentException e) {
      throw new IOException("it is no path of this machine", e);
    }
  }

  /** Collects the files below a folder. The walk has asked for sizes already, once a file. */
  private static final class Walk extends SimpleFileVisitor<Path> {
    private final Path root;
    private final LongConsumer found;
    private final List<Listing.ListedFile> files = new ArrayList<>();
    private final List<Listing.Unlisted> unlisted = new ArrayList<>();

    Walk(Path root, LongConsumer found) {
      this.root = root;
      this.found = found;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      return !folder.equals(root) && isHidden(folder)
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      // A link is seen here as itself only where it leads nowhere; reading it will say so.
      if ((attributes.isRegularFile() || attributes.isSymbolicLink()) && !isHidden(file)) {
        files.add(new Listing.ListedFile(relative(file), attributes.size()));
        if (files.size() % REPORT_EVERY == 0) {
          found.accept(files.size());
        }
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) throws IOException {
      if (file.equals(root)) {
        throw e;
      }
      if (!(e instanceof FileSystemLoopException) && !isHidden(file)) {
        String why = e instanceof AccessDeniedException ? "permission denied" : e.toString();
        unlisted.add(new Listing.Unlisted(relative(file), why));
      }
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      if (e != null) {
        unlisted.add(new Listing.Unlisted(relative(folder), "listing broke off: " + e));
      }
      return FileVisitResult.CONTINUE;
    }

    private String relative(Path file) {
      String path = root.relativize(file).toString();
      String separator = root.getFileSystem().getSeparator();
      return separator.equals("/") ? path : path.replace(separator, "/");
    }

    private static boolean isHidden(Path file) {
      String name = String.valueOf(file.getFileName());
      return name.startsWith(".") || name.startsWith("_");
    }
  }
}
