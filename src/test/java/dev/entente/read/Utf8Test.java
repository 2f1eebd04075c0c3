package dev.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Utf8Test {
  /** The rows of table 3-7 of the Unicode standard, at their edges. */
  @ParameterizedTest
  @CsvSource({
    "61, -1",
    "C280, -1",
    "C180, 0",
    "E0A080, -1",
    "E09F80, 0",
    "ED9FBF, -1",
    "EDA080, 0",
    "F0908080, -1",
    "F08F8080, 0",
    "F48FBFBF, -1",
    "F4908080, 0",
    "F5808080, 0",
    "6162636465666768C3, 8",
    "61C3A9FF, 3",
  })
  void findsTheFirstBadByte(String hex, int expected) {
    byte[] bytes = HexFormat.of().parseHex(hex);
    assertEquals(expected, Utf8.firstInvalid(bytes, 0, bytes.length));
  }

  /** The oracle is the decoder of the Java runtime. */
  @Property(seed = "1")
  void agreesWithTheDecoder(@ForAll("bytes") byte[] bytes) {
    CharsetDecoder decoder = UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CoderResult result = decoder.decode(in, CharBuffer.allocate(bytes.length + 1), true);
    int expected = result.isError() ? in.position() : -1;
    assertEquals(expected, Utf8.firstInvalid(bytes, 0, bytes.length));
  }

  @Provide
  Arbitrary<byte[]> bytes() {
    int[] parts = {0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xDF, 0xE0, 0xED};
    int[] more = {0xEF, 0xF0, 0xF4, 0xF5, 0xFF};
    Arbitrary<Integer> some = Arbitraries.integers().between(0, parts.length + more.length - 1);
    return some.map(i -> (byte) (i < parts.length ? parts[i] : more[i - parts.length]))
        .array(byte[].class)
        .ofMaxSize(24);
  }
}
