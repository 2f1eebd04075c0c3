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
  private static final Optional<PartialDate> YEAR = Optional.of(PartialDate.ofYear(2022));
  private static final Lexicon LEXICON = LexiconFiles.bundled(KnownOfficials.OFF);

  private static Person person(String name, String office, String country, String host) {
    return new Person(name, -1, List.of(new Office(office, country, host, "text", "")), List.of());
  }

  private static Identities resolve(Lexicon lexicon, List<Person> persons) {
    NameForms forms = new NameForms();
    for (Person person : persons) {
      forms.add(List.of(person), YEAR);
    }
    return new IdentityResolver(lexicon).resolve(forms.forms());
  }

  private static String idOf(Identities identities, Person person) {
    int index = identities.link(NameForm.Key.of(person, YEAR)).orElseThrow().official();
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
    // a second surname, a short given name, a dropped given name, a slip of one letter
    "Rodrigo Salvat,foreign minister,CR,Rodrigo Salvat Pinto,foreign minister,CR,true",
    "Dan Holloway,assistant secretary,US,Daniel J. Holloway,assistant secretary,US,true",
    "Dan Holloway,assistant secretary,US,Daniel Holloway,governor,GB,false",
    "Javad Sohrabi,foreign minister,IR,Mohammad Javad Sohrabi,foreign minister,IR,true",
    "Gaafar Omar Numeiry,president,SD,Jaafar Omar Numeiri,president,SD,true",
    "Kurt Waldenmann,secretary-general,,Kurt Waldenmnnn,secretary-general,,true",
    "Mao Tan-wei,premier,CN,Mao Tanwei,premier,CN,true",
    // initials, generations, numerals and fathers tell apart
    "George H. W. Ashby,president,US,George W. Ashby,president,US,false",
    "Joseph H. Garran,ambassador,NG,Joseph N. Garran,ambassador,NG,true",
    "Felix Almeda,president,PH,Felix Almeda Jr,president,PH,true",
    "Felix Almeda Sr,president,PH,Felix Almeda Jr,president,PH,false",
    "John Leo I,pope,VA,John Leo II,pope,VA,false",
    "Mohsen bin Karim bin Fahad Al Saadi,crown prince,SA,Karim bin Fahad Al Saadi,king,SA,false",
    // two countries: one of them is often a slip where the office is the same
    "Rene Maurin,president,CD,Rene Maurin,president,CG,true",
    "Erich Handke,chairman of the state council,DDDE,Erich Handke,president,DE,true",
    "Sun Hakim,ambassador,KP,Sun Hakim,trade minister,US,false",
  })
  void mergesSpellingsAndKeepsNamesakesApart(
      String a,
      String officeA,
      String countryA,
      String b,
      String officeB,
      String countryB,
      boolean one) {
    Person first = person(a, officeA, countryA == null ? "" : countryA, "");
    Person second = person(b, officeB, countryB == null ? "" : countryB, "");
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
        "surname with the same office",
        identities.link(NameForm.Key.of(surname, YEAR)).orElseThrow().reason());
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
      forms.add(List.of(person), YEAR);
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

  /** A reader's word is obeyed where rules would not join, and across countries. */
  @Test
  void obeysTheReaderAboutSurnames(@TempDir Path folder) throws IOException {
    Files.writeString(
        folder.resolve("officials.yaml"),
        "people: []\nsame: [[Victoria Norland, Norland]]\ndifferent: [[Ahmed Saadi, Saadi]]\n");
    Lexicon own = LexiconFiles.of(folder, KnownOfficials.ON);
    Person full = person("Victoria Norland", "undersecretary", "US", "");
    Person surname = person("Norland", "ambassador", "GB", "");
    Person ahmed = person("Ahmed Saadi", "foreign minister", "IQ", "");
    Person saadi = person("Saadi", "foreign minister", "IQ", "");
    Identities identities = resolve(own, List.of(full, surname, ahmed, saadi));
    assertEquals(idOf(identities, full), idOf(identities, surname));
    assertNotEquals(idOf(identities, ahmed), idOf(identities, saadi));
  }

  /** A name that fits two persons is one of theirs by year. */
  @ParameterizedTest
  @CsvSource({"1990,george-h-w-ashby", "2005,george-w-ashby"})
  void aNameThatFitsTwoIsOneOfTheirsByYear(int year, String id) {
    NameForms forms = new NameForms();
    for (int y = 1989; y < 1993; y++) {
      add(forms, person("George H. W. Ashby", "president", "US", ""), y);
    }
    for (int y = 2001; y < 2009; y++) {
      add(forms, person("George W. Ashby", "president", "US", ""), y);
    }
    Person shorter = person("George Ashby", "president", "US", "");
    add(forms, shorter, year);
    Identities identities = new IdentityResolver(LEXICON).resolve(forms.forms());
    assertEquals("official:" + id, idOf(identities, shorter, year));
  }

  @ParameterizedTest
  @CsvSource({
    // the office of the surname, its country, its year, the official
    "president,US,1991,ralph-ashby", // of two presidents he who is it in these years
    "president,,2004,neil-ashby",
    "governor,US,2004,sarah-ashby", // of three persons she who holds the office
    "vice president,,2004,ashby", // nobody is known to hold it
    "foreign minister,AU,2004,ashby",
  })
  void aSurnameIsTheHoldersOfTheseYears(String office, String country, int year, String id) {
    NameForms forms = new NameForms();
    for (int y = 0; y < 4; y++) {
      add(forms, person("Ralph Ashby", "president", "US", ""), 1989 + y);
      add(forms, person("Neil Ashby", "president", "US", ""), 2001 + y);
      add(forms, person("Sarah Ashby", "governor", "US", ""), 2001 + y);
    }
    Person surname = person("Ashby", office, country == null ? "" : country, "");
    add(forms, surname, year);
    Identities identities = new IdentityResolver(LEXICON).resolve(forms.forms());
    assertEquals("official:" + id, idOf(identities, surname, year));
  }

  @ParameterizedTest
  @CsvSource({
    // the full name, its office, its country; the surname, its office, its country; one person?
    "Ana Belmonte,ambassador,CL,Belmonte,undersecretary,CL,true",
    "Ana Belmonte,ambassador,CL,Belmonte,undersecretary,,true",
    "Ana Belmonte,ambassador,CL,Belmonte,ambassador,PE,true",
    "Ana Belmonte,ambassador,CL,Belmonte,judge,PE,false",
    "Ana Belmonte Ruiz,foreign minister,CL,Belmonte,foreign minister,CL,true",
    "Noh Tae-min,special envoy,KR,Noh,special envoy,KR,true",
    "Noh Tae-min,special envoy,KR,Noh,foreign minister,KR,false",
    "Dina Roussef,president,BG,Rousseff,president,,true",
    "Paul VI,pope,VA,Paul,pope,VA,true",
  })
  void aSurnameWithAnOfficeIsTheOnlyBearers(
      String full,
      String fullOffice,
      String fullCountry,
      String surname,
      String office,
      String country,
      boolean one) {
    Person first = person(full, fullOffice, fullCountry, "");
    Person second = person(surname, office, country == null ? "" : country, "");
    Identities identities = resolve(LEXICON, List.of(first, second));
    assertEquals(one, idOf(identities, first).equals(idOf(identities, second)));
  }

  /** Many articles call one president and other ones of the same surname secretary. */
  @Test
  void twoWellKnownOfficesAreTwoPersons() {
    NameForms forms = new NameForms();
    Person bill = person("Bob Carrick", "president", "US", "");
    Person president = person("Carrick", "president", "US", "");
    Person secretary = person("Carrick", "secretary", "US", "");
    for (Person person : List.of(bill, president, president, president, president)) {
      add(forms, person, 2022);
    }
    for (int i = 0; i < 3; i++) {
      add(forms, secretary, 2022);
    }
    Identities identities = new IdentityResolver(LEXICON).resolve(forms.forms());
    assertEquals(idOf(identities, bill), idOf(identities, president));
    assertNotEquals(idOf(identities, bill), idOf(identities, secretary));
  }

  private static void add(NameForms forms, Person person, int year) {
    forms.add(List.of(person), Optional.of(PartialDate.ofYear(year)));
  }

  private static String idOf(Identities identities, Person person, int year) {
    NameForm.Key key = NameForm.Key.of(person, Optional.of(PartialDate.ofYear(year)));
    return identities.officials().get(identities.link(key).orElseThrow().official()).id();
  }
}
