package dev.entente.verify;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.model.PeriodUnit;
import dev.entente.model.RunFailure;
import dev.entente.report.Manifest;
import dev.entente.report.table.TableSpec;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each change of a report that was right is found, and named. */
final class ChangedReportTest {
  private static final Settings SETTINGS =
      new Settings(PeriodUnit.MONTH, 2, 3, Optional.of(GeneratedReport.topicsAbove()));

  private static final Map<TableSpec, String> RICH = rich();

  private final Random random = new Random(4);
  private final Tables report = new Tables(new EnumMap<>(RICH));
  private Map<TableSpec, List<List<String>>> rows;

  @BeforeEach
  void makeReport() throws IOException {
    rows = new EnumMap<>(TableSpec.class);
    for (Map.Entry<TableSpec, String> table : report.tables().entrySet()) {
      rows.put(table.getKey(), read(table.getValue()));
    }
    assertEquals(List.of(), verify());
  }

  /** Tables in memory. */
  private record Tables(Map<TableSpec, String> tables) implements Published {
    @Override
    public Optional<Reader> open(TableSpec table) {
      return Optional.ofNullable(tables.get(table)).map(StringReader::new);
    }

    @Override
    public Settings settings() {
      return SETTINGS;
    }
  }

  /** The first generated report with three rows or more in every table. */
  private static Map<TableSpec, String> rich() {
    for (long seed = 0; ; seed++) {
      GeneratedReport report =
          new GeneratedReport(GeneratedCorpus.of(70, seed), SETTINGS, 2, new Random(1));
      if (report.tables().values().stream().allMatch(text -> text.lines().count() > 3)) {
        return report.tables();
      }
    }
  }

