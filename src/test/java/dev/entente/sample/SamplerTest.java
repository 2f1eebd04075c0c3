package dev.entente.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.model.RunFailure;
import dev.entente.report.table.TableRows;
import dev.entente.report.table.TableSpec;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplerTest {
  /** A report of a few rows, its columns in their own order. */
  private static final class Rows implements TableRows {
    private final Map<TableSpec, List<String>> rows = new EnumMap<>(TableSpec.class);

    /** Adds rows, cells apart by bars. */
    Rows with(TableSpec table, String... lines) {
      rows.computeIfAbsent(table, t -> new ArrayList<>()).addAll(List.of(lines));
      return this;
    }

    @Override
    public boolean read(TableSpec table, List<String> columns, Consumer<List<String>> sink) {
      List<String> names = table.columns().stream().map(TableSpec.Column::name).toList();
      for (String line : rows.getOrDefault(table, List.of())) {
        List<String> cells = List.of(line.split("\\|", -1));
        assertEquals(names.size(), cells.size(), line);
        sink.accept(columns.stream().map(c -> cells.get(names.indexOf(c))).toList());
      }
      return rows.containsKey(table);
    }
  }

  private static Rows report() {
    return new Rows()
        .with(
            TableSpec.MENTIONS,
            "a|1|10|14|Iran|country:IR|country|name|true|countries:IR:Iran||||",
            "a|1|30|36|Tehran|country:IR|country|place|false|countries:IR:Tehran||||",
            "a|1|42|58|drug trafficking|topic:drugs|topic|phrase|true|topics:drugs:drug traffick*||||",
            "a|1|42|58|drug trafficking|topic:smuggling|topic|phrase|true|topics:drugs:drug traffick*||||",
            "a|2|60|64|Iran|country:IR|country|name|true|countries:IR:Iran||||",
            "b|0|0|4|=Fox|official:fox|official|office|false|offices:minister|minister|AT|0|9")
        .with(
            TableSpec.SENTENCES,
            "a|1|5|58|And  Iran said in faraway Tehran: no drug trafficking",
            "a|2|60|70|Iran, too.",
            "b|0|0|20|=Fox, the minister.")
        .with(
            TableSpec.ENTITIES,
            "country:IR|country|Iran|IR||1|1|1|2|0||",
            "topic:drugs|topic|Drugs|||1|1|1|1|0||");
  }

  private static List<String> lines(SampleSheet sheet) {
    assertEquals('\uFEFF', sheet.csv().charAt(0));
    return sheet.csv().substring(1).lines().toList();
  }

  private static SampleSheet sample(TableRows report, int perRule, Optional<Integer> rules) {
    return new Sampler(report).sample(new Sampler.Wish(perRule, 1, rules));
  }

  /** Neither places nor the topics above; what is left out stays, without a name where none is. */
  @Test
  void writesMentionsInTheirSentences() {
    List<String> lines = lines(sample(report(), 5, Optional.empty()));
    assertEquals(String.join(",", SampleSheet.COLUMNS), lines.get(0));
    assertEquals(
        Set.of(
            ",\"And \",Iran,\" said in faraway Tehran: no drug trafficking\",Iran,country,name,,"
                + "countries:IR:Iran,country:IR,a,1,10,14",
            ",,Iran,\", too.\",Iran,country,name,,countries:IR:Iran,country:IR,a,2,60,64",
            ",,'=Fox,\", the minister.\",,official,office,minister,offices:minister,official:fox,"
                + "b,0,0,4",
            ",\"And Iran said in faraway Tehran: no \",drug trafficking,,Drugs,topic,phrase,,"
                + "topics:drugs:drug traffick*,topic:drugs,a,1,42,58"),
        Set.copyOf(lines.subList(1, lines.size())));
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 1", "1, 2, 2", "2, 1, 2", "9, 9, 4"})
  void takesTheRulesWithTheMostMentions(int perRule, int rules, int mentions) {
    SampleSheet sheet = sample(report(), perRule, Optional.of(rules));
    assertEquals(mentions, sheet.mentions());
    assertEquals(Math.min(rules, 3), sheet.rules());
    assertTrue(lines(sheet).stream().anyMatch(line -> line.contains("countries:IR:Iran")));
  }

  @Test
  void givesTheSameBytesForTheSameReport() {
    assertEquals(
        sample(report(), 1, Optional.empty()).csv(), sample(report(), 1, Optional.empty()).csv());
  }

  @Test
  void refusesAReportWithoutSentences() {
    Rows report = report();
    report.rows.remove(TableSpec.SENTENCES);
    RunFailure failure = assertThrows(RunFailure.class, () -> sample(report, 1, Optional.empty()));
    assertTrue(failure.getMessage().contains("--no-text"), failure.getMessage());
    assertEquals(RunFailure.Sort.USAGE, failure.sort());
  }

  @Test
  void cutsLongSentences() {
    String long500 = "x".repeat(500);
    SentenceText sentence = new SentenceText(3, long500 + " \u00e9\ud83d\ude00y " + long500);
    SentenceText.Context context =
        sentence.around(new dev.entente.model.MentionKey("a", 1, 505, 507, "r"));
    assertEquals("\ud83d\ude00y", context.surface());
    assertEquals("…" + "x".repeat(398) + " \u00e9", context.before());
    assertEquals(" " + "x".repeat(399) + "…", context.after());
  }
}
