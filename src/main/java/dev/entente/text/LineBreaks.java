package dev.entente.text;

/**
 * Tells the line ends that the writer set from those that a fixed width set. A text is taken for
 * wrapped when most of its lines come near its longest, and that is no longer than a page is wide;
 * there only a short line ends a sentence. In other texts a line end ends one, unless the next line
 * goes on in lower case.
 */
final class LineBreaks {
  private static final int PAGE_WIDTH = 130;
  private static final int FEWEST_LINES = 3;

  private final int shortLine;

  private LineBreaks(int shortLine) {
    this.shortLine = shortLine;
  }

  /** Measures the lines of a body. */
  static LineBreaks of(String body) {
    int lines = 0;
    int longest = 0;
    long total = 0;
    int from = 0;
    for (int to = body.indexOf('\n'); to >= 0; to = body.indexOf('\n', from)) {
      int width = to - from;
      if (width > 0) {
        lines++;
        total += width;
        longest = Math.max(longest, width);
      }
      from = to + 1;
    }
    boolean wrapped =
        lines >= FEWEST_LINES && longest <= PAGE_WIDTH && total * 10 >= (long) lines * longest * 6;
    return new LineBreaks(wrapped ? longest * 6 / 10 : Integer.MAX_VALUE);
  }

  /**
   * Whether the line end at a position ends a sentence.
   *
   * @param lineStart where the line begins
   * @param newline where it ends
   */
  boolean endsUnit(char[] text, int lineStart, int newline, int length) {
    if (newline - lineStart >= shortLine) {
      return false;
    }
    int next = newline + 1;
    while (next < length) {
      byte kind = CharTable.classOfUnit(text[next]);
      if (kind == CharTable.LOWER) {
        return false;
      }
      if (kind != CharTable.SPACE && kind != CharTable.QUOTE && kind != CharTable.APOSTROPHE) {
        return true;
      }
      next++;
    }
    return true;
  }
}
