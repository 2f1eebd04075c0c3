package dev.entente.verify;

import dev.entente.verify.Evidence.Article;
import dev.entente.verify.Evidence.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What one article holds, by comparing every mention with every other: the obvious way, which costs
 * the square of the mentions.
 *
 * @param mentions the mentions that count, by entity
 * @param pairs in how many sentences the article holds a pair, for each that it holds; 0 where the
 *     two are in different sentences only
 */
record Loops(Map<Integer, List<Mention>> mentions, Map<Pair, Integer> pairs) {

  /** Two entities, the smaller number first. */
  record Pair(int a, int b) implements Comparable<Pair> {
    @Override
    public int compareTo(Pair other) {
      return a != other.a ? Integer.compare(a, other.a) : Integer.compare(b, other.b);
    }
  }

  /** The loops over one article. */
  static Loops over(Article article, Evidence evidence) {
    Map<Integer, List<Mention>> byEntity = byEntity(article);
    Map<Pair, Integer> pairs = new HashMap<>();
    for (int a : byEntity.keySet()) {
      for (int b : byEntity.keySet()) {
        if (a < b) {
          boolean officials = evidence.isOfficial(a) && evidence.isOfficial(b);
          addPair(new Pair(a, b), byEntity, officials, pairs);
        }
      }
    }
    return new Loops(byEntity, pairs);
  }

  /** The mentions of an article that count, by entity. */
  static Map<Integer, List<Mention>> byEntity(Article article) {
    Map<Integer, List<Mention>> byEntity = new TreeMap<>();
    for (Mention m : article.mentions()) {
      if (m.entity() >= 0) {
        byEntity.computeIfAbsent(m.entity(), e -> new ArrayList<>()).add(m);
      }
    }
    return byEntity;
  }

  private static void addPair(
      Pair pair, Map<Integer, List<Mention>> byEntity, boolean officials, Map<Pair, Integer> held) {
    boolean holds = false;
    Set<Integer> sentences = new HashSet<>();
    for (Mention x : byEntity.get(pair.a())) {
      for (Mention y : byEntity.get(pair.b())) {
        if (!overlap(x, y, officials)) {
          holds = true;
          if (x.sentence() == y.sentence()) {
            sentences.add(x.sentence());
          }
        }
      }
    }
    if (holds) {
      held.put(pair, sentences.size());
    }
  }

  /** Whether two mentions overlap; two officials are held apart by their names alone. */
  static boolean overlap(Mention x, Mention y, boolean officials) {
    if (x.sentence() != y.sentence()) {
      return false;
    }
    return officials
        ? x.start() < y.end() && y.start() < x.end()
        : x.from() < y.to() && y.from() < x.to();
  }

  /** In how many sentences an entity is mentioned. */
  int sentences(int entity) {
    Set<Integer> sentences = new HashSet<>();
    for (Mention m : mentions.get(entity)) {
      sentences.add(m.sentence());
    }
    return sentences.size();
  }
}
