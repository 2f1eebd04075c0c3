package dev.entente.bench.corpus;

import java.util.List;

/** The text of one article, sentence by sentence. */
final class Prose {
  private static final List<String> SAID =
      List.of("said", "added", "stressed", "told reporters", "noted", "underlined");
  private static final List<String> CALLED =
      List.of(
          "visited", "arrived in", "left for", "held talks in", "travelled to", "met envoys in");
  private static final List<String> DAYS =
      List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

  private final World world;
  private final Subject subject;
  private final Chance chance;
  private final StringBuilder text = new StringBuilder(2600);
  private int introduced;

  Prose(World world, Subject subject, Chance chance) {
    this.world = world;
    this.subject = subject;
    this.chance = chance;
  }

  /** A title. */
  String title() {
    text.setLength(0);
    text.append(subject.countries().get(0).adjective()).append(' ');
    text.append(world.words().content(chance)).append(' ').append(world.words().content(chance));
    text.append(' ').append(chance.of(chance.of(subject.topics()).phrases()));
    if (chance.percent(50)) {
      text.append(" with ").append(chance.of(subject.countries()).name());
    }
    return Words.capitalized(text.toString());
  }

  /** A text of at least so many characters. */
  String text(int least) {
    text.setLength(0);
    introduced = 0;
    dateline();
    int left = 2 + chance.below(3);
    while (text.length() < least) {
      sentence();
      left--;
      if (left == 0) {
        text.append('\n');
        left = 2 + chance.below(3);
      } else {
        text.append(' ');
      }
    }
    text.setLength(text.length() - 1);
    return text.toString();
  }

  private void dateline() {
    String capital = subject.countries().get(0).capital();
    if (!capital.isEmpty() && chance.percent(60)) {
      text.append(capital.toUpperCase(java.util.Locale.ROOT)).append(" - ");
    }
  }

  private void sentence() {
    int kind = chance.below(100);
    if (introduced < subject.officials().size() && kind < 30) {
      introduction(subject.officials().get(introduced++));
      rest(12 + chance.below(12), ".");
    } else if (introduced > 0 && kind < 45) {
      text.append(subject.officials().get(chance.below(introduced)).surname()).append(' ');
      text.append(chance.of(SAID)).append(" that ");
      rest(10 + chance.below(14), ".");
    } else if (introduced > 0 && kind < 54) {
      quote();
    } else if (kind < 58) {
      journey();
    } else if (kind < 62) {
      text.append("In ").append(Math.max(1990, subject.year() - chance.below(12))).append(", ");
      rest(10 + chance.below(12), ".");
    } else {
      opening();
      rest(11 + chance.below(20), ".");
    }
  }

  private void introduction(Official official) {
    String name = chance.percent(50) ? official.name() : official.accented();
    Gazetteer.Country country = official.country();
    switch (chance.below(4)) {
      case 0 -> text.append(country.name()).append("'s ").append(official.office().title());
      case 1, 2 -> text.append(country.adjective()).append(' ').append(official.office().title());
      default -> {
        text.append(name).append(", the ").append(country.adjective()).append(' ');
        text.append(official.office().post()).append(',');
      }
    }
    if (text.charAt(text.length() - 1) != ',') {
      text.append(' ').append(name);
    }
    text.append(' ')
        .append(chance.of(SAID))
        .append(" on ")
        .append(chance.of(DAYS))
        .append(" that ");
  }

  private void quote() {
    text.append('"');
    opening();
    rest(8 + chance.below(10), ",\" ");
    text.append(subject.officials().get(chance.below(introduced)).surname()).append(" said.");
  }

  private void journey() {
    String capital = chance.of(subject.countries()).capital();
    text.append("A delegation ").append(chance.of(CALLED)).append(' ');
    text.append(capital.isEmpty() ? chance.of(subject.countries()).name() : capital);
    text.append(" on ").append(chance.of(DAYS)).append(" and ");
    rest(8 + chance.below(10), ".");
  }

  private void opening() {
    if (chance.percent(4)) {
      text.append(Words.name(chance, 1 + chance.below(2))).append(' ');
      text.append(Words.name(chance, 2)).append(", a ").append(world.words().content(chance));
      text.append(", ");
    } else {
      text.append(Words.capitalized(world.words().draw(chance))).append(' ');
    }
  }

  /** The given number of words, phrases of the lexicon among them, and what ends the sentence. */
  private void rest(int words, String end) {
    for (int i = 0; i < words; i++) {
      int what = chance.below(1000);
      if (what < 20) {
        country();
      } else if (what < 48) {
        topic();
      } else {
        text.append(world.words().draw(chance));
      }
      text.append(what > 955 && i < words - 3 ? ", " : " ");
    }
    text.append(world.words().content(chance)).append(end);
  }

  private void country() {
    Gazetteer.Country country =
        chance.percent(75) ? chance.of(subject.countries()) : world.country(chance);
    int form = chance.below(100);
    if (form < 50) {
      text.append(country.name()).append(chance.percent(15) ? "'s" : "");
    } else if (form < 85 || country.capital().isEmpty()) {
      text.append(country.demonyms().isEmpty() ? country.name() : chance.of(country.demonyms()));
    } else {
      text.append(country.capital());
    }
  }

  private void topic() {
    Gazetteer.Topic topic = chance.percent(75) ? chance.of(subject.topics()) : world.topic(chance);
    List<String> phrases = topic.phrases();
    text.append(phrases.get(Math.min(chance.below(phrases.size()), chance.below(phrases.size()))));
  }
}
