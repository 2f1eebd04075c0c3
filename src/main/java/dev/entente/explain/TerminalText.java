package dev.entente.explain;

import java.util.List;

/**
 * An explanation as text: title and body with each mention in the colour of its kind, or in
 * brackets where there are no colours, then a list of the mentions with their rules.
 */
public final class TerminalText {
  /** Whether colours are written. */
  public enum Colours {
    ON,
    OFF
  }

  private static final String RESET = "\u001B[0m";

  private final Colours colours;

  /** Text with colours or without. */
  public TerminalText(Colours colours) {
    this.colours = colours;
  }

  /** The text, without a line end at its end. */
  public String of(Explanation explanation) {
    StringBuilder out = new StringBuilder();
    out.append(explanation.id()).append('\n');
    out.append("Date: ").append(explanation.date()).append("\n\n");
    List<Mark> title = explanation.marks().stream().filter(m -> m.sentence() == 0).toList();
    List<Mark> body = explanation.marks().stream().filter(m -> m.sentence() > 0).toList();
    if (!explanation.title().isEmpty()) {
      paint(out, explanation.title(), title);
      out.append("\n\n");
    }
    paint(out, explanation.body(), body);
    out.append("\n");
    int sentence = -1;
    for (Mark mark : explanation.marks()) {
      if (mark.sentence() != sentence) {
        sentence = mark.sentence();
        out.append(sentence == 0 ? "\nTitle\n" : "\nSentence " + sentence + "\n");
      }
      line(out, explanation, mark);
    }
    return out.toString().stripTrailing();
  }

  private void line(StringBuilder out, Explanation explanation, Mark mark) {
    out.append("  ").append(begin(mark.kind()));
    out.append(printable(explanation.surface(mark)).replace('\n', ' '));
    out.append(end()).append("  ").append(word(mark.kind())).append(' ').append(mark.entity());
    if (!mark.detail().isEmpty()) {
      out.append(" (").append(mark.detail()).append(')');
    }
    out.append("  ").append(mark.basis());
    if (!mark.rule().isEmpty()) {
      out.append("  ").append(mark.rule());
    }
    out.append('\n');
  }

  private void paint(StringBuilder out, String text, List<Mark> marks) {
    for (Pieces.Piece piece : Pieces.of(text, marks)) {
      String words = printable(text.substring(piece.start(), piece.end()));
      if (piece.marks().isEmpty()) {
        out.append(words);
      } else {
        Mark mark = piece.marks().get(piece.marks().size() - 1);
        out.append(begin(mark.kind())).append(words).append(end());
      }
    }
  }

  /** Control characters of the article, which a terminal would obey, are left out. */
  private static String printable(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> c == '\n' || c == '\t' || !Character.isISOControl(c))
        .forEach(out::appendCodePoint);
    return out.toString();
  }

  private String begin(Mark.Sort kind) {
    if (colours == Colours.OFF) {
      return "[";
    }
    return switch (kind) {
      case COUNTRY -> "\u001B[1;34m";
      case PLACE -> "\u001B[34m";
      case TOPIC -> "\u001B[32m";
      case OFFICIAL -> "\u001B[1;31m";
    };
  }

  private String end() {
    return colours == Colours.OFF ? "]" : RESET;
  }

  private static String word(Mark.Sort kind) {
    return switch (kind) {
      case COUNTRY -> "country";
      case PLACE -> "place, not counted:";
      case TOPIC -> "topic";
      case OFFICIAL -> "official";
    };
  }
}
