package dev.entente.lexicon;

import it.unimi.dsi.fastutil.longs.Long2IntOpenHashMap;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * All phrases as one automaton over word symbols. State 0 is the start; a state knows the entries
 * that end there. Immutable and thread-safe once built.
 */
public final class PhraseTrie implements Serializable {
  private static final long serialVersionUID = 1;

  /** No state. */
  public static final int NONE = -1;

  private static final int[] NO_ENTRIES = {};

  private final int[] fromStart;
  private final Long2IntOpenHashMap edges;
  private final int[][] entries;
  private final boolean[] goesOn;

  private PhraseTrie(Builder builder, int symbols) {
    fromStart = new int[symbols];
    Arrays.fill(fromStart, NONE);
    edges = builder.edges;
    edges.trim();
    entries = new int[builder.ends.size()][];
    goesOn = new boolean[entries.length];
    for (int state = 0; state < entries.length; state++) {
      List<Integer> ends = builder.ends.get(state);
      entries[state] =
          ends.isEmpty() ? NO_ENTRIES : ends.stream().mapToInt(Integer::intValue).toArray();
    }
    edges
        .long2IntEntrySet()
        .forEach(
            edge -> {
              int from = (int) (edge.getLongKey() >>> 32);
              goesOn[from] = true;
              if (from == 0) {
                fromStart[(int) edge.getLongKey()] = edge.getIntValue();
              }
            });
  }

  /** The state after the first word of a phrase, or {@link #NONE}. */
  public int first(int symbol) {
    return fromStart[symbol];
  }

  /** The state after one more word, or {@link #NONE}. */
  public int next(int state, int symbol) {
    return edges.get(key(state, symbol));
  }

  /** Whether any phrase goes on from a state. */
  public boolean goesOn(int state) {
    return goesOn[state];
  }

  /** The entries whose phrase ends in a state; not to be changed. */
  public int[] entries(int state) {
    return entries[state];
  }

  private static long key(int state, int symbol) {
    return ((long) state << 32) | symbol;
  }

  @Override
  public String toString() {
    return "PhraseTrie[" + entries.length + " states]";
  }

  /** Collects phrases. */
  static final class Builder {
    private final Long2IntOpenHashMap edges = new Long2IntOpenHashMap();
    private final List<List<Integer>> ends = new ArrayList<>();

    Builder() {
      edges.defaultReturnValue(NONE);
      ends.add(List.of());
    }

    /** Adds one phrase as its symbols. */
    void add(int[] symbols, int entry) {
      int state = 0;
      for (int symbol : symbols) {
        int next = edges.get(key(state, symbol));
        if (next == NONE) {
          next = ends.size();
          ends.add(List.of());
          edges.put(key(state, symbol), next);
        }
        state = next;
      }
      List<Integer> here = new ArrayList<>(ends.get(state));
      here.add(entry);
      ends.set(state, here);
    }

    PhraseTrie build(int symbols) {
      return new PhraseTrie(this, symbols);
    }
  }
}
