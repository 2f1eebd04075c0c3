package dev.entente.model;

/** How much of a calendar date is known, the finest first. */
public enum DatePrecision {
  /** Year, month and day. */
  DAY,
  /** Year and month. */
  MONTH,
  /** The year alone. */
  YEAR
}
