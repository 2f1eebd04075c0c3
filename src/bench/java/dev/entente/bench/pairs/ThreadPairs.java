package dev.entente.bench.pairs;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The task in plain threads, one for each core, without Spark: what the machine can do. {@code
 * ThreadPairs CORPUS DICTIONARY OUTPUT}.
 *
 * <p>Threads take the next block of the file in turn; a line belongs to the block in which it
 * begins.
 */
public final class ThreadPairs {
  private static final int BLOCK = 1 << 22;
  private static final int LONGEST_LINE = 1 << 20;

  private ThreadPairs() {}

  /** Counts. */
  public static void main(String[] words)
      throws IOException, InterruptedException, ExecutionException {
    Automaton automaton = Automaton.of(Dictionary.read(Path.of(words[1])));
    Long2IntOpenHashMap pairs = count(Path.of(words[0]), automaton);
    write(pairs, automaton.names(), Path.of(words[2]));
  }

  /** Names are sorted, so the order of the keys is that of the lines. */
  private static void write(Long2IntOpenHashMap pairs, List<String> names, Path output)
      throws IOException {
    long[] keys = pairs.keySet().toLongArray();
    Arrays.sort(keys);
    try (BufferedWriter out = Files.newBufferedWriter(output, StandardCharsets.UTF_8)) {
      for (long key : keys) {
        int[] parts = ArticleScan.parts(key);
        out.append(Integer.toString(parts[0])).append(',').append(names.get(parts[1])).append(',');
        out.append(names.get(parts[2])).append(',').append(Integer.toString(pairs.get(key)));
        out.append('\n');
      }
    }
  }

  private static Long2IntOpenHashMap count(Path corpus, Automaton automaton)
      throws IOException, InterruptedException, ExecutionException {
    int cores = Runtime.getRuntime().availableProcessors();
    ExecutorService threads = Executors.newFixedThreadPool(cores);
    try (FileChannel file = FileChannel.open(corpus, StandardOpenOption.READ)) {
      AtomicLong next = new AtomicLong();
      List<Future<Long2IntOpenHashMap>> parts = new ArrayList<>();
      for (int i = 0; i < cores; i++) {
        parts.add(threads.submit(() -> blocks(file, next, new ArticleScan(automaton))));
      }
      Long2IntOpenHashMap all = new Long2IntOpenHashMap();
      for (Future<Long2IntOpenHashMap> part : parts) {
        part.get().long2IntEntrySet().fastForEach(e -> all.addTo(e.getLongKey(), e.getIntValue()));
      }
      return all;
    } finally {
      threads.shutdown();
    }
  }

  private static Long2IntOpenHashMap blocks(FileChannel file, AtomicLong next, ArticleScan scan)
      throws IOException {
    byte[] bytes = new byte[BLOCK + LONGEST_LINE];
    while (true) {
      long from = next.getAndAdd(BLOCK);
      // One byte before the block tells whether its first line began earlier.
      long begin = Math.max(0, from - 1);
      int read = fill(file, bytes, begin);
      if (from >= file.size()) {
        return scan.pairs();
      }
      int start = from == 0 ? 0 : lineEnd(bytes, 0, read) + 1;
      int last = (int) (from + BLOCK - begin);
      while (start < Math.min(last, read)) {
        int end = lineEnd(bytes, start, read);
        scan.line(bytes, start, end);
        start = end + 1;
      }
    }
  }

  private static int fill(FileChannel file, byte[] bytes, long from) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    int read = 0;
    while (read >= 0 && buffer.hasRemaining()) {
      read = file.read(buffer, from + buffer.position());
    }
    return buffer.position();
  }

  private static int lineEnd(byte[] bytes, int start, int end) {
    int i = start;
    while (i < end && bytes[i] != '\n') {
      i++;
    }
    return i;
  }
}
