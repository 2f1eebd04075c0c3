package dev.entente.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.entente.date.DateReading;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.lexicon.LexiconFiles.KnownOfficials;
import dev.entente.model.Basis;
import dev.entente.recognize.Recognized;
import dev.entente.recognize.Recognized.Office;
import dev.entente.recognize.Recognized.Person;
import dev.entente.recognize.Recognized.PersonMention;
import dev.entente.recognize.Recognized.Span;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleResolverTest {
  private static final Lexicon LEXICON = LexiconFiles.bundled(KnownOfficials.OFF);

  /** Two forms of one name, found at one place, are one mention: that with the office. */
  @Test
  void countsAPlaceOnce() {
    Span place = new Span(0, 0, 14);
    Office office = new Office("foreign minister", "IR", "", "text", "");
    Person titled =
        new Person(
            "Abbas Araghchi",
            -1,
            List.of(office),
            List.of(new PersonMention(place, Basis.OFFICE, -1, 0, place)));
    Person known =
        new Person(
            "Abbas Araqchi",
            -1,
            List.of(office),
            List.of(new PersonMention(place, Basis.LEXICON, -1, -1, place)));
    Recognized article =
        new Recognized(
            "a",
            "",
            "",
            "",
            "a",
            0,
            new DateReading(Optional.empty(), List.of(), List.of()),
            2,
            1,
            List.of(new Recognized.Sentence(1, 0, 14, "Abbas Araghchi")),
            List.of(),
            List.of(known, titled),
            List.of(),
            new long[0]);
    NameForms forms = new NameForms();
    forms.add(article.persons(), Optional.empty());
    Identities identities = new IdentityResolver(LEXICON).resolve(forms.forms());
    ResolvedArticle resolved =
        new ArticleResolver(
                LEXICON, identities, EntityTable.of(LEXICON, identities), Optional.empty())
            .resolve(article);
    assertEquals(1, identities.officials().size());
    assertEquals(
        List.of(Basis.OFFICE),
        resolved.mentions().stream().map(ResolvedArticle.Mention::basis).toList());
  }
}
