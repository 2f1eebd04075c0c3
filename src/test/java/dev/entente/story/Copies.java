package dev.entente.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Makes edited copies of texts, the same ones for the same seed. A text is a list of sentences, a
 * sentence a list of words.
 */
final class Copies {
  private final Random random;

  Copies(long seed) {
    random = new Random(seed);
  }

  /** The sentences of a text; they end at a stop before a space, or at an empty line. */
  static List<List<String>> sentences(String text) {
    List<List<String>> sentences = new ArrayList<>();
    for (String sentence : text.split("(?<=[.!?][”\"’]?)\\s+|\\n\\s*\\n")) {
      List<String> words = new ArrayList<>();
      for (String word : sentence.split("\\s+")) {
        if (!word.isEmpty()) {
          words.add(word);
        }
      }
      if (!words.isEmpty()) {
        sentences.add(words);
      }
    }
    return sentences;
  }

  static String join(List<List<String>> sentences) {
    StringBuilder text = new StringBuilder();
    sentences.forEach(s -> text.append(String.join(" ", s)).append('\n'));
    return text.toString();
  }

  /**
   * A copy.
   *
   * @param share the largest part of the words that the edit touches, 0 to 1
   * @param other a text that added sentences and words come from
   */
  String copy(String text, CopyKind kind, double share, String other) {
    List<List<String>> own = sentences(text);
    List<List<String>> foreign = sentences(other);
    int budget = (int) (words(own) * share);
    switch (kind) {
      case SAME -> {}
      case CUT_TAIL -> cutTail(own, budget);
      case PARAGRAPH_ADDED -> own.addAll(random.nextInt(own.size() + 1), block(foreign, budget));
      case SENTENCES_REMOVED -> take(own, budget);
      case SENTENCES_REPLACED -> replace(own, foreign, budget);
      case SENTENCES_MOVED -> {
        List<List<String>> block = take(own, budget);
        own.addAll(random.nextInt(own.size() + 1), block);
      }
      case WORDS_CHANGED -> change(own, foreign, (int) (words(own) * share * 0.3));
      case WORDS_DROPPED -> change(own, List.of(), (int) (words(own) * share * 0.3));
      case REPLACED_AND_CHANGED -> {
        replace(own, foreign, budget);
        change(own, foreign, (int) (words(own) * share * 0.3));
      }
    }
    return join(own);
  }

  static int words(List<List<String>> sentences) {
    return sentences.stream().mapToInt(List::size).sum();
  }

  private static void cutTail(List<List<String>> own, int budget) {
    int left = budget;
    while (left > 0) {
      List<String> last = own.get(own.size() - 1);
      int cut = Math.min(left, last.size());
      left -= cut;
      own.set(own.size() - 1, last.subList(0, last.size() - cut));
      if (own.get(own.size() - 1).isEmpty()) {
        own.remove(own.size() - 1);
      }
    }
  }

  private void replace(List<List<String>> own, List<List<String>> foreign, int budget) {
    int before = own.size();
    List<List<String>> rest = new ArrayList<>(own);
    List<List<String>> block = take(rest, budget);
    int at = 0;
    while (at < rest.size() && own.get(at) == rest.get(at)) {
      at++;
    }
    if (before > 0) {
      rest.addAll(at, block(foreign, words(block)));
      own.clear();
      own.addAll(rest);
    }
  }

  /** Takes neighbouring sentences out, as many as fit; words where no sentence fits. */
  private List<List<String>> take(List<List<String>> own, int budget) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < own.size(); i++) {
      if (own.get(i).size() <= budget) {
        starts.add(i);
      }
    }
    if (starts.isEmpty()) {
      return takeWords(own, budget);
    }
    int from = starts.get(random.nextInt(starts.size()));
    int to = from;
    int taken = 0;
    while (to < own.size() && taken + own.get(to).size() <= budget) {
      taken += own.get(to++).size();
    }
    List<List<String>> block = new ArrayList<>(own.subList(from, to));
    own.subList(from, to).clear();
    return block;
  }

  private List<List<String>> takeWords(List<List<String>> own, int budget) {
    int at = random.nextInt(own.size());
    List<String> sentence = own.get(at);
    int from = random.nextInt(sentence.size() - budget + 1);
    List<String> taken = new ArrayList<>(sentence.subList(from, from + budget));
    own.set(at, new ArrayList<>(sentence.subList(0, from)));
    own.add(at + 1, new ArrayList<>(sentence.subList(from + budget, sentence.size())));
    return List.of(taken);
  }

  /** That many words of a text, from the start of one of its sentences on. */
  private List<List<String>> block(List<List<String>> foreign, int budget) {
    List<List<String>> block = new ArrayList<>();
    int at = random.nextInt(foreign.size());
    for (int left = budget; left > 0; at = (at + 1) % foreign.size()) {
      List<String> sentence = foreign.get(at);
      block.add(sentence.subList(0, Math.min(left, sentence.size())));
      left -= Math.min(left, sentence.size());
    }
    return block;
  }

  /** Changes single words; drops them where there is no other text. */
  private void change(List<List<String>> own, List<List<String>> foreign, int count) {
    for (int i = 0; i < count; i++) {
      int at = random.nextInt(words(own));
      int s = 0;
      while (at >= own.get(s).size()) {
        at -= own.get(s++).size();
      }
      List<String> changed = new ArrayList<>(own.get(s));
      if (foreign.isEmpty()) {
        changed.remove(at);
      } else {
        List<String> source = foreign.get(random.nextInt(foreign.size()));
        changed.set(at, source.get(random.nextInt(source.size())));
      }
      own.set(s, changed);
    }
  }
}
