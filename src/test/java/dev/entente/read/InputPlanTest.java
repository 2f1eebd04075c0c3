package dev.entente.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.model.FieldNames;
import dev.entente.model.InputFormat;
import dev.entente.model.RunFailure;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputPlanTest {
  @TempDir private Path folder;

  private static InputPlan plan(ReadSettings settings, Path... inputs) {
    List<String> names = new ArrayList<>();
    for (Path input : inputs) {
      names.add(input.toString());
    }
    return InputPlan.plan(new LocalFiles(), names, settings, 2, found -> {});
  }

  private static List<String> shown(InputPlan plan) {
    return plan.splits().stream()
        .flatMap(split -> split.slices().stream())
        .map(FileSlice::shownPath)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "a.txt, TEXT",
    "a.TXT, TEXT",
    "a.txt.gz, TEXT",
    "a.jsonl, JSON_LINES",
    "a.ndjson, JSON_LINES",
    "a.jsonl.gz, JSON_LINES",
    "a.ndjson.GZ, JSON_LINES",
    "a.json, ",
    "a.gz, ",
    "txt, ",
    "NOTICE, ",
  })
  void knowsFormatsByExtension(String path, ArticleFormat expected) {
    assertEquals(expected, ArticleFormat.of(path, InputFormat.AUTO).orElse(null));
  }

  @Test
  void packsSmallFilesInOrderAndNamesWhatIsNoInput() {
    Corpus corpus = new Corpus(folder).with("NOTICE", "n").with("x/b.csv", "c");
    for (int i = 0; i < 100; i++) {
      corpus.with(String.format(Locale.ROOT, "%02d.txt", i), "article " + i);
    }
    InputPlan plan = corpus.plan(ReadSettings.DEFAULT);
    assertEquals(100, plan.files());
    assertEquals(new InputPlan.Ignored(2, List.of("NOTICE", "x/b.csv")), plan.ignored());
    assertEquals(2, plan.splits().size(), "16 KiB for opening each file, 1 MiB a split");
    List<String> sorted = new ArrayList<>(shown(plan));
    Collections.sort(sorted);
    assertEquals(sorted, shown(plan));
  }

  @Test
  void cutsALargeFileWithoutGaps() {
    String lines = "{\"text\":\"abcdefghijklmnopqrstuvwxyz\"}\n".repeat(3000);
    new Corpus(folder).with("a.jsonl", lines).with("b.txt", lines).with("c.jsonl.gz", "c");
    InputPlan plan = new Corpus(folder).plan(Corpus.splitsOf(20_000));
    List<FileSlice> slices =
        plan.splits().stream().flatMap(split -> split.slices().stream()).toList();
    List<FileSlice> cut = slices.stream().filter(s -> s.path().equals("a.jsonl")).toList();
    assertEquals((lines.length() + 19_999) / 20_000, cut.size());
    assertEquals(0, cut.get(0).start());
    for (int i = 1; i < cut.size(); i++) {
      assertEquals(cut.get(i - 1).end(), cut.get(i).start());
    }
    assertEquals(FileSlice.TO_THE_END, cut.get(cut.size() - 1).end());
    assertEquals(cut.size() + 2, slices.size());
    assertEquals(plan.bytes(), plan.splits().stream().mapToLong(InputSplit::bytes).sum());
  }

  @Test
  void cutsALargePackedFileIntoFewPartsTheSameOnAnyMachine() {
    new Corpus(folder).with("c.jsonl.gz", new byte[100_000]);
    ReadSettings settings = Corpus.splitsOf(40_000);
    List<String> inputs = List.of(folder.toString());
    InputPlan one = InputPlan.plan(new LocalFiles(), inputs, settings, 1, found -> {});
    InputPlan many = InputPlan.plan(new LocalFiles(), inputs, settings, 64, found -> {});
    assertEquals(one.splits(), many.splits());
    assertEquals(5, one.splits().size(), "400,000 bytes as estimated, two splits a part");
    assertEquals(100_000, one.splits().stream().mapToLong(InputSplit::bytes).sum());
    assertEquals(8, new Corpus(folder).plan(Corpus.splitsOf(1)).splits().size());
  }

  @Test
  void splitsGrowInsteadOfBecomingTooMany() {
    new Corpus(folder).with("a.jsonl", new byte[1_000_000]);
    InputPlan plan = new Corpus(folder).plan(Corpus.splitsOf(1));
    assertTrue(plan.splits().size() <= InputPlan.MOST_SPLITS, "" + plan.splits().size());
  }

  @Test
  void putsTheInputsNameBeforeWhereThereAreSeveral() {
    new Corpus(folder).with("news/a.txt", "1").with("wires/a.txt", "2").with("c.jsonl", "{}");
    Path news = folder.resolve("news");
    Path wires = folder.resolve("wires");
    Path file = folder.resolve("c.jsonl");
    List<String> expected = List.of("c.jsonl", "news/a.txt", "wires/a.txt");
    assertEquals(expected, shown(plan(ReadSettings.DEFAULT, wires, file, news)));
    assertEquals(expected, shown(plan(ReadSettings.DEFAULT, news, wires, file)));
    InputRoot root = plan(ReadSettings.DEFAULT, news, file).splits().get(0).slices().get(0).root();
    assertEquals("c.jsonl/", root.idPrefix());
    assertEquals("", root.pathPrefix());
  }

  @Test
  void takesLongerNamesWhereInputsAreNamedAlike() {
    new Corpus(folder).with("x/news/a.txt", "1").with("y/news/a.txt", "2").with("z.txt", "3");
    Path x = folder.resolve("x/news");
    Path y = folder.resolve("y/news");
    Path z = folder.resolve("z.txt");
    String parent = folder.getFileName().toString();
    List<String> expected =
        new ArrayList<>(List.of("x/news/a.txt", "y/news/a.txt", parent + "/z.txt"));
    expected.sort(PathOrder.BYTEWISE);
    assertEquals(expected, shown(plan(ReadSettings.DEFAULT, x, y, z)));
  }

  @Test
  void takesEveryFileWhereTheFormatIsSaid() {
    new Corpus(folder).with("NOTICE", "n").with("a.story", "s").with(".hidden", "h");
    ReadSettings text = ReadSettings.of(InputFormat.TXT, FieldNames.DEFAULT);
    assertEquals(List.of("NOTICE", "a.story"), shown(plan(text, folder)));
  }

  @Test
  void findsAFileByTheNameThatArticlesGiveIt() {
    Corpus corpus = new Corpus(folder).with("s/a.txt", "1");
    InputPlan plan = corpus.plan(ReadSettings.DEFAULT);
    assertEquals("s/a.txt", plan.file("s/a.txt").orElseThrow().path());
    assertTrue(plan.file("a.txt").isEmpty());
  }

  @Test
  void saysInOneLineThatThereIsNothing() {
    Path missing = folder.resolve("missing");
    RunFailure e = assertThrows(NothingToRead.class, () -> plan(ReadSettings.DEFAULT, missing));
    assertEquals(RunFailure.Sort.NOTHING_TO_READ, e.sort());
    assertEquals(
        "input '" + missing + "' does not exist; name a file or folder of articles",
        e.getMessage());
    e = assertThrows(NothingToRead.class, () -> plan(ReadSettings.DEFAULT, folder));
    assertEquals(
        "input '"
            + folder
            + "' holds no file; name a folder of articles, or say what its files are with"
            + " --format txt or jsonl",
        e.getMessage());
    new Corpus(folder).with("NOTICE", "n");
    e = assertThrows(NothingToRead.class, () -> plan(ReadSettings.DEFAULT, folder));
    assertTrue(e.getMessage().contains("only others such as NOTICE; "), e.getMessage());
  }
}
