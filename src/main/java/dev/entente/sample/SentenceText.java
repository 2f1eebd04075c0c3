package dev.entente.sample;

import dev.entente.model.MentionKey;

/**
 * A sentence of a report.
 *
 * @param start its first code point in the title or body
 */
record SentenceText(int start, String text) {
  private static final int LONGEST = 400;

  /** The words of a mention and what stands around them, white space as one blank. */
  record Context(String before, String surface, String after) {}

  /**
   * A mention in its sentence; of a side longer than 400 code points what is nearest, with an
   * ellipsis.
   */
  Context around(MentionKey mention) {
    int length = text.codePointCount(0, text.length());
    int from = StrictMath.min(StrictMath.max(0, mention.start() - start), length);
    int to = StrictMath.min(StrictMath.max(from, mention.end() - start), length);
    int first = text.offsetByCodePoints(0, from);
    int last = text.offsetByCodePoints(first, to - from);
    String before = blanks(text.substring(0, first));
    String after = blanks(text.substring(last));
    int left = before.codePointCount(0, before.length());
    if (left > LONGEST) {
      before = "…" + before.substring(before.offsetByCodePoints(0, left - LONGEST));
    }
    if (after.codePointCount(0, after.length()) > LONGEST) {
      after = after.substring(0, after.offsetByCodePoints(0, LONGEST)) + "…";
    }
    return new Context(before.stripLeading(), blanks(text.substring(first, last)), after);
  }

  private static String blanks(String part) {
    return part.replaceAll("\\s+", " ");
  }
}
