package dev.entente.recognize;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** To whom later names in an article refer: each person with the number of mentions. */
class ReferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Iranian Foreign Minister Abbas Araghchi came. Araghchi spoke. Mr. Araghchi left. | Abbas Araghchi 3
          Iranian Foreign Minister Abbas Araghchi came. Araghchisaid so. | Abbas Araghchi 2
          Turkish President Recep Tayyip Erdogan came. Erdoğan spoke. | Recep Tayyip Erdogan 2
          Turkish Speaker Numan Kurtulmuş came. Kurtulmu? spoke. | Numan Kurtulmuş 2
          Chinese President Xi Jinping came. Xi spoke. | Xi Jinping 2
          Omani Sultan Qaboos bin Said came. Qaboos spoke. | Qaboos bin Said 2
          Spoke first did Sentop. Mustafa Sentop, speaker of the Turkish parliament, left. | Mustafa Sentop 2
          Iranian Minister Farzaneh Sadeq came. Iran's ambassador Kazem Al-e-Sadeq spoke. | Farzaneh Sadeq 1; Kazem Al-e-Sadeq 1
          British Minister Adam Smith came. A driver, John Smith, was there. Smith was hurt. | Adam Smith 1
          President Donald Trump of the US came. His wife Melania Trump spoke. | Donald Trump 1
          US President George Bush came. British Prime Minister Tony Blair met Bush and Blair smiled. | George Bush 2; Tony Blair 2
          """)
  void countsTheMentionsOfEach(String text, String persons) {
    List<String> found = new ArrayList<>();
    Reading.of(text)
        .persons()
        .forEach(person -> found.add(person.name() + " " + person.mentions().size()));
    assertEquals(persons, String.join("; ", found));
  }
}
