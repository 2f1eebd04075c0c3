package dev.entente.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The loop of rule precision on the seeds: sample, judge, run again, verify. */
@TestInstance(Lifecycle.PER_CLASS)
class JudgedRulesTest {
  private static final String TOPIC = "topics:parliament:parliament*";
  private static final String COUNTRY = "countries:SY:Syria";
  private static final String OFFICE = "offices:speaker";
  private static final Set<String> WRONG = Set.of(TOPIC, COUNTRY, OFFICE);

  private Path temp;
  private Report before;
  private Report after;
  private Path sheet;

  @BeforeAll
  void sampleTheSeeds(@TempDir Path folder) throws IOException {
    temp = folder;
    before = report("before");
    sheet = temp.resolve("sheet.csv");
    Ended ended =
        Ended.run(
            "sample", before.folder().toString(), "--per-rule", "4", "--output", sheet.toString());
    assertEquals(0, ended.code(), ended.err());
    after =
        report(
            "less",
            "--judgements",
            judged("less.csv", WRONG).toString(),
            "--min-rule-precision",
            "0.75",
            "--window",
            "20");
  }

  private Report report(String id, String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    Path output = temp.resolve("out");
    all.addAll(List.of("seeds", "--run-id", id, "--output", output.toString()));
    return Report.of(output, id, Ended.run(all.toArray(String[]::new)));
  }

  /** The sheet with every mention judged right but those of some rules. */
  private Path judged(String name, Set<String> wrong) throws IOException {
    List<String> lines = new ArrayList<>();
    for (String line : Files.readAllLines(sheet)) {
      boolean header = lines.isEmpty();
      boolean no = wrong.stream().anyMatch(rule -> line.contains("," + rule + ","));
      lines.add(header ? line : (no ? "No" : "y") + line);
    }
    return Files.write(temp.resolve(name), lines);
  }

  private static void verify(Report report) {
    Ended ended = Ended.run("verify", report.folder().toString());
    assertEquals(0, ended.code(), ended.out() + ended.err());
  }

  private static Map<String, String> mentionsOf(Report report) {
    Map<String, String> mentions = new TreeMap<>();
    report.rows("entities").forEach(row -> mentions.put(row.get("entity_id"), row.get("mentions")));
    return mentions;
  }

  /** Nothing is left out without a limit; all tables but the two new ones stay as they were. */
  @Test
  void judgementsAloneChangeNothing() throws IOException {
    Report alone = report("alone", "--judgements", judged("alone.csv", WRONG).toString());
    Map<String, String> tables = new TreeMap<>(alone.tables());
    tables.keySet().removeAll(Set.of("rules.csv", "judgements.csv"));
    assertEquals(before.tables(), tables);
    assertFalse(Files.exists(before.table("rules")));
    Map<String, String> wrong =
        alone.rows("rules").stream()
            .filter(row -> row.get("rule").equals(TOPIC))
            .findFirst()
            .orElseThrow();
    // SciPy 1.17.1: binomtest(0, 4).proportion_ci(method="wilson") = (0, 0.4898908365)
    assertEquals(
        "4 0 0 0 0.489891 false",
        cells(wrong, "judged right precision precision_low precision_high left_out"));
    assertEquals(Set.of("true"), leftOut(alone, "true"));
    verify(alone);
  }

  private static String cells(Map<String, String> row, String columns) {
    return List.of(columns.split(" ")).stream().map(row::get).collect(Collectors.joining(" "));
  }

  /** The values of counts among mentions that are no places. */
  private static Set<String> leftOut(Report report, String none) {
    Set<String> values = new TreeSet<>(Set.of(none));
    report.rows("mentions").stream()
        .filter(row -> !row.get("basis").equals("place"))
        .forEach(row -> values.add(row.get("counts")));
    return values;
  }

