package dev.entente.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.date.Inference;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.lexicon.LexiconFiles.KnownOfficials;
import dev.entente.model.Basis;
import dev.entente.model.RawArticle;
import dev.entente.recognize.Recognized;
import dev.entente.recognize.Recognizer;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Surnames alone, in an article after one that introduces Marlise Paynter of Australia. */
class BareNamesTest {
  private static final Lexicon LEXICON = LexiconFiles.bundled(KnownOfficials.OFF);

  private static Recognized read(String id, String date, String body) {
    return new Recognizer(LEXICON).recognize(new RawArticle(id, "", "", "", date, body, id, 0));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2020-05-01 | Australia thanked Paynter for her work. | 1",
        "2020-05-01 | Nobody thanked Paynter for her work. | 0",
        "2030-05-01 | Australia thanked Paynter for her work. | 0",
        "2020-05-01 | Australia amended the Paynter Force Act. | 0",
        "2020-05-01 | Australia pays for the Paynter fellowship. | 0",
        "2020-05-01 | Australia was ready. Paynter and other staples became dear. | 0",
        "2020-05-01 | Australia was ready. Paynter said so. | 1",
        "2020-05-01 | Australia was ready. Paynter's letter came. | 1",
        "2020-05-01 | They heard Mr. Paynter of Australia. | 1",
        "2020-05-01 | Australia asked Chairman Paynter again. | 1",
        "2020-05-01 | Australia saw Camp Paynter again. | 0",
        "2020-05-01 | Australia thanked Roger Paynter. He left, and Paynter came back. | 0",
        "2020-05-01 | Paynter and her guests left. Australia thanked Paynter. | 2",
      })
  void linksASurnameThatStandsAsOne(String date, String body, int linked) {
    Recognized first =
        read("a", "2020-04-01", "Australian Foreign Minister Marlise Paynter opened the talks.");
    Recognized second = read("b", date, body);
    NameForms forms = new NameForms();
    for (Recognized article : List.of(first, second)) {
      forms.add(article.persons(), Inference.infer(article.dates(), Optional.empty()).date());
    }
    Identities identities = new IdentityResolver(LEXICON).resolve(forms.forms());
    ArticleResolver resolver =
        new ArticleResolver(
            LEXICON, identities, EntityTable.of(LEXICON, identities), Optional.empty());
    long found =
        resolver.resolve(second).mentions().stream()
            .filter(m -> m.basis() == Basis.SURNAME)
            .count();
    assertEquals(linked, found);
  }
}
