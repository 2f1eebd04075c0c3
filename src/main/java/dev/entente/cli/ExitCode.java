package dev.entente.cli;

import dev.entente.model.RunFailure;

/** What the process says to whoever started it. The numbers are public. */
enum ExitCode {
  DONE(0),
  FAILED(1),
  WRONG_USAGE(2),
  NOTHING_TO_READ(3),
  OUTPUT_BUSY(4);

  private final int number;

  ExitCode(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }

  static ExitCode of(RunFailure.Sort sort) {
    return switch (sort) {
      case FAILED -> FAILED;
      case USAGE -> WRONG_USAGE;
      case NOTHING_TO_READ -> NOTHING_TO_READ;
      case OUTPUT_BUSY -> OUTPUT_BUSY;
    };
  }
}
