package dev.entente.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.model.PeriodUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The fast counts and the analysis say what the plain loops say, to the last digit. */
final class VerificationPropertyTest {

  @Property(seed = "1", tries = 400, edgeCases = EdgeCasesMode.NONE)
  void loopsAgree(
      @ForAll @IntRange(min = 1, max = 60) int articles,
      @ForAll long seed,
      @ForAll PeriodUnit unit,
      @ForAll @IntRange(min = 1, max = 4) int minStories,
      @ForAll @IntRange(max = 3) int agendaPairs,
      @ForAll @IntRange(min = 1, max = 4) int parts) {
    Optional<Map<String, Set<String>>> above = Optional.of(GeneratedReport.topicsAbove());
    Settings settings = new Settings(unit, minStories, agendaPairs, above);
    assertEquals(List.of(), differences(articles, seed, settings, parts));
  }

  /**
   * Where the report does not say which topics are nested, its marks and the places of mentions say
   * it of most, and nothing but families of pairs of topics can be mistaken.
   */
  @Property(seed = "1", tries = 100, edgeCases = EdgeCasesMode.NONE)
  void nestingIsFoundWithoutBeingSaid(
      @ForAll @IntRange(min = 1, max = 60) int articles,
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 4) int minStories) {
    Settings settings = new Settings(PeriodUnit.YEAR, minStories, 2, Optional.empty());
    List<Difference> others =
        differences(articles, seed, settings, 1).stream()
            .filter(
                d -> !(d.key().get(0).startsWith("topic:") && d.key().get(1).startsWith("topic:")))
            .toList();
    assertEquals(List.of(), others);
  }

  private static List<Difference> differences(
      int articles, long seed, Settings settings, int parts) {
    GeneratedCorpus corpus = GeneratedCorpus.of(articles, seed);
    List<Difference> differences = new ArrayList<>();
    Verification.of(
        new GeneratedReport(corpus, settings, parts, new Random(seed)), differences::add);
    return differences;
  }
}
