package dev.entente.text;

import java.io.Serializable;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds tokens and sentences in one pass over the characters, time linear in the length of the
 * text. Words are looked up in the vocabulary while their letters are folded. Immutable and
 * thread-safe; the arrays that it fills belong to the caller.
 *
 * <p>A word is a run of letters and digits; apostrophes inside it and the dots of an abbreviation
 * ({@code U.S.}) belong to it and fold to nothing; a hyphen separates; a possessive ending is left
 * out and flagged. A sentence ends at a stop that a capital letter follows, at an empty line, and
 * at the end of a line that was not wrapped.
 */
public final class Tokenizer implements Serializable {
  private static final long serialVersionUID = 1;

  /** Part of a name before a capital inside a word, as in McDonald, is shorter than this. */
  private static final int GLUED_WORD = 4;

  private final Vocabulary vocabulary;
  private final BitSet abbreviations;
  private final BitSet starters;

  /**
   * A tokenizer for the words of a vocabulary.
   *
   * @param abbreviations the symbols of words whose dot ends no sentence ({@code Gen.})
   * @param starters the symbols of words that begin sentences rather than names ({@code The}), so
   *     that a sentence may end with an abbreviation before them
   */
  public Tokenizer(Vocabulary vocabulary, BitSet abbreviations, BitSet starters) {
    this.vocabulary = vocabulary;
    this.abbreviations = (BitSet) abbreviations.clone();
    this.starters = (BitSet) starters.clone();
  }

  /** Fills the arrays with the tokens and sentences of a title and a body. */
  public void tokenize(String title, String body, Tokens out) {
    out.reset(title, body);
    new Pass(out, LineBreaks.of(body)).run();
  }

  /** One pass over one text. */
  private final class Pass {
    private final Tokens out;
    private final LineBreaks lines;
    private final char[] text;
    private final int length;
    private char[] folded = new char[64];
    private int at;
    private int lineStart;

    Pass(Tokens out, LineBreaks lines) {
      this.out = out;
      this.lines = lines;
      this.text = out.text;
      this.length = out.length;
    }

    void run() {
      out.addSentence(0);
      boolean inTitle = out.bodyStart > 0;
      if (!inTitle) {
        out.addSentence(0);
      }
      while (true) {
        int gapStart = at;
        int gap = gap();
        if (at >= length) {
          break;
        }
        boolean first = inTitle && at >= out.bodyStart;
        boolean breaks = first || (!(inTitle && !first) && endsSentence(gap, gapStart));
        if (first) {
          inTitle = false;
        }
        int token = out.addToken();
        scanWord(token);
        out.gap[token] = gap;
        if (!breaks && !inTitle && startsAfterAbbreviation(token)) {
          breaks = true;
        }
        if (breaks) {
          breakBefore(token, gapStart);
        }
        out.sentenceOf[token] = out.sentences - 1;
      }
      closeLast();
    }

    private void breakBefore(int token, int gapStart) {
      boolean firstOfBody = out.sentences == 1;
      int last = gapStart;
      while (last < out.start[token] && !isSpace(text[last])) {
        last++;
      }
      int from = out.start[token];
      while (from > last && !isSpace(text[from - 1])) {
        from--;
      }
      if (firstOfBody) {
        out.sentenceEnd[0] = Math.min(last, out.bodyStart);
        from = Math.max(from, out.bodyStart);
      } else if (token == 0 || out.sentenceFirst[out.sentences - 1] == token) {
        return;
      } else {
        out.sentenceEnd[out.sentences - 1] = last;
      }
      out.addSentence(from);
      out.sentenceFirst[out.sentences - 1] = token;
      out.gap[token] |= Tokens.GAP_SENTENCE;
      out.flags[token] |= Tokens.SENTENCE_START;
    }

    private void closeLast() {
      int last = out.sentences - 1;
      int to = length;
      while (to > out.sentenceStart[last] && isSpace(text[to - 1])) {
        to--;
      }
      out.sentenceEnd[last] = to;
      if (last == 0) {
        out.sentenceEnd[0] = Math.min(to, out.bodyStart);
        out.addSentence(out.bodyStart);
      }
      if (out.count > 0) {
        out.flags[0] |= Tokens.SENTENCE_START;
        out.gap[0] |= Tokens.GAP_SENTENCE;
      }
      if (out.bodyStart == 0 && out.count > 0) {
        int from = 0;
        while (from < out.start[0] && isSpace(text[from])) {
          from++;
        }
        out.sentenceStart[1] = from;
      }
    }

