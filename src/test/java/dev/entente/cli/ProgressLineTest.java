package dev.entente.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final String ERASE = "\r\u001b[K";

  private final AtomicLong millis = new AtomicLong(5000);
  private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
  private final ProgressLine line =
      new ProgressLine(new PrintStream(shown, true, UTF_8), () -> millis.get() * 1_000_000L);

  private String shown() {
    String text = shown.toString(UTF_8);
    shown.reset();
    return text;
  }

  @Test
  void paintsANewStageAtOnceAndTheSameOnlyNowAndThen() {
    line.at("list", 0, 0);
    assertEquals(ERASE + "list      \r", shown());
    line.at("list", 4096, 0);
    assertEquals("", shown());
    millis.addAndGet(100);
    line.at("list", 1_000_000, 0);
    assertEquals(ERASE + "list       1,000,000\r", shown());
    line.at("read", 1, 4);
    assertEquals(ERASE + "read       [######                  ]  25 %\r", shown());
    line.at("read", 2, 4);
    assertEquals("", shown());
    line.at("read", 9, 4);
    assertEquals(ERASE + "read       [########################] 100 %\r", shown());
  }

  @Test
  void erasesOnlyWhatItPainted() {
    line.erase();
    assertEquals("", shown());
    line.at("read", 0, 4);
    shown();
    line.erase();
    assertEquals(ERASE, shown());
    line.erase();
    assertEquals("", shown());
  }
}