  /** A country, a topic and officials lose exactly the mentions that are left out. */
  @Test
  void leavesRulesOut() throws IOException {
    assertEquals(
        before.cells("mentions", "article_id", "sentence", "start", "end", "entity_id", "rule"),
        after.cells("mentions", "article_id", "sentence", "start", "end", "entity_id", "rule"));
    assertEquals(before.rows("sentences"), after.rows("sentences"));
    Map<String, Integer> lost = new HashMap<>();
    for (Map<String, String> row : after.rows("mentions")) {
      boolean place = row.get("basis").equals("place");
      boolean out = WRONG.contains(row.get("rule"));
      if (!place && row.get("counts").equals("false")) {
        lost.merge(row.get("entity_id"), 1, Integer::sum);
        assertTrue(out || row.get("kind").equals("official"), row::toString);
      } else {
        assertFalse(out, row::toString);
      }
    }
    Map<String, String> was = mentionsOf(before);
    Map<String, String> is = mentionsOf(after);
    was.forEach(
        (id, mentions) ->
            assertEquals(
                Integer.parseInt(mentions) - lost.getOrDefault(id, 0),
                Integer.parseInt(is.getOrDefault(id, "0")),
                id));
    assertNotEquals(was.get("country:SY"), is.get("country:SY"));
    assertNotEquals(was.get("topic:parliament"), is.get("topic:parliament"));
    // The speakers are introduced by nothing else, so that their later names count no more.
    assertFalse(is.containsKey("official:mustafa-sentop"));
    assertEquals(
        List.of(COUNTRY, OFFICE, TOPIC),
        after.rows("rules").stream()
            .filter(row -> row.get("left_out").equals("true"))
            .map(row -> row.get("rule"))
            .toList());
    for (String table : List.of("pairs", "pair_periods", "agenda", "offices", "aliases")) {
      assertFalse(
          Files.readString(after.table(table)).contains("mustafa-sentop"), "left out, in " + table);
    }
    String manifest = Files.readString(after.folder().resolve("manifest.json"));
    String summary = Files.readString(after.folder().resolve("summary.md")).replace("\n  ", " ");
    String page = Files.readString(after.folder().resolve("index.html"));
    for (String rule : WRONG) {
      assertTrue(manifest.contains("\"rule\" : \"" + rule + "\""), rule);
      assertTrue(summary.contains(rule + " (0 of 4)"), summary);
      assertTrue(page.contains(rule), rule);
    }
    verify(after);
  }

  /** What the run has not is said, in the table, the summary and on the page. */
  @Test
  void saysWhichJudgementsAreStale() throws IOException {
    Path file = temp.resolve("stale.csv");
    Files.writeString(
        file,
        """
        right;article_id;sentence;start;end;rule
        no;000_304c42b6917fd98e.txt;1;1;2;countries:IR:Iran
        no;gone.txt;1;1;2;countries:IR:Iran
        no;gone.txt;1;1;2;topics:none:nothing*
        """);
    Report stale = report("stale", "--judgements", file.toString(), "--min-rule-precision", "1");
    assertEquals(
        List.of(
            "000_304c42b6917fd98e.txt countries:IR:Iran no mention",
            "gone.txt countries:IR:Iran no mention",
            "gone.txt topics:none:nothing* no rule"),
        stale.cells("judgements", "article_id", "rule", "state"));
    assertEquals(before.rows("entities"), stale.rows("entities"));
    String summary = Files.readString(stale.folder().resolve("summary.md"));
    assertTrue(summary.contains("3 judgements are of a mention that this run has not"), summary);
    verify(stale);
  }

  /** A table of rules or judgements that is changed no longer agrees. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "rules.csv|offices:speaker,official,5,3,4,0,0,0,0.489891,true|offices:speaker,official,5,3,4,0,0,0,0.489891,false",
        "judgements.csv|,offices:speaker,false,found|,offices:speaker,true,found",
        "judgements.csv|,found|,no mention",
        "mentions.csv|,official,reference,false,reference|,official,reference,true,reference",
        "mentions.csv|,country,name,false,|,country,name,true,"
      })
  void verifyFindsWhatWasChanged(String change) throws IOException {
    String[] words = change.split("\\|");
    Path table = after.folder().resolve("tables").resolve(words[0]);
    String text = Files.readString(table);
    String changed = text.replaceFirst(Pattern.quote(words[1]), words[2]);
    assertNotEquals(text, changed);
    Files.writeString(table, changed);
    Ended ended = Ended.run("verify", after.folder().toString());
    Files.writeString(table, text);
    assertEquals(1, ended.code());
    assertTrue(
        ended.out().lines().anyMatch(line -> !line.contains("SHA-256")), "only the hash differs");
  }

  @Test
  void samplesParquetAsCsv() throws IOException {
    Report parquet = report("parquet", "--mentions", "parquet");
    Path file = temp.resolve("parquet.csv");
    Ended ended =
        Ended.run(
            "sample", parquet.folder().toString(), "--per-rule", "4", "--output", file.toString());
    assertEquals(0, ended.code(), ended.err());
    assertEquals(Files.readString(sheet), Files.readString(file));
  }
}