    /** Reads on to the next word and says what it passed. */
    private int gap() {
      int from = at;
      int gap = 0;
      int hyphens = 0;
      int newlines = 0;
      while (at < length) {
        char c = text[at];
        switch (CharTable.classOfUnit(c)) {
          case CharTable.LOWER, CharTable.UPPER, CharTable.DIGIT -> {
            return finish(gap, hyphens, newlines, from);
          }
          case CharTable.SPACE -> gap |= Tokens.GAP_SPACE;
          case CharTable.NEWLINE -> {
            newlines++;
            if (newlines == 1 && lines.endsUnit(text, lineStart, at, length)) {
              gap |= Tokens.GAP_SENTENCE;
            }
            lineStart = at + 1;
            gap |= Tokens.GAP_NEWLINE;
          }
          case CharTable.HYPHEN -> hyphens++;
          case CharTable.DASH -> gap |= Tokens.GAP_DASH;
          case CharTable.APOSTROPHE, CharTable.QUOTE -> gap |= Tokens.GAP_QUOTE;
          case CharTable.PERIOD, CharTable.TERMINATOR -> gap |= Tokens.GAP_STOP;
          case CharTable.COMMA -> gap |= Tokens.GAP_COMMA;
          case CharTable.COLON -> gap |= Tokens.GAP_COLON;
          case CharTable.OPEN -> gap |= Tokens.GAP_OPEN;
          case CharTable.CLOSE -> gap |= Tokens.GAP_CLOSE;
          case CharTable.MARK -> {}
          default -> {
            gap |= Tokens.GAP_OTHER;
            if (Character.isLowSurrogate(c)) {
              out.addLowSurrogate(at);
            }
          }
        }
        at++;
      }
      return finish(gap, hyphens, newlines, from);
    }

    private int finish(int gap, int hyphens, int newlines, int from) {
      if (newlines > 1) {
        gap |= Tokens.GAP_SENTENCE;
      }
      if (hyphens == 0) {
        return gap;
      }
      boolean joins = hyphens == 1 && (gap == 0 || isWrapped(gap, newlines, from));
      return gap | (joins ? Tokens.GAP_HYPHEN : Tokens.GAP_DASH);
    }

    /** Whether a line was wrapped after the hyphen of "Secretary-General". */
    private boolean isWrapped(int gap, int newlines, int from) {
      return newlines == 1
          && (gap & ~(Tokens.GAP_SPACE | Tokens.GAP_NEWLINE)) == 0
          && CharTable.classOfUnit(text[from]) == CharTable.HYPHEN;
    }

    private boolean endsSentence(int gap, int gapStart) {
      if (out.count == 0) {
        return false;
      }
      if ((gap & Tokens.GAP_SENTENCE) != 0) {
        return true;
      }
      if ((gap & Tokens.GAP_STOP) == 0) {
        return false;
      }
      byte next = CharTable.classOfUnit(text[at]);
      if ((gap & (Tokens.GAP_SPACE | Tokens.GAP_NEWLINE)) == 0) {
        boolean words =
            gapStart >= 2 && CharTable.classOfUnit(text[gapStart - 1]) == CharTable.LOWER;
        return words
            && next == CharTable.UPPER
            && CharTable.classOfUnit(text[at + 1]) == CharTable.LOWER
            && out.end[out.count - 1] - out.start[out.count - 1] > 1;
      }
      return next == CharTable.UPPER || next == CharTable.DIGIT;
    }

    /** Whether the sentence ended with an abbreviation, since this word begins a sentence. */
    private boolean startsAfterAbbreviation(int token) {
      return token > 0
          && (out.flags[token - 1] & Tokens.DOTTED) != 0
          && (out.flags[token] & Tokens.UPPER_FIRST) != 0
          && out.word[token] >= 0
          && starters.get(out.word[token]);
    }

