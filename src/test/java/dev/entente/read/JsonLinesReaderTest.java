package dev.entente.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.model.FieldNames;
import dev.entente.model.InputFormat;
import dev.entente.model.RawArticle;
import dev.entente.model.Reject;
import dev.entente.model.RejectReason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonLinesReaderTest {
  @TempDir private Path folder;

  @Test
  void takesTheFieldsAndSkipsTheOthers() {
    String line =
        "{\"x\":{\"text\":\"no\",\"id\":[1]},\"id\":\"a1\",\"date\":1946,\"title\":\" T\\u00e9 \","
            + "\"source\":null,\"url\":[\"u\"],\"text\":\"One\\r\\nTwo \\ud83d\\ude00 \\ud83d\"}";
    Corpus.Result result = new Corpus(folder).with("a.jsonl", "\uFEFF\n\n" + line).read();
    assertEquals(
        List.of(new RawArticle("a1", "", "Té", "", "1946", "One\nTwo 😀 \uFFFD", "a.jsonl", 5)),
        result.articles());
  }

  @Test
  void mapsNamesAndLetsOneFieldServeTwice() {
    new Corpus(folder).with("a.ndjson", "{\"url\":\"http://x/1\",\"body\":\"B\",\"text\":7}\n");
    ReadSettings settings = ReadSettings.of(InputFormat.AUTO, FieldNames.parse("text=body,id=url"));
    assertEquals(
        List.of(new RawArticle("http://x/1", "", "", "http://x/1", "", "B", "a.ndjson", 0)),
        new Corpus(folder).read(settings).articles());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"id\":7,\"text\":\"t\"} | 7",
        "{\"id\":7.50,\"text\":\"t\"} | 7.50",
        "{\"id\":\" a \",\"text\":\"t\"} | a",
        "{\"id\":null,\"text\":\"t\"} | a.jsonl#1",
        "{\"id\":\"\",\"text\":\"t\"} | a.jsonl#1",
        "{\"text\":\"t\"} | a.jsonl#1",
        "{\"id\":1,\"id\":2,\"text\":\"t\"} | 2",
      })
  void findsTheId(String line, String id) {
    assertEquals(List.of(id), new Corpus(folder).with("a.jsonl", line).read().ids());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"text\":\"t\" | bad-json | byte 11 of the line: Unexpected end-of-input",
        "{\"text\":\"t\"}{} | bad-json | something follows the JSON object",
        "{\"text\":\"t\"} x | bad-json | byte 13 of the line: Unrecognized token 'x'",
        "[\"text\"] | bad-json | the line is no JSON object",
        "plain words | bad-json | byte 0 of the line: Unrecognized token 'plain'",
        "{\"text\":\"a\tb\"} | bad-json | byte 10 of the line: Illegal unquoted character",
        "{\"id\":1} | no-text | field 'text' is missing; --fields can name another",
        "{\"text\":null} | no-text | field 'text' is null, no string",
        "{\"text\":[\"a\"]} | no-text | field 'text' is an array, no string",
        "{\"text\":12} | no-text | field 'text' is a number, no string",
        "{\"text\":true} | no-text | field 'text' is a boolean, no string",
        "{\"text\":\" \\n\"} | empty | field 'text' has only white space",
        "{\"id\":{},\"text\":\"t\"} | bad-id | field 'id' is an object, neither a string nor",
      })
  void rejectsALineAndGoesOn(String line, String reason, String detail) {
    String sound = "{\"id\":\"s\",\"text\":\"t\"}\n";
    Corpus.Result result = new Corpus(folder).with("a.jsonl", sound + line + "\n" + sound).read();
    assertEquals(List.of("a.jsonl:2 " + reason), result.reasons());
    String told = result.rejects().get(0).detail();
    assertTrue(told.startsWith(detail), told);
    assertEquals(List.of("s", "s"), result.ids());
  }

  @Test
  void rejectsALineThatIsNotUtf8() {
    byte[] bytes = "\n{\"text\":\"caf\u00e9\"}\n{\"text\":\"b\"}".getBytes(ISO_8859_1);
    Corpus.Result result = new Corpus(folder).with("a.jsonl", bytes).read();
    String detail = "byte 12 of the line; save it as UTF-8";
    assertEquals(
        List.of(new Reject("a.jsonl", 2, RejectReason.NOT_UTF8, detail)), result.rejects());
    assertEquals(List.of("a.jsonl#3"), result.ids());
  }

  @Test
  void rejectsALineThatIsTooLongAndTakesOneOfTheLimit() {
    ReadSettings settings =
        new ReadSettings(InputFormat.AUTO, FieldNames.DEFAULT, 300_000, 1 << 20, 8 << 20);
    String frame = "{\"text\":\"\"}";
    String most = "{\"text\":\"" + "x".repeat(300_000 - frame.length()) + "\"}\n";
    String more = "{\"text\":\"" + "x".repeat(1_000_000) + "\"}\n";
    String one = "{\"text\":\"" + "x".repeat(300_001 - frame.length()) + "\"}\n";
    Corpus.Result result =
        new Corpus(folder).with("a.jsonl", most + more + one + most).read(settings);
    assertEquals(List.of("a.jsonl#1", "a.jsonl#4"), result.ids());
    assertEquals(List.of("a.jsonl:2 too-large", "a.jsonl:3 too-large"), result.reasons());
    assertEquals(
        "1000011 bytes in one line, the limit is 300000", result.rejects().get(0).detail());
    long fourth = (long) most.length() + more.length() + one.length();
    assertEquals(fourth, result.articles().get(1).position());
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.jsonl", "a.jsonl.gz"})
  void everySplitSizeGivesTheSame(String name) {
    Random random = new Random(5);
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      lines.append(
          switch (random.nextInt(6)) {
            case 0 -> "";
            case 1 -> "no json";
            case 2 -> "{\"text\":\"é without id " + "x".repeat(random.nextInt(90)) + "\"}";
            case 3 -> "{\"id\":\"" + i + "\",\"text\":\"t\"}\r";
            default ->
                "{\"id\":\"" + i + "\",\"text\":\"" + "y".repeat(random.nextInt(60)) + ".\"}";
          });
      lines.append(i == 399 ? "" : "\n");
    }
    byte[] bytes = lines.toString().getBytes(UTF_8);
    Corpus corpus = new Corpus(folder).with(name, name.endsWith("gz") ? Corpus.gzip(bytes) : bytes);
    Corpus.Result whole = corpus.read();
    assertTrue(whole.rejects().size() > 20 && whole.articles().size() > 200);
    for (int size : new int[] {1, 7, 50, 1000, 20_000}) {
      Corpus.Result cut = corpus.read(Corpus.splitsOf(size));
      assertEquals(whole.articles(), cut.articles(), "splits of " + size);
      assertEquals(whole.rejects(), cut.rejects(), "splits of " + size);
    }
  }

  @Test
  void readsSeveralMembersOfGzipAndWhatStandsBeforeABreak() {
    byte[] first = Corpus.gzip("{\"id\":1,\"text\":\"a\"}\n".getBytes(UTF_8));
    StringBuilder many = new StringBuilder();
    Random random = new Random(3);
    for (int i = 2; i < 5000; i++) {
      many.append("{\"id\":" + i + ",\"text\":\"" + random.nextLong() + "\"}\n");
    }
    byte[] second = Corpus.gzip(many.toString().getBytes(UTF_8));
    byte[] both = Arrays.copyOf(first, first.length + second.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    Corpus corpus = new Corpus(folder).with("a.jsonl.gz", both);
    assertEquals(4999, corpus.read().ids().size());
    corpus.with("a.jsonl.gz", Arrays.copyOf(both, both.length / 2));
    Corpus.Result half = corpus.read();
    int articles = half.articles().size();
    assertTrue(articles > 1000 && articles < 4000, articles + " articles");
    assertEquals(List.of("a.jsonl.gz:" + (articles + 1) + " truncated"), half.reasons());
    for (int size : new int[] {100, 1000, 3000}) {
      InputPlan plan = corpus.plan(Corpus.splitsOf(size));
      assertTrue(plan.splits().size() > 1, "cut");
      Corpus.Result cut = Corpus.read(plan, Corpus.splitsOf(size));
      assertEquals(half.articles(), cut.articles(), "splits of " + size);
      assertEquals(half.rejects(), cut.rejects(), "splits of " + size);
    }
  }

  @Test
  void rejectsAFileThatOnlyCallsItselfGzip() {
    Corpus.Result result = new Corpus(folder).with("a.jsonl.gz", "{\"text\":\"t\"}").read();
    assertEquals(List.of("a.jsonl.gz:1 bad-gzip"), result.reasons());
  }

  @Test
  void putsTheInputsNameBeforeIds() {
    new Corpus(folder).with("x/a.jsonl", "{\"id\":1,\"text\":\"t\"}\n{\"text\":\"t\"}");
    new Corpus(folder).with("y.jsonl", "{\"id\":1,\"text\":\"t\"}\n{\"text\":\"t\"}");
    List<String> inputs =
        List.of(folder.resolve("y.jsonl").toString(), folder.resolve("x").toString());
    InputPlan plan = InputPlan.plan(new LocalFiles(), inputs, ReadSettings.DEFAULT, 1, found -> {});
    assertEquals(
        List.of("x/1", "x/a.jsonl#2", "y.jsonl/1", "y.jsonl#2"),
        Corpus.read(plan, ReadSettings.DEFAULT).ids());
  }

  @Test
  void numbersLinesByTheirOffset() throws Exception {
    Corpus corpus = new Corpus(folder).with("a.jsonl", "one\ntwo\n\nfour\n");
    InputPlan plan = corpus.plan(ReadSettings.DEFAULT);
    FileSlice file = plan.file("a.jsonl").orElseThrow();
    List<Long> lines = new ArrayList<>();
    LineNumbers numbers = new LineNumbers(new LocalFiles());
    for (long offset : new long[] {9, 0, 3, 4, 8, 13}) {
      lines.add(numbers.at(file, offset));
    }
    assertEquals(List.of(4L, 1L, 1L, 2L, 3L, 4L), lines);
  }
}
