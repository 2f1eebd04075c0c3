package dev.entente.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Optional;

/**
 * The right to write to an output folder. It is a lock of the operating system on a file {@code
 * .lock}, so that it ends with its process, whatever way that ends; the file alone means nothing.
 */
final class OutputLock implements AutoCloseable {
  private static final String NAME = ".lock";

  /** The lock is on a byte beyond the text, which stays readable where locks forbid reading. */
  private static final long LOCKED_BYTE = 1L << 32;

  private final FileChannel channel;

  private OutputLock(FileChannel channel) {
    this.channel = channel;
  }

  /**
   * The lock of a folder; empty if another process, or another run of this one, holds it.
   *
   * @throws IOException if the folder cannot be written or its file system has no locks
   */
  static Optional<OutputLock> of(Path folder, Instant now) throws IOException {
    FileChannel channel =
        FileChannel.open(folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      if (lock != null) {
        String holder = "process " + ProcessHandle.current().pid() + " since " + now + "\n";
        channel.truncate(0);
        channel.write(ByteBuffer.wrap(holder.getBytes(UTF_8)), 0);
        return Optional.of(new OutputLock(channel));
      }
    } catch (OverlappingFileLockException e) {
      channel.close();
      return Optional.empty();
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
    channel.close();
    return Optional.empty();
  }

  /** What the lock's file says of its last holder; empty if it cannot be read. */
  static String holder(Path folder) {
    try {
      return Files.readString(folder.resolve(NAME)).strip();
    } catch (IOException e) {
      return "";
    }
  }

  /** Gives the right back. The file stays: to remove it would let two runs lock two files. */
  @Override
  public void close() throws IOException {
    channel.close();
  }
}
