package dev.entente.architecture.broken.count;

import dev.entente.architecture.broken.cli.Logs;
import java.awt.Color;

/** A stage that sees the command, and draws. */
public record SeesCommand(Logs command, Color color) {
  /** Changes from anywhere. */
  static int runs = 0;
}
