package dev.entente.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.model.DateFinding;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CandidatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          On July 2025, Qalibaf met Kurtulmus. | 2025-07
          In July, 2025 and in July of 2025 and on July 1st 2025 | 2025-07 2025-07 2025-07-01
          They came on May 29 as part of it. |
          trade in 2021 compared to the past | 2021
          in Egypt on December 19, 2024. In New York, September 23, 2024. | 2024-12-19 2024-09-23
          was killed in Iraq in 2020. | 2020
          Back in September 2024, she | 2024-09
          the 2015 nuclear deal | 2015
          the 2003-2011 war | 2003 2011
          from 2003 to 2011 | 2003 2011
          between 2003 and 2011 | 2003 2011
          in 2010/11 and 2012-13 | 2010 2012
          the 2021-2025 strategic plan | 2021
          a plan for cooperation, 2021–2025, | 2021 2025
          since mid-2018 and early-2019 | 2018 2019
          (2006) and [2007], "2008" | 2006 2007 2008
          Resolution 1701 (2006) and resolution 2231 (2015) | 2006 2015
          on 25-30 May 2025 | 2025-05-30
          on May 25-30, 2025 | 2025-05-30
          on December 9 and 10, 2021 | 2021-12-10
          on May 3, 4 and 5, 2021 | 2021-05-05
          from 30 May to 2 June 2025 | 2025-06-02
          on 2018-10-12 and on 12.10.2018 | 2018-10-12 2018-10-12
          in 2018-10 | 2018-10
          on the 12th of October 2018 | 2018-10-12
          on 12 October\\n2018 | 2018-10-12
          the 1946, 1947 and 1948 sessions | 1946 1947 1948
          Iran's 2021 budget | 2021
          2021 was a good year. | 2021
          the killing of Soleimani (3 January 2020) | 2020-01-03
          at the 2019 summit | 2019
          around 2010 he moved | 2010
          on 03/04/2019 | 2019
          as the 2018 law and by the 2015 nuclear deal | 2018 2015
          will return to the 2015 deal | 2015
          will stay in the deal reached in 2015 | 2015
          will speak about the talks held in 2018 | 2018
          will host the talks in June 2025 | 2025-06
          before the 2015 deal | 2015
          on May. 25, 2021 and on 5 June. 2021 was good. | 2021-05-25 2021
          in 1850. | 1850
          """)
  void namesTheDatesWithTheirYear(String body, String expected) {
    assertEquals(expected == null ? "" : expected, dates(body.replace("\\n", "\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          by 2030
          by the end of 2030
          by late 2030
          by the year 2030
          by the end of March 2030
          by March 3, 2030
          until 2030
          till 2030
          until May 25, 2030
          through 2030
          towards 2030
          Vision 2030
          Saudi Vision-2030
          Agenda 2030
          the 2030 Agenda
          the 2030 goals
          Horizon 2020
          Strategy 2030
          Euro 2024
          Expo 2030
          COP 2030
          for 2030
          scheduled for May 2030
          target of 2030
          a target for 2030
          the World Cup 2022
          extended to 2030
          postponed to 2030
          fiscal year 2018
          FY 2018
          FY2018
          before 2018
          before October 2018
          in advance of the 2018 elections
          ahead of the 2018 elections
          and the upcoming 2018 elections
          and will be completed in 2018
          in the year 2018
          for the year 2018
          after the year 2018
          for the period 2018-2019
          for the term 2018 to 2019
          for 2018-2019
          for 2018 and 2019
          by 2018 or 2019
          and the talks to be held in 2018
          the post-2015 agenda
          and will expire in 2018
          and will resume the exercise of sovereignty over the port in 2018
          and is expected to end in 2018
          """)
  void aLimitOrAnAimIsNoDate(String body) {
    assertEquals("", dates("They agreed on it " + body + "."));
    assertEquals("", dates("They agreed on it " + body + " and left"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2000 troops
          2000 Iranian troops
          some 2000 more refugees
          1900 km of border
          1900km of border
          a 2000-kilometre border
          $2020
          US$2020
          €2020
          2021 people
          2,021 of them
          12,2021
          2000,000 of them
          flight 1949
          Flight No. 1949
          the number 1949
          the number 1806
          a total of 1806 delegates
          UN Resolution 2231
          Resolution 1973
          resolutions 1929, 1973 and 2010
          Article 2005
          page 1999
          the 1990s
          the 1990's
          the mid-1980s
          the late 1800s
          1930 GMT
          at 1930.
          at 1900 local time
          555-2020
          +1 202 2020-555
          2019-nCoV
          COVID-2019
          R2000
          2000x
          x_2000
          #2020
          20201
          120201012
          1999.5
          3.1999
          2021:3
          2000%
          2000 percent
          more than 2000
          at least 1900
          nearly 2000
          about 2000
          up to 2000
          2000 to 3000
          2000-3000
          1500-2000
          a total of 2000 prisoners
          killed 2000
          https://www.state.gov/2021/03/05/talks/
          https://www.state.gov/briefing-2021-x
          www.irna.ir/news/2021
          A/RES/2021/15
          2000 square kilometres
          Windows 2000
          (c) 2021 the agency
          © 2019-2021 the agency
          Copyright 2021 the agency
          """)
  void aNumberOfAnotherKindIsNoYear(String body) {
    assertEquals("", dates("They spoke of " + body));
    assertEquals("", dates("They spoke of " + body + ", and left"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The city was sacked in 1246. | body at 23: year 1246 is before 1800
          Seas will rise in 2150. | body at 18: year 2150 is after 2100
          on 3 May 1246, | body at 3: year 1246 is before 1800
          on 03/04/2019, | body at 3: '03/04/2019' can be 3 April or 4 March; its year alone is kept
          on 31 June 2019, | body at 3: '31 June 2019' is no day; its month is kept
          """)
  void refusesWithAReason(String body, String reason) {
    assertEquals(List.of(reason), read(body).refused());
  }

  @ParameterizedTest
  @CsvSource({"Resolution 2231", "1246 people", "about 2231 of them", "the 1990s", "flight 1549"})
  void whatNobodyTakesForAYearIsRefusedSilently(String body) {
    assertEquals(List.of(), read(body).refused());
  }

  @Test
  void refusalsAreListedUpToALimit() {
    String body = "It was in 1246. It is in 1247. ".repeat(100);
    assertEquals(DateFinder.MOST_REFUSALS, read(body).refused().size());
  }

  @Test
  void theTitleComesFirst() {
    DateReading reading = new DateFinder().read(Optional.empty(), "The 2018 talks", "In 2017");
    assertEquals("2018 2017", dates(reading));
  }

  @Test
  void offsetsAreThoseOfTheBody() {
    DateFinding found = read("\ud83d\ude00 Şentop, in July 2025.").candidates().get(0);
    assertEquals(14, found.start());
    assertEquals(23, found.end());
    assertEquals("July 2025", found.evidence());
  }

  private static DateReading read(String body) {
    return new DateFinder().read(Optional.empty(), "", body);
  }

  private static String dates(String body) {
    return dates(read(body));
  }

  private static String dates(DateReading reading) {
    return reading.candidates().stream()
        .map(found -> found.date().orElseThrow().toString())
        .collect(Collectors.joining(" "));
  }
}
