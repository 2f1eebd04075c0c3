package dev.entente.measure;

/** The level of every interval. */
final class Confidence {

  /**
   * Standard normal quantile of a two-sided 95 % interval, to the six decimals that the tables
   * promise.
   */
  static final double Z = 1.959964;

  private Confidence() {}
}
