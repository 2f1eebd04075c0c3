package dev.entente.text;

import java.util.Arrays;

/**
 * The tokens and sentences of one text as flat arrays, reused from article to article. The text is
 * the title, a paragraph break, and the body; sentence 0 is the title, empty where there is none.
 * Positions are UTF-16 offsets into that joined text, half-open; {@link #offsetOf} turns them into
 * the code points of the title or the body that the report shows. Not thread-safe.
 */
public final class Tokens {
  /** The first letter is upper case. */
  public static final int UPPER_FIRST = 1;

  /** All letters are upper case. */
  public static final int ALL_UPPER = 2;

  /** Holds a digit. */
  public static final int HAS_DIGIT = 4;

  /** A possessive ending stands after it. */
  public static final int POSSESSIVE = 8;

  /** Ends with a dot that belongs to it. */
  public static final int DOTTED = 16;

  /** The first token of a sentence. */
  public static final int SENTENCE_START = 32;

  /** What stands before a token: nothing at all (it is glued to the one before). */
  public static final int GAP_GLUED = 0;

  public static final int GAP_SPACE = 1;
  public static final int GAP_NEWLINE = 2;
  public static final int GAP_HYPHEN = 4;
  public static final int GAP_DASH = 8;
  public static final int GAP_COMMA = 16;
  public static final int GAP_STOP = 32;
  public static final int GAP_COLON = 64;
  public static final int GAP_OPEN = 128;
  public static final int GAP_CLOSE = 256;
  public static final int GAP_QUOTE = 512;
  public static final int GAP_OTHER = 1024;
  public static final int GAP_SENTENCE = 2048;

  /** Gaps across which a phrase goes on. */
  private static final int JOINING = GAP_SPACE | GAP_NEWLINE | GAP_HYPHEN;

  char[] text = new char[1 << 14];
  int length;
  int bodyStart;
  int count;
  int[] start = new int[1 << 12];
  int[] end = new int[1 << 12];
  int[] gap = new int[1 << 12];
  int[] flags = new int[1 << 12];
  int[] word = new int[1 << 12];
  int[] stem = new int[1 << 12];
  long[] hash = new long[1 << 12];
  int[] sentenceOf = new int[1 << 12];
  int sentences;
  int[] sentenceStart = new int[1 << 8];
  int[] sentenceEnd = new int[1 << 8];
  int[] sentenceFirst = new int[1 << 8];
  int[] lowSurrogates = new int[16];
  int lowSurrogateCount;

  /** The number of tokens. */
  public int count() {
    return count;
  }

  /** The number of sentences, the title's sentence 0 included. */
  public int sentences() {
    return sentences;
  }

  /** Where the body begins in the joined text. */
  public int bodyStart() {
    return bodyStart;
  }

  /** Where a token begins. */
  public int start(int token) {
    return start[token];
  }

  /** Where a token ends, its possessive ending left out. */
  public int end(int token) {
    return end[token];
  }

  /** What stands between a token and the one before, a union of the GAP constants. */
  public int gap(int token) {
    return gap[token];
  }

  /** Whether a phrase or a name may go on from the token before to this one. */
  public boolean joins(int token) {
    return (gap[token] & ~JOINING) == 0;
  }

  /** Whether all the flags given are set on a token. */
  public boolean is(int token, int flag) {
    return (flags[token] & flag) == flag;
  }

  /** The vocabulary's symbol of a token as a word, or {@link Vocabulary#NONE}. */
  public int word(int token) {
    return word[token];
  }

  /** The vocabulary's symbol of the longest stem that a token begins with, or NONE. */
  public int stem(int token) {
    return stem[token];
  }

  /** The 64-bit hash of a token's folded letters. */
  public long hash(int token) {
    return hash[token];
  }

  /** The sentence that a token stands in. */
  public int sentenceOf(int token) {
    return sentenceOf[token];
  }

  /** Where a sentence begins. */
  public int sentenceStart(int sentence) {
    return sentenceStart[sentence];
  }

  /** Where a sentence ends. */
  public int sentenceEnd(int sentence) {
    return sentenceEnd[sentence];
  }

  /** The first token of a sentence. */
  public int firstToken(int sentence) {
    return sentenceFirst[sentence];
  }

  /** The token after the last one of a sentence. */
  public int lastToken(int sentence) {
    return sentence + 1 < sentences ? sentenceFirst[sentence + 1] : count;
  }

  /** The character at a position. */
  public char charAt(int position) {
    return text[position];
  }

  /** The text of a span. */
  public String text(int from, int to) {
    return new String(text, from, to - from);
  }

  /** The text of a token, its possessive ending left out. */
  public String text(int token) {
    return text(start[token], end[token]);
  }

  /** A token's letters as the vocabulary folds them. */
  public String folded(int token) {
    return Folding.fold(text(token));
  }

  /**
   * The code-point offset, in the title or the body, of a position in the joined text.
   *
   * @param position a UTF-16 position in the joined text
   */
  public int offsetOf(int position) {
    int base = position >= bodyStart ? bodyStart : 0;
    return position - base - surrogatesBefore(position) + surrogatesBefore(base);
  }

  private int surrogatesBefore(int position) {
    if (lowSurrogateCount == 0) {
      return 0;
    }
    int at = Arrays.binarySearch(lowSurrogates, 0, lowSurrogateCount, position);
    return at < 0 ? -at - 1 : at;
  }

  void reset(String title, String body) {
    String joint = title.isEmpty() ? "" : "\n\n";
    length = title.length() + joint.length() + body.length();
    if (text.length < length + 1) {
      text = new char[length + (length >> 2) + 1];
    }
    title.getChars(0, title.length(), text, 0);
    joint.getChars(0, joint.length(), text, title.length());
    bodyStart = title.length() + joint.length();
    body.getChars(0, body.length(), text, bodyStart);
    text[length] = ' ';
    count = 0;
    sentences = 0;
    lowSurrogateCount = 0;
  }

  int addToken() {
    if (count == start.length) {
      int larger = count * 2;
      start = Arrays.copyOf(start, larger);
      end = Arrays.copyOf(end, larger);
      gap = Arrays.copyOf(gap, larger);
      flags = Arrays.copyOf(flags, larger);
      word = Arrays.copyOf(word, larger);
      stem = Arrays.copyOf(stem, larger);
      hash = Arrays.copyOf(hash, larger);
      sentenceOf = Arrays.copyOf(sentenceOf, larger);
    }
    return count++;
  }

  void addSentence(int from) {
    if (sentences == sentenceStart.length) {
      int larger = sentences * 2;
      sentenceStart = Arrays.copyOf(sentenceStart, larger);
      sentenceEnd = Arrays.copyOf(sentenceEnd, larger);
      sentenceFirst = Arrays.copyOf(sentenceFirst, larger);
    }
    sentenceStart[sentences] = from;
    sentenceEnd[sentences] = from;
    sentenceFirst[sentences] = count;
    sentences++;
  }

  void addLowSurrogate(int position) {
    if (lowSurrogateCount == lowSurrogates.length) {
      lowSurrogates = Arrays.copyOf(lowSurrogates, lowSurrogateCount * 2);
    }
    lowSurrogates[lowSurrogateCount++] = position;
  }
}
