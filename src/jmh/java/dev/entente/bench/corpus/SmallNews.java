package dev.entente.bench.corpus;

import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.LexiconFiles;
import dev.entente.model.RawArticle;
import java.util.List;

/** What the benchmarks of stages work on: the first generated articles, about 1.9 kB each. */
public final class SmallNews {
  /** So many that no branch predictor learns them by heart, and few enough for the cache. */
  public static final int ARTICLES = 500;

  private SmallNews() {}

  /** The articles. */
  public static List<RawArticle> articles() {
    return new NewsCorpus(Gazetteer.bundled(), NewsCorpus.SEED).first(ARTICLES);
  }

  /** The bundled lexicon. */
  public static Lexicon lexicon() {
    return LexiconFiles.bundled(LexiconFiles.KnownOfficials.ON);
  }
}
