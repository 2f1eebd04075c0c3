package dev.entente.architecture.broken.report;

import dev.entente.architecture.broken.model.SeesReport;

/** The other half of a cycle, and the report where only the command may talk. */
public record SeesModel(SeesReport earlier) {
  void talk() {
    System.err.println(earlier);
  }
}
