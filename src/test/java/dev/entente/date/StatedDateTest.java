package dev.entente.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.entente.model.DateField;
import dev.entente.model.DateFinding;
import dev.entente.model.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatedDateTest {

  private static final String PROSE = " The ministers met and spoke about trade.";

  /** In the bodies a backslash and an n stand for a line end, {@code +} for an empty cell. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Publish Date: 12October 2018 - 15:44 | 2018-10-12 | Publish Date: 12October 2018
          Published 12 October 2018 | 2018-10-12 | Published 12 October 2018
          Published: Fri, 12 Oct 2018 15:44 GMT | 2018-10-12 | Published: Fri, 12 Oct 2018
          Published on October 12, 2018 | 2018-10-12 | Published on October 12, 2018
          Published on October 12, 2018 by Jane Doe | 2018-10-12 | Published on October 12, 2018
          Published at 15:44 on 12 October 2018 | 2018-10-12 | Published at 15:44 on 12 October 2018
          Publication date: 2018-10-12 | 2018-10-12 | Publication date: 2018-10-12
          publication date : 12.10.2018 | 2018-10-12 | publication date : 12.10.2018
          Date: 12/10/2018 | 2018 | Date: 12/10/2018
          Date: 13/10/2018 | 2018-10-13 | Date: 13/10/2018
          Date: October 2018 | 2018-10 | Date: October 2018
          Date: 1946 | 1946 | Date: 1946
          Date 12-OCT-85 | 1985-10-12 | Date 12-OCT-85
          DATE: 20181012 | 2018-10-12 | DATE: 20181012
          Date - 12 Oct. 2018 | 2018-10-12 | Date - 12 Oct. 2018
          Date:\\n12 October 2018 | 2018-10-12 | Date:\\n12 October 2018
          Posted October 12, 2018 | 2018-10-12 | Posted October 12, 2018
          Posted on: Friday, October 12, 2018 | 2018-10-12 | Posted on: Friday, October 12, 2018
          Date of publication: 12th of October 2018 | 2018-10-12 | Date of publication: 12th of October 2018
          Date of issue 12 October 2018 | 2018-10-12 | Date of issue 12 October 2018
          First published: 12 October 2018 | 2018-10-12 | First published: 12 October 2018
          Issued on 12 October 2018 | 2018-10-12 | Issued on 12 October 2018
          Released: 12 Oct 2018 | 2018-10-12 | Released: 12 Oct 2018
          FOR IMMEDIATE RELEASE\\nOctober 12, 2018 | 2018-10-12 | FOR IMMEDIATE RELEASE\\nOctober 12, 2018
          Created: 2018-10-12T15:44:00Z | 2018-10-12 | Created: 2018-10-12
          Updated 0715 GMT (1515 HKT) December 12, 2018 | 2018-12-12 | Updated 0715 GMT (1515 HKT) December 12, 2018
          Published 3:44 PM EST, Fri October 12, 2018 | 2018-10-12 | Published 3:44 PM EST, Fri October 12, 2018
          Publish-Date: 2018/10/12 | 2018-10-12 | Publish-Date: 2018/10/12
          News ID: 73022 ¦ Published: 12 October 2018 | 2018-10-12 | Published: 12 October 2018
          News ID: 73022 Publish Date: 12October 2018 - 15:44 | 2018-10-12 | Publish Date: 12October 2018
          By Jane Doe • Posted 12 October 2018 | 2018-10-12 | Posted 12 October 2018
          Updated in: 21 April 2021 - 03:26 | 2021-04-21 | Updated in: 21 April 2021
          Last updated: April 21, 2021 | 2021-04-21 | Last updated: April 21, 2021
          Last modified on 21 April 2021 | 2021-04-21 | Last modified on 21 April 2021
          Modified 2021-04-21 | 2021-04-21 | Modified 2021-04-21
          Updated: 21 April 2021\\nPublished: 12 October 2018 | 2018-10-12 | Published: 12 October 2018
          Published: 12 October 2018\\nFirst published: 11 October 2018 | 2018-10-11 | First published: 11 October 2018
          """)
  void aLabelledLineStatesTheDate(String line, String date, String evidence) {
    String labelled = line.replace("\\n", "\n").replace('¦', '|');
    for (String body :
        List.of(labelled + "\n" + PROSE, PROSE + "\n" + labelled, PROSE + "\n" + labelled + "\n")) {
      DateFinding found = read(body).stated().orElseThrow(() -> new AssertionError(body));
      assertEquals(date, found.date().orElseThrow().toString());
      assertEquals(evidence.replace("\\n", "\n"), found.evidence());
      assertEquals(evidence.replace("\\n", "\n"), body.substring(found.start(), found.end()));
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          The report published on 3 May 2019 says that trade grew.
          Iran said the report, published on 3 May 2019, was wrong.
          Released on 3 May 2019, the report says that trade grew.
          Issued on 3 May 2019, the decree bans exports.
          Published in 2019, the book sold well.
          Created in 1995 the group has ten members.
          Date palms were planted in May 2019.
          Updates of the map of 3 May 2019 are due.
          The deadline date of 3 May 2019 has passed.
          October 7, 2023 changed everything.
          May 25, 2025, was a day of talks.
          2019 was a bad year.
          In March 2019 (AP) photographers were there - and left.
          On July 12, 2025 - a Saturday - they met.
          TEHRAN - Iran said on 12 October 2018 that it agreed.
          ANKARA, Turkey (AP), Oct. 12 - Turkey said
          TEHRAN, Oct. 12 (Xinhua) -- Iran said
          The Oct. 12, 2018 talks (Reuters) - were long.
          Iran Deal July 14, 2015 — What Now
          Iran Deal July 14, 2015 (Analysis) - What Now
          """)
  void proseStatesNoDate(String body) {
    assertEquals(Optional.empty(), read(body).stated());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          date 2025-05-25 Iran is shoring up ties. | 2025-05-25 | date 2025-05-25
          0831 GMT 21 AUG 1991\\n\\nMOSCOW, Aug 21, Reuter - Russia said | 1991-08-21 | 21 AUG 1991
          15:44 GMT, Friday, 12 October 2018\\nTEHRAN - Iran said | 2018-10-12 | 12 October 2018
          26-FEB-1987 15:01:01.79\\nThe bank said | 1987-02-26 | 26-FEB-1987
          \\n\\n date 2025-05-25 Iran is shoring up ties. | 2025-05-25 | date 2025-05-25
          Friday, January 4, 2019\\n\\nAn apartment building collapsed | 2019-01-04 | January 4, 2019
          Friday, January 4, 2019 An apartment building collapsed | 2019-01-04 | January 4, 2019
          4 January 2019\\nAn apartment building collapsed | 2019-01-04 | 4 January 2019
          4 January 2019 - An apartment building collapsed | 2019-01-04 | 4 January 2019
          January 2019\\nAn apartment building collapsed | 2019-01 | January 2019
          2019-01-04: An apartment building collapsed | 2019-01-04 | 2019-01-04
          2019-01-04 15:44 An apartment building collapsed | 2019-01-04 | 2019-01-04
          [2019-01-04]\\nAn apartment building collapsed | 2019-01-04 | 2019-01-04
          January 4, 2019, Friday, AM cycle\\nAn apartment building collapsed | 2019-01-04 | January 4, 2019
          The Associated Press\\nJanuary 4, 2019, Friday, AM cycle\\nAn apartment building | 2019-01-04 | January 4, 2019
          Apartment building collapses\\nBy Jane Doe\\nJanuary 4, 2019\\nAn apartment building | 2019-01-04 | January 4, 2019
          Source: Xinhua¦ 2019-01-04 15:44:03¦Editor: Jane Doe\\nAn apartment building | 2019-01-04 | 2019-01-04
          January, 04, 2019 - 15:44\\nAn apartment building | 2019-01-04 | January, 04, 2019
          Friday, 4 January 2019 3:44 PM [ Last Update: Saturday, 5 January 2019 3:50 PM ] | 2019-01-04 | 4 January 2019
          Collapse\\nby Jane Doe Jan 04, 2019 - 12:00 am\\nAn apartment building | 2019-01-04 | Jan 04, 2019
          Collapse\\nMAGNITOGORSK, Russia, January 4, 2019\\nAn apartment building | 2019-01-04 | January 4, 2019
          Apartment building collapses\\nJan 4, 2019 15:44\\nAn apartment building | 2019-01-04 | Jan 4, 2019
          """)
  void aDateThatStandsByItselfNearTheHeadIsStated(String body, String date, String evidence) {
    String text = body.replace("\\n", "\n").replace('¦', '|');
    DateFinding found = read(text).stated().orElseThrow();
    assertEquals(date, found.date().orElseThrow().toString());
    assertEquals(evidence, found.evidence());
  }

  /** An empty metadata cell is {@code +}. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          + | LONDON, 12 October 1985 (Reuters) - Britain said | 1985-10-12
          + | WASHINGTON, June 4, 1989 (UPI) -- The president | 1989-06-04
          + | Managua, 26 Feb 1990 (EFE).- The president | 1990-02-26
          + | ABU DHABI, 4th February, 2019 (WAM) -- The ruler | 2019-02-04
          + | RAMALLAH, Monday, February 26, 2024 (WAFA) – The president | 2024-02-26
          + | Abuja, Aug. 5, 2021 (NAN) The speaker | 2021-08-05
          + | Moscow, April 12, 1986 (TASS). The premier | 1986-04-12
          1989 | LONDON, March 3 - Britain said | 1989-03-03
          1989 | Moscow, April 12 (TASS). The premier | 1989-04-12
          1989 | TEHRAN, Nov 5, IRNA -- Iran said | 1989-11-05
          1989 | BEIJING, Oct. 8, Kyodo - China said | 1989-10-08
          + | WASHINGTON (UPI), June 4, 1989 — The president | 1989-06-04
          + | Tehran, May 25, 2025, IRNA – Iran said | 2025-05-25
          + | NEW YORK, Oct 12, 2018 (AFP) - The council | 2018-10-12
          + | MOSCOW, October 12, 2018. /TASS/. Russia said | 2018-10-12
          + | ISLAMABAD, Oct 12, 2018 (APP): Pakistan said | 2018-10-12
          + | By Jane Doe\\nANKARA, Turkey (AP), Oct. 12, 1985 — Turkey said | 1985-10-12
          + | VIENNA, 12 Oct 85 (AFP) - Austria said | 1985-10-12
          + | VIENNA, Oct. 12 '85 (AFP) - Austria said | 1985-10-12
          1985 | ANKARA, Turkey (AP), Oct. 12 — Turkey said | 1985-10-12
          1985 | ANKARA, Turkey, Oct. 12 (AP) _ Turkey said | 1985-10-12
          1985 | TEHRAN, Oct. 12 (Xinhua) -- Iran said | 1985-10-12
          1985 | Tehran, 12 Oct, IRNA - Iran said | 1985-10-12
          1985 | Oct 12 (Reuters) - Iran said | 1985-10-12
          1985 | MOSCOW, October 12. /TASS/. Russia said | 1985-10-12
          1985 | RIO DE JANEIRO, Oct. 12 (AP) - Brazil said | 1985-10-12
          1985-10 | ANKARA, Oct. 12 (AP) - Turkey said | 1985-10-12
          1985-11 | ANKARA, Oct. 12 (AP) - Turkey said | 1985-11
          1985 | ANKARA, Feb. 29 (AP) - Turkey said | 1985
          1984 | ANKARA, Feb. 29 (AP) - Turkey said | 1984-02-29
          1985-10-14 | ANKARA, Oct. 12 (AP) - Turkey said | 1985-10-14
          1985 | Turkey said on Oct. 12 (AP) - that it agreed | 1985
          1985 | ANKARA (AP) - Turkey said on Oct. 12 that | 1985
          """)
  void aDatelineStatesItsDateWithAYear(String metadata, String body, String date) {
    Optional<String> field = metadata.equals("+") ? Optional.empty() : Optional.of(metadata);
    DateReading reading = new DateFinder().read(field, "", body.replace("\\n", "\n"));
    assertEquals(date, text(reading));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          Press Briefing – March 3, 2021 | 2021-03-03
          Press Briefing - 3 March 2021 | 2021-03-03
          Press Briefing (March 3, 2021) | 2021-03-03
          Joint statement, Geneva, 3 March 2021 | 2021-03-03
          2021-03-03: Press Briefing | 2021-03-03
          March 3, 2021 - Press Briefing | 2021-03-03
          March 3, 2021 | 2021-03-03
          Remembering September 11, 2001 | none
          The attacks of September 11, 2001 | none
          March 3, 2021 briefing | none
          After March 3, 2021, all changes | none
          Report – March 2021 | none
          Elections 2021 | none
          """)
  void aTitleStatesADayThatIsSetOff(String title, String date) {
    assertEquals(date, text(new DateFinder().read(Optional.empty(), title, PROSE)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          2018-10-13 | Published: 12 October 2018 | 2018-10-13
          2018 | Published: 12 October 2018 | 2018-10-12
          2019 | Published: 12 October 2018 | 2019
          2018 | Updated: 12 October 2018 | 2018
          03/04/2019 | Published: 3 April 2019 | 2019-04-03
          no date | Published: 12 October 2018 | 2018-10-12
          1246 | Published: 12 October 2018 | 2018-10-12
          + | Published: 12 October 2018\\nANKARA, 13 October 2018 (AP) - Turkey | 2018-10-12
          + | ANKARA, 13 October 2018 (AP) - Turkey said\\nUpdated: 14 October 2018 | 2018-10-13
          + | Published: 2018\\nANKARA, Oct. 13 (AP) - Turkey said | 2018-10-13
          """)
  void theStrongerPlaceWinsAndIsRefined(String metadata, String body, String date) {
    Optional<String> field = metadata.equals("+") ? Optional.empty() : Optional.of(metadata);
    DateReading reading =
        new DateFinder().read(field, "Briefing – January 1, 2018", body.replace("\\n", "\n"));
    assertEquals(date, text(reading));
  }

  @Test
  void aLabelFarFromHeadAndFootIsNone() {
    String filler = PROSE.repeat(60);
    String body = filler + "\nPublished: 12 October 2018\n" + filler;
    assertEquals(Optional.empty(), read(body).stated());
  }

  @Test
  void theTitleIsTheFieldOfItsDate() {
    DateReading reading = new DateFinder().read(Optional.empty(), "Talks – March 3, 2021", PROSE);
    DateFinding found = reading.stated().orElseThrow();
    assertEquals(Optional.of(DateField.TITLE), found.field());
    assertEquals("March 3, 2021", found.evidence());
    assertEquals(8, found.start());
  }

  @Test
  void aRefusedLabelIsTold() {
    DateReading reading = read("Date: 3/4/1246\n" + PROSE);
    assertEquals(Optional.empty(), reading.stated());
    assertTrue(reading.refused().contains("body at 6: year 1246 is before 1800"));
  }

  private static DateReading read(String body) {
    return new DateFinder().read(Optional.empty(), "", body);
  }

  private static String text(DateReading reading) {
    return reading.stated().flatMap(DateFinding::date).map(PartialDate::toString).orElse("none");
  }
}
