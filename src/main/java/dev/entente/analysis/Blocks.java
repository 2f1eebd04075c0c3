package dev.entente.analysis;

import java.util.List;
import java.util.function.Consumer;

/**
 * The rows of a table in blocks, each of which can be made on any thread; the blocks in order give
 * the table.
 *
 * @param <R> a row
 */
public interface Blocks<R> {
  /** Rows enough in a block that handing it to another thread costs little. */
  int SIZE = 4096;

  /** The number of blocks. */
  int count();

  /** Gives the rows of a block, in order. */
  void rows(int block, Consumer<R> rows);

  /** The blocks of rows that are there already. */
  static <R> Blocks<R> of(List<R> all) {
    return new Blocks<>() {
      @Override
      public int count() {
        return blocks(all.size());
      }

      @Override
      public void rows(int block, Consumer<R> rows) {
        all.subList(block * SIZE, Math.min(all.size(), (block + 1) * SIZE)).forEach(rows);
      }
    };
  }

  /** The number of blocks that hold a number of rows. */
  static int blocks(int rows) {
    return (rows + SIZE - 1) / SIZE;
  }
}
