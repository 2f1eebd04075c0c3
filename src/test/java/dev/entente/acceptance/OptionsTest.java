package dev.entente.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.lexicon.LexiconFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the options change in the tables. */
class OptionsTest {
  @TempDir private Path temp;

  private Path output() {
    return temp.resolve("out");
  }

  private Report report(String... words) {
    List<String> all = new ArrayList<>(List.of(words));
    all.addAll(List.of("--output", output().toString()));
    if (!all.contains("--run-id")) {
      all.addAll(List.of("--run-id", "r"));
    }
    return Report.of(
        output(), all.get(all.indexOf("--run-id") + 1), Ended.run(all.toArray(String[]::new)));
  }

  /** Articles of a day, two months, a year, and no date. */
  private String dated() {
    return new Input(temp.resolve("dated"))
        .with(
            "a.jsonl",
            """
            {"id": "day", "date": "2024-03-31", "text": "Iran and Turkey."}
            {"id": "month", "date": "2024-04", "text": "Iran and Iraq."}
            {"id": "later", "date": "2025-01-01", "text": "Iran and Syria."}
            {"id": "year", "date": "2024", "text": "Iran and France."}
            {"id": "none", "text": "Iran and Egypt."}
            """)
        .word();
  }

  /** A coarse date counts when one of its days does; an undated article is not touched. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--from 2024-04-01 | later month none year",
        "--from 2024-05 | later none year",
        "--from 2025 | later none",
        "--to 2024-03-30 | none year",
        "--to 2024-03 | day none year",
        "--to 2024 | day month none year",
        "--from 2024-03-31 --to 2024-04-01 | day month none year",
        "--from 1990 --to 1991 | none"
      })
  void fromAndTo(String words, String articles) {
    List<String> all = new ArrayList<>(List.of(words.split(" ")));
    all.add(dated());
    Report report = report(all.toArray(String[]::new));
    assertEquals(
        List.of(articles.split(" ")),
        report.cells("articles", "article_id").stream().sorted().toList());
    assertEquals(List.of(), report.rows("rejects"));
  }

  /** Every period between the first and the last has a row; a coarser date keeps its own. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "year | 2024 3, 2025 1, undated 1",
        "quarter | 2024 1, 2024-Q1 1, 2024-Q2 1, 2024-Q3 0, 2024-Q4 0, 2025-Q1 1, undated 1",
        "month | 2024 1, 2024-03 1, 2024-04 1, 2024-05 0, 2024-06 0, 2024-07 0, 2024-08 0,"
            + " 2024-09 0, 2024-10 0, 2024-11 0, 2024-12 0, 2025-01 1, undated 1"
      })
  void periods(String unit, String rows) {
    assertEquals(
        List.of(rows.split(", ")),
        report("--period", unit, dated()).cells("periods", "period", "articles"));
  }

  /** Nothing is inferred after the day; what is stated stays. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'' | 2021-05-04 stated, 2021-02 inferred",
        "--as-of 2030 | 2021-05-04 stated, 2024-06 inferred",
        "--as-of 2021-01-31 | 2021-05-04 stated, 2020 inferred",
        "--as-of 2019 | 2021-05-04 stated,  none"
      })
  void asOf(String words, String dates) {
    String input =
        new Input(temp.resolve("in"))
            .with("a.txt", "date 2021-05-04\nIran met Iraq.\n")
            .with("b.txt", "Iran met Iraq in 2020, in February 2021 and in June 2024.\n")
            .word();
    List<String> all = new ArrayList<>(words.isEmpty() ? List.of() : List.of(words.split(" ")));
    all.add(input);
    assertEquals(
        List.of(dates.split(", ", -1)),
        report(all.toArray(String[]::new)).cells("articles", "date", "date_basis"));
  }

  /** No table, page or picture holds a sentence, and the other tables stay as they are. */
  @Test
  void noText() {
    String sentence = "Iran told Turkey something remarkable about pomegranates.";
    String input = new Input(temp.resolve("in")).with("a.txt", sentence).word();
    Report with = report(input, "--run-id", "with");
    Report without = report(input, "--run-id", "without", "--no-text");
    assertTrue(with.files().get("index.html").contains("pomegranates"));
    assertEquals(List.of(sentence), with.cells("sentences", "text"));
    without.files().forEach((name, bytes) -> assertFalse(bytes.contains("pomegranates"), name));
    Map<String, String> tables = with.tables();
    tables.remove("sentences.csv");
    assertEquals(tables, without.tables());
  }

