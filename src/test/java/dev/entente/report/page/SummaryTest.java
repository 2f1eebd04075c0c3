package dev.entente.report.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.report.SampleViews;
import dev.entente.report.Wording;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SummaryTest {
  @Test
  void the_small_view_in_full() {
    assertEquals(
        """
        # Entente: seeds

        5 articles in 5 stories of 2018–2025, from 3 sources, name 21 officials, 19 countries and 14
        topics.

        ## What stands out

        - Officials in most articles: Mohammad Baqer Qalibaf (Iran, 2), Mohammad Hassan Habibollahzadeh
          (Iran, 2) and Recep Tayyip Erdoğan (Turkey, 2).
        - Countries in most articles: Iran (5), Turkey (5), United States (5) and Syria (4).
        - Topics in most articles: Parliament (5) and Terrorism (5).
        - The two countries most often together are Iran and Turkey, in 5 of 5 stories.
        - Their agenda, by stories: Parliament (5) and Terrorism (5).

        ## Bear in mind

        - Too few stories to test: there are 5, and 30 are needed. Counts describe these articles and
          say nothing about chance.
        - 1 of 5 stories is undated and counted apart, not in any year.
        - 2 inputs were rejected (not UTF-8: 2); they are listed in tables/rejects.csv.

        The report: reports/runs/seeds/index.html
        """,
        Summary.markdown(SampleViews.small(), "reports/runs/seeds/index.html"));
  }

  @Test
  void a_large_corpus_is_tested_and_its_rising_topics_are_named() {
    String summary = Summary.markdown(SampleViews.large(), "here");
    assertFalse(summary.contains("Too few"));
    assertTrue(summary.contains("odds ratio"));
    assertTrue(summary.contains("Rising topics, by their share of stories: Environment."));
  }

  @Test
  void nothing_in_a_name_reaches_a_terminal_or_opens_a_tag() {
    String summary = Summary.markdown(SampleViews.hostile(), "here");
    assertFalse(summary.contains("\u001b"));
    assertFalse(summary.contains("\u202e"));
    assertFalse(summary.replace("\\<", "").contains("<"));
  }

  @Test
  void an_empty_corpus_has_a_summary() {
    assertTrue(Summary.markdown(SampleViews.empty(), "here").contains("0 articles in 0 stories"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "0; 0.00",
        "0.004; 0.0040",
        "0.5; 0.50",
        "9.999; 10.0",
        "31.62; 31.6",
        "1234.5; 1,234",
        "NaN; –"
      })
  void measures_have_about_three_digits(double value, String shown) {
    assertEquals(shown, Wording.measure(value));
  }

  @ParameterizedTest
  @CsvSource({"7, 7", "9999, 9999", "10000, 10k", "999499, 999k", "999500, 1.0M", "12345678, 12M"})
  void brief_numbers_have_four_signs_at_most(long value, String shown) {
    assertEquals(shown, Wording.brief(value));
    assertTrue(shown.length() <= 4);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 %", "0.0149, 1.5 %", "0.0994, 9.9 %", "0.0999, 10 %", "1, 100 %", "NaN, –"})
  void shares_are_per_cent(double share, String shown) {
    assertEquals(shown, Wording.percent(share));
  }

  @ParameterizedTest
  @CsvSource({"Ab, 'A\u202eb'", "Ab, 'A\u001bb'", "A\u200cb, 'A\u200cb'", "Şé, Şé"})
  void what_is_no_sign_becomes_a_space(String signs, String text) {
    assertEquals(signs, Wording.plain(text).replace(" ", ""));
  }

  @Test
  void lists_are_joined() {
    assertEquals("", Wording.join(List.of()));
    assertEquals("a", Wording.join(List.of("a")));
    assertEquals("a and b", Wording.join(List.of("a", "b")));
    assertEquals("a, b and c", Wording.join(List.of("a", "b", "c")));
  }
}
