package dev.entente.bench.corpus;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The running words of generated articles: English function words, then invented ones, the most
 * frequent first, drawn by Zipf's law. No invented word is one of the lexicon's.
 */
final class Words {
  private static final List<String> FUNCTION =
      List.of(
          ("the of and to a in that is for on was with as by it at from be has an have its he this"
                  + " are which not but were will had their they or been also more his after than"
                  + " all would about who one between when there into other some could our out new"
                  + " only two over last during her she can no what up most so these those such"
                  + " under before while because through where against both first many much any"
                  + " each how then still very now them him if did does do being same since until"
                  + " within without among around should may might must however although though"
                  + " even another several few less own per toward amid behind despite nor yet"
                  + " once twice here again further later today three four five")
              .split(" "));
  private static final List<String> ONSETS =
      List.of(
          ("b b c c d d d f g h j k l l m m n n p p r r r s s s t t t v w br ch cl dr fl gr pl pr"
                  + " sh sp st th tr")
              .split(" "));
  private static final List<String> VOWELS =
      List.of("a a a e e e i i i o o o u u ai ea ou".split(" "));
  private static final List<String> CODAS = List.of("n n r r l l s t m d st nd ck nt".split(" "));
  private static final List<String> ENDINGS =
      List.of("ing ed s er ly tion ment al ive ity ous able ance ure y".split(" "));
  private static final int STREAM = 1 << 20;

  private final String[] words;
  private final Zipf zipf;

  private Words(String[] words) {
    this.words = words;
    this.zipf = Zipf.of(words.length, 1.0, 1.5);
  }

  /**
   * A vocabulary.
   *
   * @param size the invented words
   * @param known what no invented word may be
   */
  static Words of(int size, long seed, Set<String> known) {
    String[] words = new String[FUNCTION.size() + size];
    Set<String> taken = new HashSet<>(known);
    for (int i = 0; i < FUNCTION.size(); i++) {
      words[i] = FUNCTION.get(i);
      taken.add(words[i]);
    }
    for (int i = FUNCTION.size(); i < words.length; i++) {
      Chance chance = new Chance(seed, (long) STREAM * (i + 1));
      String word;
      do {
        word = invent(chance, i);
      } while (isStem(word, known) || !taken.add(word));
      words[i] = word;
    }
    return new Words(words);
  }

  /** The next word of running text. */
  String draw(Chance chance) {
    return words[zipf.draw(chance)];
  }

  /** An invented word, not too rare. */
  String content(Chance chance) {
    return words[FUNCTION.size() + chance.below(Math.min(4000, words.length - FUNCTION.size()))];
  }

  /** A name of so many syllables, capitalized. */
  static String name(Chance chance, int syllables) {
    StringBuilder name = new StringBuilder();
    syllables(name, chance, syllables);
    return capitalized(name.toString());
  }

  /** The word with a capital. */
  static String capitalized(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static String invent(Chance chance, int rank) {
    StringBuilder word = new StringBuilder();
    int syllables = rank < 500 ? 1 : rank < 5000 ? 1 + chance.below(2) : 2 + chance.below(2);
    syllables(word, chance, syllables);
    if (rank >= 300 && chance.percent(55)) {
      word.append(chance.of(ENDINGS));
    }
    return word.toString();
  }

  private static void syllables(StringBuilder word, Chance chance, int count) {
    for (int i = 0; i < count; i++) {
      word.append(chance.of(ONSETS)).append(chance.of(VOWELS));
      if (chance.percent(i == count - 1 ? 75 : 25)) {
        word.append(chance.of(CODAS));
      }
    }
  }

  /** Whether the word begins with a stem that the lexicon lets end in any way. */
  private static boolean isStem(String word, Set<String> known) {
    for (int end = 3; end <= word.length(); end++) {
      if (known.contains(word.substring(0, end) + "*")) {
        return true;
      }
    }
    return false;
  }
}
