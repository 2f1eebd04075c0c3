package dev.entente.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RecordBlockTest {

  @Test
  void givesRecordsOfAnyLengthBackInTheirOrder() {
    Random random = new Random(7);
    List<byte[]> records = new ArrayList<>();
    for (int length : new int[] {0, 1, 3_000_000, 5, 1 << 20, (1 << 20) - 4, 0, 700_000, 700_000}) {
      byte[] record = new byte[length];
      random.nextBytes(record);
      records.add(record);
    }
    RecordBlock.Packer packer = new RecordBlock.Packer();
    records.forEach(packer::add);
    List<byte[]> back = new ArrayList<>();
    int blocks = 0;
    for (Iterator<byte[]> i = packer.blocks(); i.hasNext(); blocks++) {
      RecordBlock.records(i.next()).forEachRemaining(back::add);
    }
    assertEquals(records.size(), back.size());
    for (int i = 0; i < records.size(); i++) {
      assertArrayEquals(records.get(i), back.get(i));
    }
    assertEquals(7, blocks, "1; 3,000,000; 5; 1 MiB; 1 MiB - 4 fills a block; 700,000 twice");
  }

  @Test
  void nothingMakesNoBlock() {
    assertFalse(new RecordBlock.Packer().blocks().hasNext());
    assertThrows(NoSuchElementException.class, () -> RecordBlock.records(new byte[0]).next());
  }
}
