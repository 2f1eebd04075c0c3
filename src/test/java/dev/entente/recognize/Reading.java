package dev.entente.recognize;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.Kind;
import dev.entente.model.RawArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Recognizes single texts with the bundled lexicon, known officials left out, for tests. */
final class Reading {
  static final Lexicon LEXICON = LexiconFiles.bundled(LexiconFiles.KnownOfficials.OFF);

  private Reading() {}

  /** An article without a title; {@code \n} written out stands for a line end. */
  static Recognized of(String body) {
    return of("", "", body);
  }

  static Recognized of(String source, String title, String body) {
    String text = body.replace("\\n", "\n");
    return new Recognizer(LEXICON)
        .recognize(new RawArticle("test", source, title, "", "", text, "test", 0));
  }

  /** The officials as {@code name/country}, in the order in which they were introduced. */
  static List<String> officials(Recognized found) {
    List<String> officials = new ArrayList<>();
    for (Recognized.Person person : found.persons()) {
      String country =
          person.offices().stream()
              .map(Recognized.Office::country)
              .filter(c -> !c.isEmpty())
              .findFirst()
              .orElse("");
      officials.add(person.name() + "/" + country);
    }
    return officials;
  }

  /** The ids of the countries that count. */
  static Set<String> countries(Recognized found) {
    return ids(found, Kind.COUNTRY, m -> LEXICON.countries().get(m.entity()).id());
  }

  /** The ids of the topics. */
  static Set<String> topics(Recognized found) {
    return ids(found, Kind.TOPIC, m -> LEXICON.topics().get(m.entity()).id());
  }

  private static Set<String> ids(
      Recognized found, Kind kind, Function<Recognized.Mention, String> id) {
    Set<String> ids = new TreeSet<>();
    for (Recognized.Mention mention : found.mentions()) {
      if (mention.kind() == kind && mention.basis().counts()) {
        ids.add(id.apply(mention));
      }
    }
    return ids;
  }
}
