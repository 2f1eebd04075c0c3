package dev.entente.bench.pairs;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The phrases of a dictionary as an Aho-Corasick automaton over words. Words are found by the hash
 * of their bytes; a step of the automaton is one look into a flat table. Immutable.
 */
final class Automaton {
  /** The start, and where a word that is in no phrase leads. */
  static final int ROOT = 0;

  private static final long MULTIPLIER = 0x9E3779B97F4A7C15L;

  private final List<String> names;
  private final int[] wordHashes;
  private final int[] wordIds;
  private final byte[][] wordBytes;
  private final long[] edgeKeys;
  private final int[] edgeTargets;
  private final int[] fail;
  private final int[][] outputs;

  private Automaton(Map<String, String> entities) {
    List<String> names = entities.values().stream().distinct().sorted().toList();
    Map<String, Integer> nameIds = new HashMap<>();
    for (String name : names) {
      nameIds.put(name, nameIds.size());
    }
    this.names = names;
    Map<String, Integer> words = new HashMap<>();
    List<Map<Integer, Integer>> nodes = new ArrayList<>();
    List<List<Integer>> found = new ArrayList<>();
    nodes.add(new HashMap<>());
    found.add(new ArrayList<>());
    entities.forEach(
        (phrase, entity) -> {
          int node = ROOT;
          for (String word : phrase.split(" ")) {
            int id = words.computeIfAbsent(word, w -> words.size() + 1);
            Integer next = nodes.get(node).get(id);
            if (next == null) {
              next = nodes.size();
              nodes.get(node).put(id, next);
              nodes.add(new HashMap<>());
              found.add(new ArrayList<>());
            }
            node = next;
          }
          found.get(node).add(nameIds.get(entity));
        });
    this.fail = failures(nodes, found);
    this.outputs =
        found.stream()
            .map(ids -> ids.stream().distinct().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    this.wordHashes = new int[capacity(words.size())];
    this.wordIds = new int[wordHashes.length];
    this.wordBytes = new byte[words.size() + 1][];
    words.forEach(this::addWord);
    this.edgeKeys = new long[capacity(nodes.size())];
    this.edgeTargets = new int[edgeKeys.length];
    for (int node = 0; node < nodes.size(); node++) {
      int from = node;
      nodes.get(node).forEach((word, to) -> addEdge(key(from, word), to));
    }
  }

  /** Compiles a dictionary. */
  static Automaton of(Dictionary dictionary) {
    return new Automaton(dictionary.entities());
  }

  /** The entities, sorted; an output is a place in it. */
  List<String> names() {
    return names;
  }

  /** The hash of no bytes. */
  static int hash() {
    return 0x811C9DC5;
  }

  /** The hash of some bytes and one more (FNV-1a). */
  static int hash(int hash, byte next) {
    return (hash ^ (next & 0xFF)) * 0x01000193;
  }

  /** The word of those bytes, 0 if it is in no phrase. */
  int word(byte[] bytes, int length, int hash) {
    int mask = wordHashes.length - 1;
    for (int slot = spread(hash) & mask; wordIds[slot] != 0; slot = slot + 1 & mask) {
      if (wordHashes[slot] == hash) {
        byte[] word = wordBytes[wordIds[slot]];
        if (Arrays.equals(word, 0, word.length, bytes, 0, length)) {
          return wordIds[slot];
        }
      }
    }
    return 0;
  }

  /** The state after a word. */
  int step(int state, int word) {
    if (word == 0) {
      return ROOT;
    }
    int from = state;
    while (true) {
      int next = edge(key(from, word));
      if (next != 0 || from == ROOT) {
        return next;
      }
      from = fail[from];
    }
  }

  /** The entities of all phrases that end in a state. */
  int[] outputs(int state) {
    return outputs[state];
  }

  private void addWord(String word, int id) {
    byte[] bytes = word.getBytes(StandardCharsets.UTF_8);
    int hash = hash();
    for (byte b : bytes) {
      hash = hash(hash, b);
    }
    int mask = wordHashes.length - 1;
    int slot = spread(hash) & mask;
    while (wordIds[slot] != 0) {
      slot = slot + 1 & mask;
    }
    wordHashes[slot] = hash;
    wordIds[slot] = id;
    wordBytes[id] = bytes;
  }

  private void addEdge(long key, int target) {
    int mask = edgeKeys.length - 1;
    int slot = slot(key) & mask;
    while (edgeTargets[slot] != 0) {
      slot = slot + 1 & mask;
    }
    edgeKeys[slot] = key;
    edgeTargets[slot] = target;
  }

  private int edge(long key) {
    int mask = edgeKeys.length - 1;
    for (int slot = slot(key) & mask; edgeTargets[slot] != 0; slot = slot + 1 & mask) {
      if (edgeKeys[slot] == key) {
        return edgeTargets[slot];
      }
    }
    return 0;
  }

  private static int[] failures(List<Map<Integer, Integer>> nodes, List<List<Integer>> found) {
    int[] fail = new int[nodes.size()];
    List<Integer> queue = new ArrayList<>(nodes.get(ROOT).values());
    for (int i = 0; i < queue.size(); i++) {
      int node = queue.get(i);
      nodes
          .get(node)
          .forEach(
              (word, child) -> {
                int from = fail[node];
                while (from != ROOT && !nodes.get(from).containsKey(word)) {
                  from = fail[from];
                }
                fail[child] = nodes.get(from).getOrDefault(word, ROOT);
                found.get(child).addAll(found.get(fail[child]));
                queue.add(child);
              });
    }
    return fail;
  }

  private static long key(int state, int word) {
    return (long) state << 32 | word;
  }

  private static int slot(long key) {
    return (int) (key * MULTIPLIER >>> 32);
  }

  private static int spread(int hash) {
    return hash ^ hash >>> 15;
  }

  /** A power of two, at least four times the items. */
  private static int capacity(int items) {
    return Integer.highestOneBit(Math.max(items, 1)) << 3;
  }
}
