package dev.entente.cli;

import dev.entente.model.ProgressListener;
import java.io.PrintStream;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** A line on a terminal that is written over until the run ends. Safe for many threads. */
final class ProgressLine implements ProgressListener {
  private static final int BAR = 24;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(100);
  private static final String TO_START = "\r";
  private static final String ERASE = "\r\u001b[K";

  private final PrintStream terminal;
  private final LongSupplier nanos;
  private String stage = "";
  private long shownAt;
  private boolean isShown;

  /** A line on a terminal; the clock counts nanoseconds from anywhere. */
  ProgressLine(PrintStream terminal, LongSupplier nanos) {
    this.terminal = terminal;
    this.nanos = nanos;
  }

  @Override
  public synchronized void at(String newStage, long done, long total) {
    long now = nanos.getAsLong();
    boolean isNew = !newStage.equals(stage);
    boolean isEnd = total > 0 && done >= total;
    if (isNew || isEnd || now - shownAt >= PAUSE) {
      stage = newStage;
      shownAt = now;
      isShown = true;
      terminal.print(ERASE + text(newStage, done, total) + TO_START);
      terminal.flush();
    }
  }

  /** Leaves the terminal as if nothing had been shown. */
  synchronized void erase() {
    if (isShown) {
      terminal.print(ERASE);
      terminal.flush();
      isShown = false;
    }
  }

  private static String text(String stage, long done, long total) {
    if (total <= 0) {
      return done <= 0
          ? String.format(Locale.ROOT, "%-10s", stage)
          : String.format(Locale.ROOT, "%-10s %,d", stage, done);
    }
    long part = Math.min(done, total);
    int full = (int) (BAR * ((double) part / total));
    return String.format(
        Locale.ROOT,
        "%-10s [%s%s] %3d %%",
        stage,
        "#".repeat(full),
        " ".repeat(BAR - full),
        (int) (100 * ((double) part / total)));
  }
}