  private static List<List<String>> read(String table) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    try (CsvReader csv = new CsvReader(new StringReader(table))) {
      Optional<List<String>> row = csv.row();
      while (row.isPresent()) {
        rows.add(row.get());
        row = csv.row();
      }
    }
    return rows;
  }

  private List<Difference> verify() {
    List<Difference> differences = new ArrayList<>();
    Verification.of(report, differences::add);
    return differences;
  }

  private List<Difference> verify(TableSpec table, List<List<String>> changed) {
    String before = report.tables().get(table);
    StringBuilder text = new StringBuilder();
    for (List<String> row : changed) {
      List<String> quoted = row.stream().map(c -> '"' + c.replace("\"", "\"\"") + '"').toList();
      text.append(String.join(",", quoted)).append('\n');
    }
    report.tables().put(table, text.toString());
    List<Difference> differences = verify();
    report.tables().put(table, before);
    return differences;
  }

  private static String changed(String cell) {
    return switch (cell) {
      case "true" -> "false";
      case "false" -> "true";
      default ->
          cell.matches(".*[0-9]")
              ? cell.substring(0, cell.length() - 1) + (cell.endsWith("7") ? '3' : '7')
              : cell + "7";
    };
  }

  /** Tables that nothing else rests on, with the columns that name a row. */
  @ParameterizedTest
  @CsvSource({
    "PERIODS, 0",
    "ENTITY_PERIODS, 0 3",
    "PAIRS, 0 2",
    "PAIR_PERIODS, 0 2 6",
    "ABSENT_PAIRS, 0 2",
    "AGENDA, 0 1 2 4",
    "CHANGES_OVER_TIME, 1 2 3 4",
    "TRENDS, 1 2",
  })
  void namesTheCell(TableSpec table, String keyColumns) {
    List<Integer> keys = List.of(keyColumns.split(" ")).stream().map(Integer::valueOf).toList();
    for (int column = 0; column < table.columns().size(); column++) {
      int at = 1 + random.nextInt(rows.get(table).size() - 1);
      List<List<String>> changed = new ArrayList<>(rows.get(table));
      List<String> row = new ArrayList<>(changed.get(at));
      boolean isKey = keys.contains(column);
      String before = row.set(column, isKey ? row.get(column) + "x" : changed(row.get(column)));
      changed.set(at, row);
      List<Difference> found = verify(table, changed);
      List<String> key = keys.stream().map(rows.get(table).get(at)::get).toList();
      if (isKey) {
        List<String> wrong = keys.stream().map(row::get).toList();
        assertEquals(
            List.of(
                Difference.surplus(table.title(), wrong), Difference.missing(table.title(), key)),
            found);
      } else {
        String name = table.columns().get(column).name();
        assertEquals(
            List.of(new Difference(table.title(), key, name, row.get(column), before)), found);
      }
    }
  }

  /** The columns that other numbers rest on, or that rest on other cells. */
  @ParameterizedTest
  @CsvSource({
    "ARTICLES, article_id date_precision period story_id sentences",
    "STORIES, story_id article_id representative period",
    "MENTIONS, article_id sentence start end surface entity_id kind counts office_start office_end",
    "SENTENCES, article_id sentence start end text",
    "ENTITIES,"
        + " entity_id kind name articles stories sentences mentions sources first_date last_date",
    "OFFICES, official_id name office country articles first_date last_date",
    "ALIASES, official_id name surface articles mentions",
  })
  void findsTheCell(TableSpec table, String columns) {
    for (String name : columns.split(" ")) {
      int column = table.columns().stream().map(TableSpec.Column::name).toList().indexOf(name);
      for (int i = 0; i < 5; i++) {
        int at = 1 + random.nextInt(rows.get(table).size() - 1);
        // What does not count is not counted, whoever it is.
        if (table == TableSpec.MENTIONS && rows.get(table).get(at).contains("place")) {
          continue;
        }
        List<List<String>> changed = new ArrayList<>(rows.get(table));
        List<String> row = new ArrayList<>(changed.get(at));
        row.set(column, changed(row.get(column)));
        changed.set(at, row);
        assertFalse(verify(table, changed).isEmpty(), name + " of row " + at + ": " + row);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(
      mode = EnumSource.Mode.EXCLUDE,
      // The generated report has no windows and no judgements; OptionsTest and JudgedRulesTest
      // change reports that have.
      names = {"REJECTS", "PAIR_UNITS", "MENTION_WINDOWS", "RULES", "JUDGEMENTS"})
  void findsRowsThatAreGoneOrTwiceOrMoved(TableSpec table) {
    int at = 1 + random.nextInt(rows.get(table).size() - 1);
    List<List<String>> gone = new ArrayList<>(rows.get(table));
    List<String> row = gone.remove(at);
    assertFalse(verify(table, gone).isEmpty(), "gone: " + row);
    List<List<String>> twice = new ArrayList<>(rows.get(table));
    twice.add(at, row);
    assertFalse(verify(table, twice).isEmpty(), "twice: " + row);
  }

  @ParameterizedTest
  @EnumSource(names = {"PERIODS", "ENTITIES", "ENTITY_PERIODS", "PAIRS", "PAIR_PERIODS", "AGENDA"})
  void findsRowsOutOfOrder(TableSpec table) {
    List<List<String>> moved = new ArrayList<>(rows.get(table));
    moved.add(1, moved.remove(2));
    List<Difference> found = verify(table, moved);
    assertEquals(1, found.size());
    assertEquals("it after a later row", found.get(0).published());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"", "a\"b", "\"a\"b", "\"a", "a,b", "a"})
  void findsWhatIsNoTable(String lastLine) {
    for (TableSpec table : List.of(TableSpec.PAIRS, TableSpec.MENTIONS)) {
      String before = report.tables().get(table);
      report.tables().put(table, before + lastLine);
      assertTrue(verify().stream().anyMatch(d -> d.table().equals(table.title())));
      report.tables().put(table, before.replaceFirst(",", ";"));
      assertTrue(verify().stream().anyMatch(d -> d.published().equals("other columns")));
      report.tables().put(table, before);
    }
  }

  @Test
  void findsTablesThatAreGone() {
    report.tables().remove(TableSpec.TRENDS);
    assertEquals(List.of(Difference.ofTable("trends", "no table", "a table")), verify());
    report.tables().remove(TableSpec.MENTIONS);
    assertThrows(RunFailure.class, this::verify);
  }

  @Test
  void doesWithoutSentences() {
    report.tables().remove(TableSpec.SENTENCES);
    assertEquals(List.of(), verify());
  }

  private Path folder(Path output) throws Exception {
    Path folder = Files.createDirectories(output.resolve("runs/x"));
    Files.createDirectories(folder.resolve("tables"));
    Map<String, Object> files = new TreeMap<>();
    Map<String, String> texts = new TreeMap<>();
    report.tables().forEach((table, text) -> texts.put(table.path(), text));
    texts.put("summary.md", "A summary.\n");
    for (Map.Entry<String, String> text : texts.entrySet()) {
      byte[] bytes = text.getValue().getBytes(UTF_8);
      Files.write(folder.resolve(text.getKey()), bytes);
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
      files.put(text.getKey(), HexFormat.of().formatHex(hash));
    }
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("period", "month");
    settings.put("min_stories", 2);
    settings.put("agenda_pairs", 3);
    Map<String, Object> above = new TreeMap<>();
    GeneratedReport.topicsAbove().forEach((id, ids) -> above.put(id, List.copyOf(ids)));
    settings.put("topics_above", above);
    Map<String, Object> manifest = Map.of("settings", settings, "files", files);
    Files.writeString(folder.resolve("manifest.json"), Manifest.json(manifest), UTF_8);
    return folder;
  }

  @Test
  void findsEveryByteOfAFile(@TempDir Path output) throws Exception {
    Path folder = folder(output);
    Files.writeString(output.resolve("LATEST"), "runs/x\n", UTF_8);
    Verification.Verdict verdict = Verification.of(output, d -> {});
    assertEquals(0, verdict.differences());
    assertEquals(16, verdict.files());
    assertEquals(15, verdict.rows().size());
    try (var files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        if (!file.endsWith("manifest.json")) {
          findsEveryByte(folder, file);
        }
      }
    }
  }

  private void findsEveryByte(Path folder, Path file) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    for (int i = 0; i < 4; i++) {
      byte[] changed = bytes.clone();
      int at = i == 0 ? 0 : i == 1 ? bytes.length - 1 : random.nextInt(bytes.length);
      changed[at] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, changed);
      List<String> tables = new ArrayList<>();
      Verification.of(folder, d -> tables.add(d.table()));
      assertTrue(tables.contains(folder.relativize(file).toString()), "byte " + at + " of " + file);
    }
    Files.delete(file);
    List<Difference> gone = new ArrayList<>();
    try {
      Verification.of(folder, gone::add);
    } catch (RunFailure e) {
      assertTrue(file.endsWith("mentions.csv"), e.getMessage());
    }
    assertTrue(gone.stream().anyMatch(d -> d.recomputed().equals("no file")), file + " is gone");
    Files.write(file, bytes);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{ | is no JSON",
        "{} | settings.period '' is no period",
        "{\"settings\": {\"period\": \"week\"}} | settings.period 'week' is no period",
        "{\"settings\": {\"period\": \"year\"}} | settings.min_stories is no whole number",
      })
  void refusesWhatIsNoReport(String manifest, String message, @TempDir Path folder) {
    assertThrows(RunFailure.class, () -> Verification.of(folder, d -> {}));
    write(folder.resolve("manifest.json"), manifest);
    RunFailure failure = assertThrows(RunFailure.class, () -> Verification.of(folder, d -> {}));
    assertTrue(failure.getMessage().contains(message), failure.getMessage());
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text, UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
