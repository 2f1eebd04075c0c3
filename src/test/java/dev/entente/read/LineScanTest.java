package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The oracle is one byte at a time. */
class LineScanTest {
  @Property(seed = "1")
  void findsTheFirstLineEnd(@ForAll("bytes") byte[] bytes, @ForAll("froms") int cut) {
    int from = Math.min(cut, bytes.length);
    int expected = from;
    while (expected < bytes.length && bytes[expected] != '\n') {
      expected++;
    }
    assertEquals(expected, LineScan.lineEnd(bytes, from, bytes.length));
  }

  @Property(seed = "1")
  void countsLineEnds(@ForAll("bytes") byte[] bytes, @ForAll("froms") int cut) {
    int from = Math.min(cut, bytes.length);
    long expected = 0;
    for (int i = from; i < bytes.length; i++) {
      expected += bytes[i] == '\n' ? 1 : 0;
    }
    assertEquals(expected, LineScan.count(bytes, from, bytes.length));
  }

  @Property(seed = "1")
  void findsTheEndOfAscii(@ForAll("bytes") byte[] bytes, @ForAll("froms") int cut) {
    int from = Math.min(cut, bytes.length);
    int expected = from;
    while (expected < bytes.length && bytes[expected] >= 0) {
      expected++;
    }
    assertEquals(expected, LineScan.asciiEnd(bytes, from, bytes.length));
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    Arbitrary<Byte> near = Arbitraries.of((byte) '\n', (byte) 11, (byte) 9, (byte) 0x8A, (byte) 0);
    Arbitrary<Byte> any = Arbitraries.bytes();
    Arbitrary<Byte> plain = Arbitraries.of((byte) 'a', (byte) ' ');
    return Arbitraries.frequencyOf(Tuple.of(1, near), Tuple.of(1, any), Tuple.of(12, plain))
        .array(byte[].class)
        .ofMaxSize(60);
  }

  @Provide
  Arbitrary<Integer> froms() {
    return Arbitraries.integers().between(0, 9);
  }
}
