package dev.entente.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.model.DateBasis;
import dev.entente.model.DateField;
import dev.entente.model.DateFinding;
import dev.entente.model.PartialDate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class DatePropertiesTest {

  private static final DateFinder FINDER = new DateFinder();

  @Property(seed = "1", tries = 3000)
  void everySpanHoldsItsEvidence(
      @ForAll("texts") String metadata,
      @ForAll("texts") String title,
      @ForAll("texts") String body) {
    DateReading reading = FINDER.read(Optional.of(metadata), title, body);
    Stream.concat(reading.stated().stream(), reading.candidates().stream())
        .forEach(
            found -> {
              String field =
                  switch (found.field().orElseThrow()) {
                    case METADATA -> metadata;
                    case TITLE -> title;
                    case BODY -> body;
                  };
              assertEquals(found.evidence(), field.substring(found.start(), found.end()));
              int year = found.date().orElseThrow().year();
              assertTrue(year >= 1800 && year <= 2100, () -> "year " + year);
            });
    assertTrue(reading.refused().size() <= DateFinder.MOST_REFUSALS);
  }

  @Property(seed = "1", tries = 1000)
  void anyTextAtAllIsRead(@ForAll String metadata, @ForAll String title, @ForAll String body) {
    DateReading reading = FINDER.read(Optional.of(metadata), title, body);
    reading.candidates().forEach(found -> assertEquals(DateBasis.INFERRED, found.basis()));
  }

  @Property(seed = "1", tries = 1000)
  void candidatesStandInTheOrderOfTheText(@ForAll("texts") String body) {
    int end = 0;
    for (DateFinding found : FINDER.read(Optional.empty(), "", body).candidates()) {
      assertEquals(Optional.of(DateField.BODY), found.field());
      assertTrue(found.end() > end);
      end = found.end();
    }
  }

  @Property(seed = "1", tries = 1000)
  void whatIsInferredIsTheLatestCandidateThatIsNotTooLate(
      @ForAll("texts") String body, @ForAll @IntRange(min = 1800, max = 2100) int year) {
    LocalDate asOf = LocalDate.of(year, 6, 30);
    DateReading read = FINDER.read(Optional.empty(), "", body);
    DateReading reading = new DateReading(Optional.empty(), read.candidates(), List.of());
    Optional<PartialDate> naive =
        read.candidates().stream()
            .map(found -> found.date().orElseThrow())
            .filter(date -> !date.firstDay().isAfter(asOf))
            .max(PartialDate::compareTo);
    assertEquals(naive, Inference.infer(reading, Optional.of(asOf)).date());
  }

  @Property(seed = "1", tries = 2000)
  void runsOfFourDigitsAreThoseOfTheExpression(@ForAll("figures") String text) {
    List<Integer> expected =
        Pattern.compile("(?<![0-9])[0-9]{4}(?![0-9])")
            .matcher(text)
            .results()
            .map(result -> result.start())
            .toList();
    List<Integer> actual = new ArrayList<>();
    FourDigits runs = new FourDigits(text);
    for (int start = runs.next(); start >= 0; start = runs.next()) {
      actual.add(start);
    }
    assertEquals(expected, actual);
  }

  @Property(seed = "1", tries = 500)
  void everyDayIsReadBackFromEveryForm(
      @ForAll @IntRange(min = 0, max = 109_000) int days, @ForAll("forms") String form) {
    LocalDate day = LocalDate.of(1800, 1, 1).plusDays(days);
    String month = CalendarNames.ofMonth(day.getMonthValue());
    String field =
        form.replace("yyyy", String.valueOf(day.getYear()))
            .replace("mm", two(day.getMonthValue()))
            .replace("{d}", String.valueOf(day.getDayOfMonth()))
            .replace("dd", two(day.getDayOfMonth()))
            .replace("Month", month)
            .replace("MON", month.substring(0, 3).toUpperCase(Locale.ROOT));
    Optional<DateFinding> stated = FINDER.read(Optional.of(field), "", "").stated();
    assertEquals(Optional.of(PartialDate.of(day)), stated.flatMap(DateFinding::date), field);
  }

  @Property(seed = "1", tries = 200)
  void aReadingSurvivesSerialization(@ForAll("texts") String metadata, @ForAll("texts") String body)
      throws IOException, ClassNotFoundException {
    DateReading reading = FINDER.read(Optional.of(metadata), "", body);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(reading);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertEquals(reading, in.readObject());
    }
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "2025",
            "1246",
            "2150",
            "0000",
            "1985",
            "12",
            "3",
            "31",
            "85",
            "20181012",
            "May",
            "Oct.",
            "sept",
            "February",
            "Friday",
            ",",
            ".",
            ":",
            "-",
            "--",
            "\u2014",
            "/",
            "|",
            "(",
            ")",
            "'",
            "\u2019",
            "of",
            "the",
            "by",
            "until",
            "end",
            "resolution",
            "and",
            "to",
            "people",
            "GMT",
            "15:44",
            "Published",
            "Updated",
            "Date",
            "date",
            "TEHRAN",
            "(AP)",
            "IRNA",
            "s",
            "th",
            "\n",
            "\n\n",
            " ",
            " ",
            " ",
            "\u00a0",
            "\ud83d",
            "\ud83d\ude00",
            "$",
            "in",
            "Vision",
            "www.",
            "https://")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Provide
  Arbitrary<String> figures() {
    return Arbitraries.strings().withChars('0', '7', 'a', ' ', '\u0663').ofMaxLength(60);
  }

  @Provide
  Arbitrary<String> forms() {
    return Arbitraries.of(
        "yyyy-mm-dd",
        "yyyy-mm-ddT23:59:59Z",
        "yyyymmdd",
        "yyyy/mm/dd",
        "dd.mm.yyyy",
        "Month {d}, yyyy",
        "{d} Month yyyy",
        "{d}Month yyyy",
        "{d} MON yyyy 15:44:00 GMT",
        "MON. {d}, yyyy",
        "dd-MON-yyyy");
  }

  private static String two(int number) {
    return number < 10 ? "0" + number : String.valueOf(number);
  }
}
