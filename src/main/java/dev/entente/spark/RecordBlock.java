package dev.entente.spark;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Records one after the other in one array, each after its length: a partition of a hundred
 * thousand records is kept, collected and spilled as a few dozen objects.
 */
final class RecordBlock {
  private static final int SIZE = 1 << 20;

  private RecordBlock() {}

  /** Packs records in the order in which they come. */
  static final class Packer {
    private final List<byte[]> blocks = new ArrayList<>();
    private ByteBuffer open = ByteBuffer.allocate(0);

    /** Adds a record. */
    void add(byte[] record) {
      int length = Integer.BYTES + record.length;
      if (open.remaining() < length) {
        close();
        open = ByteBuffer.allocate(Math.max(SIZE, length));
      }
      open.putInt(record.length).put(record);
    }

    private void close() {
      if (open.position() > 0) {
        int length = open.position();
        blocks.add(length == open.capacity() ? open.array() : Arrays.copyOf(open.array(), length));
        open = ByteBuffer.allocate(0);
      }
    }

    /** The blocks of all records added. */
    Iterator<byte[]> blocks() {
      close();
      return blocks.iterator();
    }
  }

  /** The records of a block. */
  static Iterator<byte[]> records(byte[] block) {
    ByteBuffer rest = ByteBuffer.wrap(block);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return rest.hasRemaining();
      }

      @Override
      public byte[] next() {
        if (!rest.hasRemaining()) {
          throw new NoSuchElementException();
        }
        byte[] record = new byte[rest.getInt()];
        rest.get(record);
        return record;
      }
    };
  }
}