  @Test
  void keep() throws IOException {
    String input = new Input(temp.resolve("in")).with("a.txt", "Iran and Iraq.").word();
    for (int run = 1; run <= 3; run++) {
      Report report = report(input, "--run-id", "run" + run);
      Files.setLastModifiedTime(
          report.folder().resolve("manifest.json"), FileTime.fromMillis(1_000_000L * run));
    }
    Report last = report(input, "--run-id", "run0", "--keep", "2");
    try (Stream<Path> runs = Files.list(output().resolve("runs"))) {
      assertEquals(
          List.of("run0", "run3"), runs.map(run -> run.getFileName().toString()).sorted().toList());
    }
    assertEquals(last.files(), Report.latest(output()).files());
  }

  @Test
  void fields() {
    String input =
        new Input(temp.resolve("in"))
            .with(
                "a.jsonl",
                """
                {"key": 7, "day": "2024-03-31", "head": "Iran", "paper": "P", "link": "http://p/7",\
                 "body": "Iraq.", "text": "Syria."}
                """)
            .word();
    Report report =
        report(input, "--fields", "id=key,date=day,title=head,source=paper,url=link,text=body");
    assertEquals(
        List.of("7 P Iran http://p/7 2024-03-31"),
        report.cells("articles", "article_id", "source", "title", "url", "date"));
    assertEquals(
        List.of("0 country:IR", "1 country:IQ"), report.cells("mentions", "sentence", "entity_id"));
  }

