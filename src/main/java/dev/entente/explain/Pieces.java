package dev.entente.explain;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/** Cuts a text where marks begin and end, so that marks which overlap can be drawn. */
final class Pieces {
  private Pieces() {}

  /**
   * A piece of a text.
   *
   * @param marks the marks that cover it, the shortest last
   */
  record Piece(int start, int end, List<Mark> marks) {}

  /** The pieces of a text in order; together they are the text. */
  static List<Piece> of(String text, List<Mark> marks) {
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    for (Mark mark : marks) {
      cuts.add(mark.start());
      cuts.add(mark.end());
    }
    List<Piece> pieces = new ArrayList<>();
    List<Mark> open = new ArrayList<>();
    int next = 0;
    int from = 0;
    for (int to : cuts) {
      if (to > from) {
        int start = from;
        open.removeIf(mark -> mark.end() <= start);
        while (next < marks.size() && marks.get(next).start() <= from) {
          open.add(marks.get(next++));
        }
        pieces.add(new Piece(from, to, List.copyOf(open)));
      }
      from = to;
    }
    return pieces;
  }
}
