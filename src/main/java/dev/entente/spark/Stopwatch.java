package dev.entente.spark;

import java.util.LinkedHashMap;
import java.util.Map;

/** The wall time of the stages of a run, in milliseconds. */
final class Stopwatch {
  private final Map<String, Long> laps = new LinkedHashMap<>();
  private long last = System.nanoTime();

  /** Ends a stage: what passed since the one before is its time. */
  void lap(String stage) {
    long now = System.nanoTime();
    laps.merge(stage, (now - last) / 1_000_000, Long::sum);
    last = now;
  }

  /** The stages in order. */
  Map<String, Long> laps() {
    return new LinkedHashMap<>(laps);
  }
}
