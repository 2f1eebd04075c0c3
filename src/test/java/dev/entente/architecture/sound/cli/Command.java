package dev.entente.architecture.sound.cli;

import dev.entente.architecture.sound.report.Picture;

/** Talks. */
public final class Command {
  private Command() {}

  /** Prints a picture's words. */
  public static void print(Picture picture) {
    System.out.println(picture.value());
  }
}
