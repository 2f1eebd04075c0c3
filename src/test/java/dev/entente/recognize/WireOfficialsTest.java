package dev.entente.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Officials in the shapes of agency copy: who is found, with the country of the first office. */
class WireOfficialsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The presidents of Serbia, Croatia and Bosnia, Petar Ilic, Ante Horvat and Enes Basic, met. | [Petar Ilic/RS, Ante Horvat/HR, Enes Basic/BA]
          The foreign ministers of Iran, Turkey, and Brazil, Amir Salehi, Kemal Aydin and Paulo Reis, met. | [Amir Salehi/IR, Kemal Aydin/TR, Paulo Reis/BR]
          The Iranian, Turkish and Iraqi foreign ministers, Amir Salehi, Kemal Aydin and Omar Aziz, met. | [Amir Salehi/IR, Kemal Aydin/TR, Omar Aziz/IQ]
          Tan Sri Rahman Idris was sworn in as Malaysia's eighth prime minister on Sunday. | [Tan Sri Rahman Idris/MY]
          Ranjith Perera was sworn in Thursday as president of Sri Lanka. | [Ranjith Perera/LK]
          Branko Tomic, a member of the League, was elected today as president of Yugoslavia. | [Branko Tomic/YUCS]
          Ukraine's Defence Minister nominee Oleh Hnat spoke. | [Oleh Hnat/UA]
          Turkey's EU Affairs Minister and chief negotiator Volkan Demir left. | [Volkan Demir/TR]
          Sheng Guo, Vice-Chairman and Secretary-General of the NPC Standing Committee, and Minister of Commerce Lu Fan came. | [Sheng Guo/CN, Lu Fan/]
          Chile's Ana Soto, the foreign minister, pleaded for calm. | [Ana Soto/CL]
          """)
  void findsOfficials(String text, String officials) {
    assertEquals(officials, Reading.officials(Reading.of(text)).toString());
  }
}
