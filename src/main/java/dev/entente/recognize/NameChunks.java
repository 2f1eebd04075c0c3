package dev.entente.recognize;

import dev.entente.text.Tokens;
import java.util.Arrays;
import java.util.BitSet;

/** The runs of capitalised words of a text that may be names, in its order. Reused. */
final class NameChunks {
  /** The number of runs. */
  int count;

  private int[] first = new int[256];
  private int[] last = new int[256];

  /** The first token of a run. */
  int first(int chunk) {
    return first[chunk];
  }

  /** The token after the last one of a run. */
  int last(int chunk) {
    return last[chunk];
  }

  /** Finds the runs outside boilerplate. */
  void find(Tokens tokens, NameReader names, BitSet boilerplate) {
    count = 0;
    int token = 0;
    while (token < tokens.count()) {
      int end = boilerplate.get(token) ? token : names.end(token);
      if (end == token) {
        token++;
        continue;
      }
      if (count == first.length) {
        first = Arrays.copyOf(first, count * 2);
        last = Arrays.copyOf(last, count * 2);
      }
      first[count] = token;
      last[count] = end;
      count++;
      token = end;
    }
  }

  /** The last run that begins before a token, or -1. */
  int before(int token) {
    int at = Arrays.binarySearch(first, 0, count, token);
    return (at >= 0 ? at : -at - 1) - 1;
  }

  /** The run that a token belongs to, or -1. */
  int at(int token) {
    int at = Arrays.binarySearch(first, 0, count, token);
    int chunk = at >= 0 ? at : -at - 2;
    return chunk >= 0 && token < last[chunk] ? chunk : -1;
  }
}
