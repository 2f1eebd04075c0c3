package dev.entente.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.report.Evidence;
import dev.entente.report.ReportView;
import dev.entente.report.SampleViews;
import dev.entente.report.chart.Charts;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class PageTest {
  static Stream<Arguments> views() {
    return Stream.of(
        Arguments.of("small", SampleViews.small()),
        Arguments.of("large", SampleViews.large()),
        Arguments.of("hostile", SampleViews.hostile()),
        Arguments.of("empty", SampleViews.empty()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("views")
  void the_page_is_well_formed_accessible_and_self_contained(String name, ReportView view)
      throws Exception {
    Document page = parse(Page.html(view, SampleViews.evidence()));

    assertEquals("en", page.getDocumentElement().getAttribute("lang"));
    assertEquals(1, elements(page, "h1").size());
    assertEquals(0, elements(page, "script").size());
    assertEquals(7, elements(page, "img").size());
    elements(page, "img").forEach(image -> assertFalse(image.getAttribute("alt").isBlank()));
    elements(page, "th").forEach(cell -> assertFalse(cell.getAttribute("scope").isBlank()));
    elements(page, "table")
        .forEach(table -> assertEquals(1, table.getElementsByTagName("caption").getLength()));
    Set<String> files =
        Charts.render(view).keySet().stream()
            .map(file -> "charts/" + file)
            .collect(Collectors.toSet());
    elements(page, "img").forEach(image -> assertTrue(files.contains(image.getAttribute("src"))));
    Set<String> ids =
        elements(page, "*").stream()
            .map(element -> element.getAttribute("id"))
            .filter(id -> !id.isEmpty())
            .collect(Collectors.toSet());
    for (Element link : elements(page, "a")) {
      String target = link.getAttribute("href");
      assertTrue(
          target.startsWith("#")
              ? ids.contains(target.substring(1))
              : target.matches("(tables|charts)/[a-z_-]+\\.(csv|png)|[a-z]+\\.(md|json)"),
          target);
    }
  }

  @Test
  void names_are_text_and_nothing_else() throws Exception {
    String html = Page.html(SampleViews.hostile(), List.of());
    Document page = parse(html);
    assertFalse(html.contains("<script"));
    assertFalse(html.contains("\u202e"));
    assertTrue(page.getDocumentElement().getTextContent().contains("<script>alert(1)</script>"));
    for (Element element : elements(page, "*")) {
      assertFalse(element.hasAttribute("onerror"), element.getTagName());
    }
    assertTrue(elements(page, "img").stream().noneMatch(e -> e.getAttribute("src").equals("x")));
  }

  @Test
  void sentences_are_one_click_behind_a_name() throws Exception {
    Document page = parse(Page.html(SampleViews.small(), SampleViews.evidence()));
    List<String> opened =
        elements(page, "details").stream()
            .map(e -> e.getElementsByTagName("summary").item(0).getTextContent())
            .toList();
    assertEquals(List.of("Iran", "Terrorism", "Iran – Turkey", "Parliament"), opened);
    Element pair = elements(page, "details").get(2);
    assertEquals(3, pair.getElementsByTagName("li").getLength());
    assertTrue(pair.getTextContent().contains("would not accept <pressure>."));
    assertTrue(pair.getTextContent().contains("000_example.txt, 2025-05-25"));
    assertTrue(pair.getTextContent().contains("002_example.txt, undated"));
    assertEquals("Iran", pair.getElementsByTagName("mark").item(0).getTextContent());
  }

  @Test
  void too_few_stories_are_said_and_no_test_is_shown() {
    String small = Page.html(SampleViews.small(), List.of());
    assertTrue(small.contains("Too few stories to test"));
    assertFalse(small.contains("Together more than expected"));
    String large = Page.html(SampleViews.large(), List.of());
    assertFalse(large.contains("Too few stories to test"));
    assertTrue(large.contains("Together more than expected"));
    assertTrue(large.contains("What rose and fell"));
  }

  // text, marks as start-end in code points, HTML
  static Stream<Arguments> marked() {
    return Stream.of(
        Arguments.of(
            "Iran and Turkey", marks(0, 4, 9, 15), "<mark>Iran</mark> and <mark>Turkey</mark>"),
        Arguments.of(
            "Iran and Turkey", marks(9, 15, 0, 4), "<mark>Iran</mark> and <mark>Turkey</mark>"),
        Arguments.of("abcdef", marks(1, 3, 2, 5), "a<mark>bcde</mark>f"),
        Arguments.of("abcdef", marks(1, 5, 2, 3), "a<mark>bcde</mark>f"),
        Arguments.of("abcdef", marks(1, 2, 2, 3), "a<mark>bc</mark>def"),
        Arguments.of("abc", marks(2, 9), "ab<mark>c</mark>"),
        Arguments.of("abc", marks(7, 9), "abc"),
        Arguments.of("\ud83d\ude00 <b>", marks(2, 3), "\ud83d\ude00 <mark>&lt;</mark>b&gt;"),
        Arguments.of("abc", List.of(), "abc"));
  }

  @ParameterizedTest
  @MethodSource("marked")
  void marks_are_code_points_joined_where_they_touch(
      String text, List<Evidence.Mark> marks, String html) {
    assertEquals(html, Sentences.marked(new Evidence("k", "a", "", text, marks)));
  }

  private static List<Evidence.Mark> marks(int... bounds) {
    List<Evidence.Mark> marks = new ArrayList<>();
    for (int i = 0; i < bounds.length; i += 2) {
      marks.add(new Evidence.Mark(bounds[i], bounds[i + 1]));
    }
    return marks;
  }

  private static Document parse(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html)));
  }

  private static List<Element> elements(Document page, String tag) {
    NodeList nodes = page.getElementsByTagName(tag);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      elements.add((Element) nodes.item(i));
    }
    return elements;
  }
}
