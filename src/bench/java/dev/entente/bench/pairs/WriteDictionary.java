package dev.entente.bench.pairs;

import dev.entente.bench.corpus.Gazetteer;
import dev.entente.bench.corpus.NewsCorpus;
import java.io.IOException;
import java.nio.file.Path;

/** Writes the dictionary of the generated corpora: {@code WriteDictionary FILE}. */
public final class WriteDictionary {
  private WriteDictionary() {}

  /** Writes it. */
  public static void main(String[] words) throws IOException {
    Gazetteer gazetteer = Gazetteer.bundled();
    NewsCorpus corpus = new NewsCorpus(gazetteer, NewsCorpus.SEED);
    Dictionary.of(gazetteer, corpus.officials()).write(Path.of(words[0]));
  }
}
