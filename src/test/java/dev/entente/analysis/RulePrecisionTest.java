package dev.entente.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.count.RuleTally;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.Basis;
import dev.entente.model.Judgement;
import dev.entente.model.MentionKey;
import dev.entente.recognize.Recognized;
import dev.entente.resolve.EntityTable;
import dev.entente.resolve.Identities;
import dev.entente.resolve.MentionedArticle;
import dev.entente.resolve.ResolvedArticle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulePrecisionTest {
  private static MentionKey key(String rule, int number) {
    return new MentionKey("a", 1, number, number + 1, rule);
  }

  /** Judgements of a rule: a letter a mention, {@code r} right, {@code w} wrong. */
  private static List<Judgement> judgements(String rule, String letters) {
    List<Judgement> judgements = new ArrayList<>();
    for (int i = 0; i < letters.length(); i++) {
      judgements.add(new Judgement(key(rule, i), letters.charAt(i) == 'r'));
    }
    return judgements;
  }

  private static Set<MentionKey> all(List<Judgement> judgements) {
    Set<MentionKey> keys = new HashSet<>();
    judgements.forEach(judgement -> keys.add(judgement.mention()));
    return keys;
  }

  /** The share itself is compared: a rule at the limit is kept, and one judgement is enough. */
  @ParameterizedTest
  @CsvSource({
    "rrrww, 0.6, false",
    "rrrww, 0.61, true",
    "rrrrrrrrrw, 0.9, false",
    "rrrrrrrw, 0.9, true",
    "rrrrrrrwww, 0.7, false",
    "w, 0.01, true",
    "w, 0, false",
    "r, 1, false",
    "rw, 1, true",
    "'', 1, false"
  })
  void leavesOutWhatIsBelowTheLimit(String letters, double least, boolean leftOut) {
    List<Judgement> judgements = judgements("x", letters);
    RulePrecision precision = new RulePrecision(judgements, all(judgements), least);
    assertEquals(leftOut ? Set.of("x") : Set.of(), precision.leftOut());
  }

  @Test
  void saysHowPreciseEachRuleIsAndWhichJudgementsAreStale() {
    List<Judgement> judgements = new ArrayList<>(judgements("countries:IR:Iran", "rrrww"));
    judgements.addAll(judgements("gone", "w"));
    judgements.addAll(judgements("topics:drugs:x", "wwr"));
    Set<MentionKey> found = all(judgements);
    found.removeAll(all(judgements("gone", "w")));
    found.remove(key("topics:drugs:x", 1));
    found.remove(key("topics:drugs:x", 2));
    RulePrecision precision = new RulePrecision(judgements, found, 0.5);
    RuleTally tally = tally();
    assertEquals(
        List.of(
            "countries:IQ:Baghdad COUNTRY 1 1 0 0 NaN NaN NaN false",
            "countries:IR:Iran COUNTRY 3 2 5 3 0.6 0.2307 0.8824 false",
            "topics:drugs:x TOPIC 1 1 1 0 0.0 0.0000 0.7935 true"),
        precision.rules(tally).stream().map(RulePrecisionTest::text).toList());
    assertEquals(
        List.of(
            "countries:IR:Iran 0 true found",
            "countries:IR:Iran 1 true found",
            "countries:IR:Iran 2 true found",
            "countries:IR:Iran 3 false found",
            "countries:IR:Iran 4 false found",
            "gone 0 false no rule",
            "topics:drugs:x 0 false found",
            "topics:drugs:x 1 false no mention",
            "topics:drugs:x 2 true no mention"),
        precision.judgements(tally).stream()
            .map(
                row ->
                    row.mention().rule()
                        + " "
                        + row.mention().start()
                        + " "
                        + row.right()
                        + " "
                        + row.state())
            .toList());
  }

  /**
   * The intervals are those of SciPy 1.17.1, {@code binomtest(3, 5).proportion_ci(method="wilson")}
   * = (0.2307242813, 0.8823792258), and of {@code binomtest(0, 1)} = (0, 0.7934506856).
   */
  private static String text(Rows.RuleRow row) {
    return String.join(
        " ",
        row.rule(),
        row.kind().name(),
        String.valueOf(row.mentions()),
        String.valueOf(row.articles()),
        String.valueOf(row.judged()),
        String.valueOf(row.right()),
        String.valueOf(row.precision()),
        rounded(row.low()),
        rounded(row.high()),
        String.valueOf(row.leftOut()));
  }

  private static String rounded(double value) {
    return Double.isNaN(value) ? "NaN" : String.format(Locale.ROOT, "%.4f", value);
  }

  /** Two articles: places and the topics above are no mentions of their rules. */
  private static RuleTally tally() {
    Lexicon lexicon = LexiconFiles.bundled(LexiconFiles.KnownOfficials.OFF);
    EntityTable table =
        EntityTable.of(lexicon, new Identities(List.of(), Map.of(), Map.of(), Map.of()));
    int iran = table.byCountryCode("IR");
    int iraq = table.byCountryCode("IQ");
    int drugs = table.ofTopic(lexicon.topic("drugs").orElseThrow());
    int smuggling = table.ofTopic(lexicon.topic("smuggling").orElseThrow());
    RuleTally one = new RuleTally();
    one.add(
        article(
            mention(iran, Basis.NAME, "countries:IR:Iran"),
            mention(iran, Basis.NAME, "countries:IR:Iran"),
            mention(drugs, Basis.PHRASE, "topics:drugs:x"),
            mention(smuggling, Basis.PHRASE, "topics:drugs:x")),
        table);
    RuleTally other = new RuleTally();
    other.add(
        article(
            mention(iran, Basis.NAME, "countries:IR:Iran"),
            mention(iraq, Basis.METONYM, "countries:IQ:Baghdad"),
            mention(iraq, Basis.PLACE, "countries:IQ:Baghdad")),
        table);
    one.merge(other);
    return one;
  }

  private static ResolvedArticle.Mention mention(int entity, Basis basis, String rule) {
    Recognized.Span span = new Recognized.Span(0, 0, 1);
    return new ResolvedArticle.Mention(
        entity, span, span, basis, rule, Optional.empty(), Optional.empty());
  }

  private static ResolvedArticle article(ResolvedArticle.Mention... mentions) {
    return MentionedArticle.of(List.of(mentions));
  }
}
