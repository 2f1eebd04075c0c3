package dev.entente.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wire copy leaves out the country of officials at home; the dateline gives it. */
class DatelineTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PRAGUE, Czechoslovakia (AP) _ Premier Jan Rehor met strikers. A Soviet aide came. A Soviet film ran. | [Jan Rehor/CSHH]
          ROME, SEP 17 - (ANSA) - Premier Carla Testi saw Tunisian farmers. Interior Minister Aldo Ferri came, too. | [Carla Testi/IT, Aldo Ferri/IT]
          SEOUL, July 4 (Yonhap) -- North Korea fired. North Korea denied. President Kang Min-soo met aides. | [Kang Min-soo/KR]
          Tehran, Nov 5, IRNA -- Turkey is a friend. Turkey trades. President Reza Daneshvar said so. | [Reza Daneshvar/IR]
          MOSCOW. March 14 (Interfax) - Ukraine waits. Ukraine votes. Defence Minister Oleg Brusin said so. | [Oleg Brusin/RU]
          DUBAI (Reuters) - Iran tested a rocket. Iran is proud. Defence Minister Farid Nouri said so. | [Farid Nouri/IR]
          Kuwait's envoy left. In Madrid, Prime Minister Luis Roca smiled. | [Luis Roca/ES]
          WASHINGTON (AP) - Prime Minister Olaf Brandvik met farmers. | [Olaf Brandvik/]
          BRUSSELS\\n\\nPrime Minister Jean Delvaux met farmers. | [Jean Delvaux/BE]
          Ankara, May 2, IRNA -- Iran is patient. Finance Minister Navid Rostami said so to Turkish and Iraqi hosts. Iraq, Turkey and Syria listened. | [Navid Rostami/IR]
          HARARE, May 2 (Ziana) - Finance Minister Tendai Moyo spoke. | [Tendai Moyo/ZW]
          DAYTON, Ohio (AP) - Governor Ann Keller spoke. | [Ann Keller/US]
          Xinhua, he said, is big. Premier Wu Ling spoke. | [Wu Ling/]
          """)
  void givesTheCountryOfAnOffice(String text, String officials) {
    assertEquals(officials, Reading.officials(Reading.of(text)).toString());
  }
}