  /** An official without an office in the text is found by the lexicon, and by it alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "on | official:abbas-araghchi, official:hazem-razi-al-hafazi",
        "off | official:hazem-razi-al-hafazi"
      })
  void knownOfficials(String word, String officials) {
    String input =
        new Input(temp.resolve("in"))
            .with(
                "a.txt",
                "Abbas Araghchi spoke. Iraq's Deputy Minister of Transport, Hazem Razi Al-Hafazi,"
                    + " answered.")
            .word();
    assertEquals(
        List.of(officials.split(", ")),
        report("--known-officials", word, input).cells("entities", "entity_id").stream()
            .filter(id -> id.startsWith("official:"))
            .toList());
  }

  @Test
  void severalInputs() {
    String text = "{\"id\": \"x\", \"text\": \"Iran and Iraq.\"}\n";
    Path one = new Input(temp.resolve("in/one")).with("a.jsonl", text).folder();
    Path two = new Input(temp.resolve("in/two")).with("a.jsonl", text).with("b.txt", "X.").folder();
    Path file = new Input(temp.resolve("in")).with("c.txt", "Iran.").folder().resolve("c.txt");
    Report report = report(two.toString(), file.toString(), one.toString());
    assertEquals(
        List.of("c.txt", "one/x", "two/b.txt", "two/x"),
        report.cells("articles", "article_id").stream().sorted().toList());
    assertEquals(
        report.tables(),
        report(one.toString(), two.toString(), file.toString(), "--run-id", "turned").tables());
  }

  @Test
  void minStories() {
    Input input = new Input(temp.resolve("in"));
    for (int i = 0; i < 4; i++) {
      input.with("ir-" + i + ".txt", "Article number " + i + " names Iran and Iraq at length " + i);
      input.with(
          "fr-" + i + ".txt", "Paper " + i + " of another kind, which speaks of France alone");
    }
    assertEquals(List.of(""), report(input.word(), "--run-id", "five").cells("pairs", "tests"));
    assertEquals(
        List.of("3"),
        report(input.word(), "--run-id", "four", "--min-stories", "4").cells("pairs", "tests"));
  }

  @ParameterizedTest
  @CsvSource({"0, 0", "1, 1", "200, 3"})
  void agendaPairs(String most, int written) {
    String input = new Input(temp.resolve("in")).with("a.txt", "Iran, Iraq, Syria: trade.").word();
    assertEquals(
        written,
        report("--agenda-pairs", most, input).cells("agenda", "country_a", "country_b").stream()
            .distinct()
            .count());
  }

  /** A phrase that a reader adds is found, and names that a reader keeps apart stay apart. */
  @Test
  void lexicon() throws IOException {
    String input =
        new Input(temp.resolve("in"))
            .with("a.txt", "Iran and Turkey spoke about pomegranates.")
            .with("b.txt", "Iranian Transport Minister Karim Mohseni arrived.")
            .with("c.txt", "Iranian Transport Minister Karim Mohsini left.")
            .word();
    Path lexicon = temp.resolve("lexicon");
    assertEquals(0, Ended.run("lexicon", lexicon.toString()).code());
    List<String> known = List.of("country:IR", "country:TR");
    Report exported = report(input, "--lexicon", lexicon.toString(), "--run-id", "exported");
    assertEquals(report(input, "--run-id", "bundled").tables(), exported.tables());
    assertTrue(exported.cells("entities", "entity_id").containsAll(known));
    assertEquals(List.of("Karim Mohseni", "Karim Mohseni"), exported.cells("aliases", "name"));

    Path topics = lexicon.resolve("topics.yaml");
    Files.writeString(
        topics,
        Files.readString(topics)
            + "\n- id: fruit\n  name: Fruit\n  scope: fruit and its growers\n  parents: [trade]\n"
            + "  phrases:\n    - pomegranate*\n");
    Path officials = lexicon.resolve("officials.yaml");
    Files.writeString(
        officials, Files.readString(officials) + "  - [Karim Mohseni, Karim Mohsini]\n");
    assertTrue(LexiconFiles.bundledText("officials.yaml").contains("\ndifferent:\n"));
    Report edited = report(input, "--lexicon", lexicon.toString(), "--run-id", "edited");
    assertTrue(
        edited
            .cells("mentions", "surface", "entity_id", "rule")
            .containsAll(
                List.of(
                    "pomegranates topic:fruit topics:fruit:pomegranate*",
                    "pomegranates topic:trade topics:fruit:pomegranate*")));
    assertEquals(List.of("Karim Mohseni", "Karim Mohsini"), edited.cells("aliases", "name"));
  }

  /** Windows are counted on request alone, and can be counted again from the report. */
  @Test
  void window() throws IOException {
    Report plain = report("seeds", "--run-id", "plain");
    Report windows = report("seeds", "--run-id", "windows", "--window", "20");
    assertFalse(Files.exists(output().resolve("runs/plain/tables/pair_units.csv")));
    assertEquals(
        List.of("5", "39", "32"),
        windows.rows("pair_units").stream()
            .filter(
                row -> row.get("a_id").equals("country:IR") && row.get("b_id").equals("country:TR"))
            .map(row -> row.get("units"))
            .toList());
    assertEquals(plain.rows("pairs"), windows.rows("pairs"));
    Ended verified = Ended.run("verify", output().resolve("runs/windows").toString());
    assertEquals(0, verified.code(), verified.out());
    Path units = output().resolve("runs/windows/tables/pair_units.csv");
    Files.writeString(
        units, Files.readString(units).replace("window,32,72,50,151,", "window,33,72,50,151,"));
    Ended changed = Ended.run("verify", output().resolve("runs/windows").toString());
    assertEquals(1, changed.code());
    assertTrue(
        changed.out().contains("[country:IR, country:TR, window] units: the report says 33"),
        changed.out());
  }
}
