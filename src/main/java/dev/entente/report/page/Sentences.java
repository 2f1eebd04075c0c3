package dev.entente.report.page;

import dev.entente.report.Evidence;
import dev.entente.report.Wording;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The sentences behind a number, folded under what they are evidence of. */
final class Sentences {
  private final Map<String, List<Evidence>> byKey;

  Sentences(List<Evidence> evidence) {
    this.byKey = evidence.stream().collect(Collectors.groupingBy(Evidence::key));
  }

  /** A name that opens its sentences, or the name alone where there are none. */
  String under(String name, String key) {
    List<Evidence> sentences = byKey.getOrDefault(key, List.of());
    if (sentences.isEmpty()) {
      return Html.escape(name);
    }
    StringBuilder out = new StringBuilder("<details><summary>");
    out.append(Html.escape(name)).append("</summary>\n<ul class=\"sentences\" aria-label=\"");
    out.append(Wording.count(sentences.size(), "example sentence", "example sentences"));
    out.append("\">\n");
    for (Evidence sentence : sentences) {
      out.append("<li>").append(marked(sentence)).append("<span class=\"source\">");
      out.append(Html.escape(sentence.articleId())).append(", ");
      out.append(Html.escape(sentence.date().isEmpty() ? "undated" : sentence.date()));
      out.append("</span></li>\n");
    }
    return out.append("</ul></details>").toString();
  }

  /** The sentence with its mentions marked; marks beyond its end are cut to it. */
  static String marked(Evidence sentence) {
    int[] points = sentence.text().codePoints().toArray();
    List<Evidence.Mark> marks =
        sentence.marks().stream().sorted(Comparator.comparingInt(Evidence.Mark::start)).toList();
    StringBuilder out = new StringBuilder();
    int done = 0;
    int open = -1;
    for (Evidence.Mark mark : marks) {
      int start = Math.min(mark.start(), points.length);
      int end = Math.min(mark.end(), points.length);
      if (start == end) {
        continue;
      }
      if (open >= 0 && start > done) {
        out.append(mark(points, open, done));
        open = -1;
      }
      if (open < 0) {
        out.append(plain(points, done, start));
        open = start;
      }
      done = Math.max(done, end);
    }
    if (open >= 0) {
      out.append(mark(points, open, done));
    }
    return out.append(plain(points, done, points.length)).toString();
  }

  private static String mark(int[] points, int start, int end) {
    return "<mark>" + plain(points, start, end) + "</mark>";
  }

  private static String plain(int[] points, int start, int end) {
    return start >= end ? "" : Html.escape(new String(points, start, end - start));
  }
}
