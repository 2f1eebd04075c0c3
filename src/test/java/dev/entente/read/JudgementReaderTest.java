package dev.entente.read;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.model.Judgement;
import dev.entente.model.MentionKey;
import dev.entente.model.RunFailure;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JudgementReaderTest {
  private static final String HEADER = "right,before,article_id,sentence,start,end,rule\n";
  private static final MentionKey ONE = new MentionKey("é", 1, 2, 5, "topics:a:x*");
  private static final MentionKey TWO = new MentionKey("b,c", 0, 0, 4, "surname");

  @TempDir private Path folder;

  private String file(String name, String text, Charset charset) throws IOException {
    Path file = folder.resolve(name);
    Files.write(file, text.getBytes(charset));
    return file.toString();
  }

  private List<Judgement> read(String text) throws IOException {
    return JudgementReader.read(List.of(file("j.csv", text, UTF_8)));
  }

  /** One sheet as several programs save it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "right,article_id,sentence,start,end,rule\nyes,é,1,2,5,topics:a:x*\nno,\"b,c\",0,0,4,surname\n",
        "\uFEFFright;article_id;sentence;start;end;rule\r\nyes;é;1;2;5;topics:a:x*\r\nno;b,c;0;0;4;surname",
        "\"right\"\t\"article_id\"\t\"sentence\"\t\"start\"\t\"end\"\t\"rule\"\n"
            + "yes\té\t1\t2\t5\ttopics:a:x*\nno\tb,c\t0\t0\t4\tsurname\n",
        "sep=;\nRIGHT;Article_ID;sentence;start;end;rule\nyes;é;1;2;5;topics:a:x*\n\nno;b,c;0;0;4;surname\n;;;;;\n",
        "after,note,rule,end,start,sentence,article_id, right \n\"two\nlines; \"\"quoted\"\"\",,"
            + "topics:a:x*,5,2,1,é, YES \n,,surname,4.0,0.0,0.0,\"b,c\",0.0\n,,unjudged\n"
      })
  void takesWhatIsUnambiguous(String text) throws IOException {
    assertEquals(List.of(new Judgement(ONE, true), new Judgement(TWO, false)), read(text));
  }

  @Test
  void takesUtf16WithItsMark() throws IOException {
    String text =
        "\uFEFFright\tarticle_id\tsentence\tstart\tend\trule\r\nyes\té\t1\t2\t5\ttopics:a:x*\r\n";
    for (Charset charset : List.of(UTF_16LE, UTF_16BE)) {
      assertEquals(
          List.of(new Judgement(ONE, true)),
          JudgementReader.read(List.of(file("j.txt", text, charset))));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "right, true",
    "Right, true",
    "YES, true",
    "y, true",
    "1, true",
    "1.0, true",
    "TRUE, true",
    "wrong, false",
    "No, false",
    "N, false",
    "0, false",
    "0.0, false",
    "False, false"
  })
  void takesWordsOfAnyCase(String word, boolean right) throws IOException {
    assertEquals(
        List.of(new Judgement(ONE, right)), read(HEADER + word + ",x,é,1,2,5,topics:a:x*\n"));
  }

  @Test
  void leavesOutRowsThatAreNotJudged() throws IOException {
    assertEquals(List.of(), read(HEADER + ",x,é,1,2,5,topics:a:x*\n   ,x,,,,,\n"));
    assertEquals(List.of(), read(HEADER));
    assertEquals(List.of(), JudgementReader.read(List.of()));
  }

  @Test
  void takesTheApostropheFromAnIdThatLooksLikeAFormula() throws IOException {
    assertEquals("=a+b", read(HEADER + "1,x,'=a+b,1,2,5,r\n").get(0).mention().articleId());
    assertEquals("'a", read(HEADER + "1,x,'a,1,2,5,r\n").get(0).mention().articleId());
  }

  @Test
  void takesOneJudgementOfSeveralThatAgree() throws IOException {
    String one = file("1.csv", HEADER + "yes,x,é,1,2,5,topics:a:x*\n", UTF_8);
    String two = file("2.csv", HEADER + "1,x,é,1,2,5,topics:a:x*\nno,x,é,1,2,5,r\n", UTF_8);
    assertEquals(
        List.of(new Judgement(ONE, true), new Judgement(new MentionKey("é", 1, 2, 5, "r"), false)),
        JudgementReader.read(List.of(one, two)));
  }

  /** Each message names file, line and value; the header is line 1. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "maybe,x,a,1,2,5,r | line 2: 'maybe' in the column right is neither right nor wrong",
        ",x,a,1,2,5,r~yse,\"x~y\",a,1,2,5,r~ja,x,a,1,2,5,r | line 3: 'yse' in the column right",
        "yes,\"x~y\",a,1,2,5,r~ja,x,a,1,2,5,r | line 4: 'ja' in the column right",
        "yes,x,a,1,2,1E+5,r | line 2: '1E+5' in the column end is no whole number",
        "yes,x,a,-1,2,5,r | line 2: '-1' in the column sentence is no whole number",
        "yes,x,a,1,,5,r | line 2: '' in the column start is no whole number",
        "yes,x,a,1,2,99999999999,r | line 2: '99999999999' in the column end",
        "yes,x,,1,2,5,r | line 2 is judged, and its column article_id is empty",
        "yes,x,a,1,2,5 | line 2 is judged, and its column rule is empty",
        "yes,x,a,1,2,5,r~~no,x,a,1,2,5,r | line 4 says 'no' of the mention of which line 2 of ",
        "yes,\"x,a,1,2,5,r | line"
      })
  void refusesWhatIsAmbiguous(String rows, String message) throws IOException {
    String file = file("j.csv", HEADER + rows.replace('~', '\n') + "\n", UTF_8);
    refused(file, file + ": ");
    refused(file, message);
  }

  private static void refused(String file, String message) {
    RunFailure failure = assertThrows(RunFailure.class, () -> JudgementReader.read(List.of(file)));
    assertTrue(failure.getMessage().contains(message), failure.getMessage());
    assertEquals(RunFailure.Sort.USAGE, failure.sort());
    assertEquals(1, failure.getMessage().lines().count());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "right,article_id,sentence,start,end | line 1 has no column rule; it must name right,",
        "right;article_id;sentence;start;end;Rules | line 1 has no column rule; it must",
        "sep=; | line 2 has no column right",
        "'' | line 1 has no column right",
        "right,right,article_id,sentence,start,end,rule | the header names the column right twice"
      })
  void refusesASheetWithoutItsColumns(String header, String message) throws IOException {
    refused(file("j.csv", header + "\n", UTF_8), message);
    refused(file("k.csv", header, UTF_8), message);
  }

  @Test
  void refusesBytesThatAreNotUtf8AtTheirLine() throws IOException {
    String text = HEADER + "yes,x,a,1,2,5,r\nyes,é,b,1,2,5,r\n";
    refused(file("j.csv", text, ISO_8859_1), "j.csv: line 3 is not UTF-8");
  }

  @Test
  void refusesAFileThatIsNotThere() {
    refused(folder.resolve("none.csv").toString(), "none.csv' are not there");
    refused(folder.toString(), "cannot be read");
  }
}
