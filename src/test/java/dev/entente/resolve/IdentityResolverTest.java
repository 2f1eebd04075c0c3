package dev.entente.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.lexicon.LexiconFiles.KnownOfficials;
import dev.entente.model.PartialDate;
import dev.entente.recognize.Recognized.Office;
import dev.entente.recognize.Recognized.Person;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentityResolverTest {
  private static final Lexicon LEXICON = LexiconFiles.bundled(KnownOfficials.OFF);

  private static Person person(String name, String office, String country, String host) {
    return new Person(name, -1, List.of(new Office(office, country, host, "text", "")), List.of());
  }

  private static Identities resolve(Lexicon lexicon, List<Person> persons) {
    NameForms forms = new NameForms();
    for (Person person : persons) {
      forms.add(List.of(person), Optional.of(PartialDate.ofYear(2020)));
    }
    return new IdentityResolver(lexicon).resolve(forms.forms());
  }

  private static String idOf(Identities identities, Person person) {
    int index = identities.link(NameForm.Key.of(person)).orElseThrow().official();
    return identities.officials().get(index).id();
  }

  @ParameterizedTest
  @CsvSource({
    // a, office, country, b, office, country, one person?
    "Abbas Araghchi,foreign minister,IR,Abbas Araqchi,foreign minister,IR,true",
    "Mohammad Qalibaf,speaker of parliament,IR,Mohammad Baqer Qalibaf,speaker of parliament,IR,true",
    "Numan Kurtulmus,speaker of parliament,TR,Numan Kurtulmuş,speaker of parliament,TR,true",
    "Numan Kurtulmu?,speaker of parliament,TR,Numan Kurtulmus,speaker of parliament,TR,true",
    "Dmitry Medvedev,president,RU,Dmitri Medvedev,prime minister,RU,true",
    "J. Smith,senator,US,John Smith,senator,US,true",
    "Mohammad-Hassan Habibzadeh,ambassador,IR,Mohammad Hassan Habibollahzadeh,ambassador,IR,true",
    "Farzaneh Sadeq,roads minister,IR,Kazem Al-e-Sadeq,ambassador,IR,false",
    "Ali Larijani,speaker of parliament,IR,Sadeq Larijani,judiciary chief,IR,false",
    "John Smith,senator,US,John Smith,trade minister,AU,false",
    "Hassan Rouhani,president,IR,Hossein Rouhani,deputy minister,IR,false",
    "Indira Gandhi,prime minister,IN,Rajiv Gandhi,prime minister,IN,false",
  })
  void mergesSpellingsAndKeepsNamesakesApart(
      String a,
      String officeA,
      String countryA,
      String b,
      String officeB,
      String countryB,
      boolean one) {
    Person first = person(a, officeA, countryA, "");
    Person second = person(b, officeB, countryB, "");
    Identities identities = resolve(LEXICON, List.of(first, second));
    if (one) {
      assertEquals(idOf(identities, first), idOf(identities, second));
    } else {
      assertNotEquals(idOf(identities, first), idOf(identities, second));
    }
  }

  @Test
  void namesakesOfTwoCountriesBearTheCountry() {
    Person us = person("John Smith", "senator", "US", "");
    Person au = person("John Smith", "trade minister", "AU", "");
    Identities identities = resolve(LEXICON, List.of(us, au));
    assertEquals("official:john-smith-us", idOf(identities, us));
    assertEquals("official:john-smith-au", idOf(identities, au));
  }

  @Test
  void aSurnameWithAnOfficeJoinsTheOneItFits() {
    Person full = person("Vladimir Putin", "president", "RU", "");
    Person surname = person("Putin", "president", "", "");
    Identities identities = resolve(LEXICON, List.of(full, surname));
    assertEquals(idOf(identities, full), idOf(identities, surname));
    assertEquals(
        "surname with an office", identities.link(NameForm.Key.of(surname)).orElseThrow().reason());
  }

  @Test
  void aSurnameOfTwoWithEqualOfficesJoinsNeither() {
    Person ali = person("Ali Rahmani", "deputy", "IR", "");
    Person reza = person("Reza Rahmani", "deputy", "IR", "");
    Person surname = person("Rahmani", "deputy", "IR", "");
    Identities identities = resolve(LEXICON, List.of(ali, reza, surname));
    assertEquals(3, identities.officials().size());
  }

  @Test
  void aSurnameOfTwoJoinsTheOneWhoHeldTheOffice() {
    Lexicon known = LexiconFiles.bundled(KnownOfficials.ON);
    Person joe = person("Joe Biden", "president", "US", "");
    Person jill = person("Jill Biden", "president", "", "");
    Person surname = person("Biden", "president", "", "");
    NameForms forms = new NameForms();
    for (Person person : List.of(joe, jill, surname)) {
      forms.add(List.of(person), Optional.of(PartialDate.ofYear(2022)));
    }
    Identities identities = new IdentityResolver(known).resolve(forms.forms());
    assertEquals(idOf(identities, joe), idOf(identities, surname));
    assertNotEquals(idOf(identities, joe), idOf(identities, jill));
  }

  @Test
  void theSameInAnyOrder() {
    List<Person> persons = new ArrayList<>();
    for (String name :
        List.of(
            "Abbas Araghchi",
            "Abbas Araqchi",
            "Seyed Abbas Araghchi",
            "Araghchi",
            "Hakan Fidan",
            "Fidan",
            "Mohammad Qalibaf",
            "Mohammad Baqer Qalibaf",
            "Qalibaf",
            "Mohammad Bagher Ghalibaf",
            "John Smith",
            "J. Smith",
            "James Smith")) {
      persons.add(person(name, "minister", "IR", ""));
    }
    Identities expected = resolve(LEXICON, persons);
    Random random = new Random(7);
    for (int i = 0; i < 20; i++) {
      Collections.shuffle(persons, random);
      assertEquals(expected, resolve(LEXICON, persons));
    }
  }

  @Test
  void obeysTheReader(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("officials.yaml"),
        "people: []\nsame: [[Ali One, Hassan Two]]\n"
            + "different: [[Abbas Araghchi, Abbas Araqchi]]\n");
    Lexicon own = LexiconFiles.of(folder, KnownOfficials.ON);
    Person one = person("Ali One", "minister", "IR", "");
    Person two = person("Hassan Two", "governor", "IR", "");
    Person gh = person("Abbas Araghchi", "foreign minister", "IR", "");
    Person q = person("Abbas Araqchi", "foreign minister", "IR", "");
    Identities identities = resolve(own, List.of(one, two, gh, q));
    assertEquals(idOf(identities, one), idOf(identities, two));
    assertNotEquals(idOf(identities, gh), idOf(identities, q));
  }

  @Test
  void aVetoPartsAnAliasFromItsOfficial(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("officials.yaml"),
        "people: [{name: Ali One, aliases: [Ali Onne], country: IR}]\n"
            + "different: [[Ali One, Ali Onne]]\n");
    Lexicon own = LexiconFiles.of(folder, KnownOfficials.ON);
    Person one = person("Ali One", "minister", "IR", "");
    Person alias = person("Ali Onne", "minister", "IR", "");
    Identities identities = resolve(own, List.of(one, alias));
    assertEquals("official:ali-one", idOf(identities, one));
    assertEquals("official:ali-onne", idOf(identities, alias));
  }
}
