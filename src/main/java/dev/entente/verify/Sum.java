package dev.entente.verify;

import java.util.BitSet;

/** What is counted of one thing in one scope. */
final class Sum {
  private final BitSet sources = new BitSet(0);
  private long articles;
  private long stories;
  private long sentences;
  private long mentions;

  /** Counts an article, the source being its number, or -1 where it states none. */
  void addArticle(long sentenceCount, long mentionCount, int source) {
    articles++;
    sentences += sentenceCount;
    mentions += mentionCount;
    if (source >= 0) {
      sources.set(source);
    }
  }

  void addStory() {
    stories++;
  }

  long articles() {
    return articles;
  }

  long stories() {
    return stories;
  }

  long sentences() {
    return sentences;
  }

  long mentions() {
    return mentions;
  }

  /** The distinct sources that are stated. */
  long sources() {
    return sources.cardinality();
  }
}
