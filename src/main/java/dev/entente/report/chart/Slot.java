package dev.entente.report.chart;

/** A place on a category axis; two places may bear one name. */
record Slot(int index) implements Comparable<Slot> {
  @Override
  public int compareTo(Slot other) {
    return Integer.compare(index, other.index);
  }
}
