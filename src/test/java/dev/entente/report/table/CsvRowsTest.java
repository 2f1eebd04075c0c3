package dev.entente.report.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvRowsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "plain | plain",
        "two words | two words",
        "a,b | \"a,b\"",
        "say \"no\" | \"say \"\"no\"\"\"",
        "=SUM(A1) | '=SUM(A1)",
        "+49 | '+49",
        "-5 | '-5",
        "@here | '@here",
        "3-4 | 3-4",
        "Şentop | Şentop",
      })
  void rendersText(String text, String cell) {
    StringBuilder out = new StringBuilder();
    CsvRows rows = new CsvRows(out);
    rows.text("x").text(text).end();
    rows.flush();
    assertEquals("x," + cell + "\n", out.toString().replace("\r", ""));
  }

  @Property(seed = "1")
  void whatIsWrittenIsReadBack(@ForAll List<String> texts, @ForAll long count, @ForAll boolean mark)
      throws IOException {
    StringBuilder out = new StringBuilder();
    CsvRows rows = new CsvRows(out);
    rows.count(count).mark(mark).measure(Double.NaN).empty();
    texts.forEach(rows::text);
    rows.end();
    rows.flush();
    try (CSVParser parser = CSVParser.parse(new StringReader(out.toString()), CSVFormat.RFC4180)) {
      CSVRecord record = parser.getRecords().get(0);
      assertEquals(Long.toString(count), record.get(0));
      assertEquals(Boolean.toString(mark), record.get(1));
      assertEquals("", record.get(2));
      assertEquals("", record.get(3));
      assertEquals(4 + texts.size(), record.size());
      for (int i = 0; i < texts.size(); i++) {
        String text = texts.get(i);
        boolean formula = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
        assertEquals(formula ? "'" + text : text, record.get(4 + i));
      }
    }
  }
}
