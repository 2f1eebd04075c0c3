package dev.entente.recognize;

import dev.entente.lexicon.Boilerplate;
import dev.entente.lexicon.Lexicon;
import dev.entente.lexicon.Role;
import dev.entente.text.Tokens;
import java.util.BitSet;

/**
 * Marks the tokens that are no text of the article: navigation, labels, licence lines, photo
 * credits. What it marks is counted nowhere.
 */
final class BoilerplateFinder {
  private static final int LONGEST_PARENTHESIS = 800;

  private final Lexicon lexicon;
  private int lineFrom;
  private int lineTo;

  BoilerplateFinder(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The marked tokens. */
  BitSet find(Tokens tokens, Hits hits) {
    BitSet marked = new BitSet();
    lineFrom = 0;
    lineTo = 0;
    for (int hit = 0; hit < hits.count; hit++) {
      if (hits.entry[hit].role() == Role.BOILERPLATE) {
        mark(tokens, hits, hit, lexicon.boilerplate().get(hits.entry[hit].owner()), marked);
      }
    }
    markNavigation(tokens, marked);
    return marked;
  }

  private void mark(Tokens tokens, Hits hits, int hit, Boilerplate rule, BitSet marked) {
    int first = hits.first[hit];
    int last = hits.last[hit];
    int from;
    int to;
    switch (rule.scope()) {
      case LINE -> {
        findLine(tokens, first);
        from = lineFrom;
        to = Math.max(lineTo, last);
      }
      case SENTENCE -> {
        from = tokens.firstToken(tokens.sentenceOf(first));
        to = tokens.lastToken(tokens.sentenceOf(first));
      }
      default -> {
        int open = openBefore(tokens, first);
        if (open < 0) {
          return;
        }
        from = first;
        while (from > 0 && tokens.start(from - 1) > open) {
          from--;
        }
        int close = closeAfter(tokens, open);
        to = last;
        while (to < tokens.count() && tokens.start(to) < close) {
          to++;
        }
      }
    }
    boolean stands =
        switch (rule.at()) {
          case ANYWHERE -> true;
          case START -> first == from;
          case WHOLE -> first == from && last == to;
        };
    if (stands && !(marked.get(from) && marked.nextClearBit(first) >= to)) {
      marked.set(from, to);
    }
  }

  /** A line such as "world << europe" leads elsewhere. */
  private void markNavigation(Tokens tokens, BitSet marked) {
    for (int i = 1; i < tokens.count(); i++) {
      if ((tokens.gap(i) & Tokens.GAP_OTHER) != 0
          && (tokens.gap(i) & Tokens.GAP_NEWLINE) == 0
          && holdsArrows(tokens, tokens.end(i - 1), tokens.start(i))) {
        findLine(tokens, i);
        marked.set(lineFrom, lineTo);
        i = lineTo - 1;
      }
    }
  }

  private static boolean holdsArrows(Tokens tokens, int from, int to) {
    for (int p = from; p + 1 < to; p++) {
      char c = tokens.charAt(p);
      if ((c == '<' || c == '>') && tokens.charAt(p + 1) == c) {
        return true;
      }
    }
    return false;
  }

  /** Sets the line of a token; the last one is kept, so that each line is walked once. */
  private void findLine(Tokens tokens, int token) {
    if (token < lineFrom || token >= lineTo) {
      lineFrom = lineStart(tokens, token);
      lineTo = lineEnd(tokens, token);
    }
  }

  private static int lineStart(Tokens tokens, int token) {
    int at = token;
    while (at > 0 && (tokens.gap(at) & Tokens.GAP_NEWLINE) == 0) {
      at--;
    }
    return at;
  }

  private static int lineEnd(Tokens tokens, int token) {
    int at = token + 1;
    while (at < tokens.count() && (tokens.gap(at) & Tokens.GAP_NEWLINE) == 0) {
      at++;
    }
    return at;
  }

  private static int openBefore(Tokens tokens, int token) {
    int depth = 0;
    int position = tokens.start(token) - 1;
    for (int i = 0; i < LONGEST_PARENTHESIS && position >= tokens.bodyStart(); i++, position--) {
      char c = tokens.charAt(position);
      if (c == ')') {
        depth++;
      } else if (c == '(' && depth-- == 0) {
        return position;
      }
    }
    return -1;
  }

  private static int closeAfter(Tokens tokens, int open) {
    int depth = 0;
    int end = tokens.sentenceEnd(tokens.sentences() - 1);
    for (int position = open; position < Math.min(end, open + LONGEST_PARENTHESIS); position++) {
      char c = tokens.charAt(position);
      if (c == '(') {
        depth++;
      } else if (c == ')' && --depth == 0) {
        return position;
      }
    }
    return open + 1;
  }
}
