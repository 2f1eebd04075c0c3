package dev.entente.lexicon;

import java.util.List;

/** The lexicon has mistakes; the message names each with its file and line. */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1;
  private static final int MOST_SHOWN = 20;

  /** An exception for one or more mistakes, each already with its place. */
  public LexiconException(List<String> mistakes) {
    super(text(mistakes));
  }

  private static String text(List<String> mistakes) {
    int shown = Math.min(MOST_SHOWN, mistakes.size());
    String text = String.join("\n", mistakes.subList(0, shown));
    return shown == mistakes.size() ? text : text + "\nand " + (mistakes.size() - shown) + " more";
  }
}
