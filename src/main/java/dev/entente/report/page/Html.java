package dev.entente.report.page;

/** Text as HTML that is well-formed XML too. */
final class Html {
  private Html() {}

  /**
   * A text as it may stand between tags and in quoted attributes. Characters that XML forbids, and
   * those that turn the direction of the text around them, become U+FFFD.
   */
  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                default -> out.appendCodePoint(shown(point) ? point : 0xFFFD);
              }
            });
    return out.toString();
  }

  private static boolean shown(int point) {
    if (point < 0x20) {
      return point == '\t' || point == '\n' || point == '\r';
    }
    boolean control = point >= 0x7F && point <= 0x9F;
    boolean surrogate = point >= 0xD800 && point <= 0xDFFF;
    boolean direction = point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x2069;
    boolean none = point == 0xFFFE || point == 0xFFFF;
    return !control && !surrogate && !direction && !none;
  }

  /** An element around HTML. */
  static String element(String name, String html) {
    return "<" + name + ">" + html + "</" + name + ">";
  }

  /** A paragraph of text. */
  static String paragraph(String text) {
    return element("p", escape(text)) + "\n";
  }

  /** A link to a place in the report, named by text. */
  static String link(String target, String text) {
    return "<a href=\"" + escape(target) + "\">" + escape(text) + "</a>";
  }
}