    /** Reads one word, which begins at the current position. */
    private void scanWord(int token) {
      int from = at;
      int n = 0;
      int flags = 0;
      boolean lower = false;
      long hash = Vocabulary.HASH_SEED;
      byte previous = CharTable.OTHER;
      boolean dotted = false;
      int letters = 0;
      loop:
      while (at < length) {
        char c = text[at];
        byte kind = CharTable.classOfUnit(c);
        switch (kind) {
          case CharTable.LOWER -> lower = true;
          case CharTable.UPPER -> {
            if (at == from) {
              flags |= Tokens.UPPER_FIRST;
            } else if (previous == CharTable.LOWER
                && letters >= GLUED_WORD
                && CharTable.classOfUnit(text[at + 1]) == CharTable.LOWER) {
              break loop;
            }
          }
          case CharTable.DIGIT -> flags |= Tokens.HAS_DIGIT;
          case CharTable.MARK -> {
            at++;
            continue;
          }
          case CharTable.APOSTROPHE -> {
            byte next = CharTable.classOfUnit(text[at + 1]);
            if (next != CharTable.LOWER && next != CharTable.UPPER) {
              break loop;
            }
            if (isPossessive(at)) {
              break loop;
            }
            previous = kind;
            at++;
            continue;
          }
          case CharTable.PERIOD -> {
            if (letters != 1 || (previous != CharTable.UPPER && previous != CharTable.LOWER)) {
              break loop;
            }
            if (!abbreviates(at)) {
              break loop;
            }
            dotted = true;
            letters = 0;
            previous = kind;
            at++;
            continue;
          }
          case CharTable.TERMINATOR -> {
            if (c != CharTable.LOST || !losesLetter(at, flags)) {
              break loop;
            }
          }
          default -> {
            break loop;
          }
        }
        if (n + 2 >= folded.length) {
          folded = Arrays.copyOf(folded, folded.length * 2);
        }
        char f = CharTable.fold(c);
        if (f == 1) {
          String letterPair = CharTable.expansion(c);
          folded[n++] = letterPair.charAt(0);
          hash = Vocabulary.hashStep(hash, letterPair.charAt(0));
          f = letterPair.charAt(1);
        }
        folded[n++] = f;
        hash = Vocabulary.hashStep(hash, f);
        previous = kind;
        letters++;
        at++;
      }
      int end = at;
      if (dotted && letters == 1 && at < length && text[at] == '.') {
        at++;
        end = at;
        flags |= Tokens.DOTTED;
      } else if (dotted && letters == 0) {
        flags |= Tokens.DOTTED;
      }
      hash = Vocabulary.hashEnd(hash);
      int word = vocabulary.word(folded, 0, n, hash);
      out.start[token] = from;
      out.end[token] = end;
      out.word[token] = word;
      out.stem[token] = vocabulary.stem(folded, 0, n);
      out.hash[token] = hash;
      if (!lower && (flags & Tokens.UPPER_FIRST) != 0) {
        flags |= Tokens.ALL_UPPER;
      }
      out.flags[token] = flags | tail(word, n);
    }

    /**
     * Passes what belongs to a word after its letters: a possessive ending, an abbreviation's dot.
     */
    private int tail(int word, int letters) {
      if (at >= length) {
        return 0;
      }
      byte kind = CharTable.classOfUnit(text[at]);
      if (kind == CharTable.APOSTROPHE) {
        if (isPossessive(at)) {
          at += 2;
          return Tokens.POSSESSIVE;
        }
        if (Character.toLowerCase(text[at - 1]) == 's' && letters > 2) {
          at++;
          return Tokens.POSSESSIVE;
        }
        return 0;
      }
      boolean abbreviation = word >= 0 && abbreviations.get(word);
      boolean initial = letters == 1 && CharTable.classOfUnit(text[at - 1]) == CharTable.UPPER;
      if (text[at] == '.' && (abbreviation || initial)) {
        at++;
        return Tokens.DOTTED;
      }
      return 0;
    }

    private boolean isPossessive(int apostrophe) {
      if (apostrophe + 1 >= length) {
        return false;
      }
      char s = text[apostrophe + 1];
      return (s == 's' || s == 'S')
          && (apostrophe + 2 >= length || !isWordUnit(text[apostrophe + 2]));
    }

    /** Whether a dot after one letter goes on to another single letter with a dot or an end. */
    private boolean abbreviates(int dot) {
      byte next = CharTable.classOfUnit(text[dot + 1]);
      if (dot + 1 >= length || (next != CharTable.UPPER && next != CharTable.LOWER)) {
        return false;
      }
      return dot + 2 >= length || !isWordUnit(text[dot + 2]);
    }

    /** Whether a question mark stands for a letter of a name that a broken encoding lost. */
    private boolean losesLetter(int mark, int flags) {
      if ((flags & Tokens.UPPER_FIRST) == 0
          || CharTable.classOfUnit(text[mark - 1]) != CharTable.LOWER
          || mark + 1 >= length) {
        return false;
      }
      byte next = CharTable.classOfUnit(text[mark + 1]);
      if (next == CharTable.LOWER) {
        return true;
      }
      return next == CharTable.SPACE
          && mark + 2 < length
          && CharTable.classOfUnit(text[mark + 2]) == CharTable.LOWER;
    }

    private boolean isWordUnit(char c) {
      byte kind = CharTable.classOfUnit(c);
      return kind == CharTable.LOWER || kind == CharTable.UPPER || kind == CharTable.DIGIT;
    }

    private boolean isSpace(char c) {
      byte kind = CharTable.classOfUnit(c);
      return kind == CharTable.SPACE || kind == CharTable.NEWLINE;
    }
  }
}
