package dev.entente.bench.corpus;

import java.time.LocalDate;

/** A generated article. */
record Article(String id, LocalDate date, String title, String source, String url, String text) {

  /** Appends the article as a JSON object and a line end. */
  void appendTo(StringBuilder out) {
    field(out.append('{'), "id", id);
    field(out.append(','), "date", date.toString());
    field(out.append(','), "title", title);
    field(out.append(','), "source", source);
    field(out.append(','), "url", url);
    field(out.append(','), "text", text);
    out.append("}\n");
  }

  private static void field(StringBuilder out, String name, String value) {
    out.append('"').append(name).append("\":\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        default -> out.append(c);
      }
    }
    out.append('"');
  }
}
