package dev.entente.read;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class PathOrderTest {
  @Property(seed = "1")
  void ordersAsTheUtf8BytesDo(@ForAll("paths") String a, @ForAll("paths") String b) {
    int expected = Arrays.compareUnsigned(a.getBytes(UTF_8), b.getBytes(UTF_8));
    assertEquals(Integer.signum(expected), Integer.signum(PathOrder.BYTEWISE.compare(a, b)));
  }

  @Provide
  Arbitrary<String> paths() {
    return Arbitraries.of("a", "b", "/", "-", ".", "é", "\uD7FF", "\uE000", "\uFFFD", "😀", "𐀀")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }
}
